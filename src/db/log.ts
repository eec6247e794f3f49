import pino from "pino"

/** Levels of LOG_LEVEL, the gravest first. */
const LEVELS = ["error", "warn", "info", "debug"] as const
type Level = (typeof LEVELS)[number]

/** What a line may tell besides its sentence: never an address, a name or a word that somebody typed. */
export type Facts = Readonly<Record<string, string | number | undefined>>

/** One for the process, though Next bundles this module more than once. */
const logger = ((globalThis as { papiLogger?: pino.Logger }).papiLogger ??= pino(
  {
    level: LEVELS.find((name) => name === process.env.LOG_LEVEL) ?? "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
  },
  pino.destination({ dest: 2, sync: true }),
))

/** One line of JSON on stderr, where LOG_LEVEL asks for this level (info where it is not set). */
export function log(level: Level, message: string, facts: Facts = {}): void {
  logger[level](facts, message)
}
