/** Levels of LOG_LEVEL, the gravest first. */
const LEVELS = ["error", "warn", "info", "debug"] as const

/** One line on stderr, where LOG_LEVEL asks for this level (info where it is not set). Next writes its own lines beside these. */
export function log(level: (typeof LEVELS)[number], message: string): void {
  const asked = LEVELS.findIndex((name) => name === process.env.LOG_LEVEL)
  const threshold = asked === -1 ? LEVELS.indexOf("info") : asked
  if (LEVELS.indexOf(level) <= threshold) process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`)
}
