import { problemLine, type Problem } from "../problems"

/** Printed; the machine-readable answer has all. */
const PRINTED = 50

/** Warnings as lines for people. */
export function warningReport(warnings: readonly Problem[]): string[] {
  if (warnings.length === 0) return []
  const more = warnings.length - PRINTED
  return [
    `Warnings (${warnings.length}); nothing is refused for them:`,
    ...warnings.slice(0, PRINTED).map((warning) => `  ${problemLine(warning)}`),
    ...(more > 0 ? [`  and ${more} more (all of them with --json)`] : []),
  ]
}
