/** Next calls this once when a server starts. A build has no database to follow. */
export async function register(): Promise<void> {
  const { NEXT_PHASE, NODE_ENV, DATABASE_URL, DATABASE_REPLICA_URL } = process.env
  if (NEXT_PHASE === "phase-production-build") return
  // Written out, so that the bundler leaves Node's modules out of other runtimes.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    if (NODE_ENV === "production") {
      const { sayErrorsInWords } = await import("./words-for-errors")
      sayErrorsInWords()
    }
    if (!DATABASE_URL) return
    const { followData } = await import("./refresh/follow-data")
    followData(DATABASE_URL, DATABASE_REPLICA_URL || undefined)
  }
}
