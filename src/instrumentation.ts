/** Next calls this once when a server starts. A build has no database to follow. */
export async function register(): Promise<void> {
  const { NEXT_PHASE, DATABASE_URL, DATABASE_REPLICA_URL } = process.env
  if (NEXT_PHASE === "phase-production-build" || !DATABASE_URL) return
  // Written out, so that the bundler leaves Node's modules out of other runtimes.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { followData } = await import("./refresh/follow-data")
    followData(DATABASE_URL, DATABASE_REPLICA_URL || undefined)
  }
}
