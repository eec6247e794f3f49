/** Next calls this once when a server starts. A build has no database to follow. */
export async function register(): Promise<void> {
  const { NEXT_PHASE, DATABASE_URL, PORT = "3000", HOST } = process.env
  if (NEXT_PHASE === "phase-production-build" || !DATABASE_URL) return
  // Written out, so that the bundler leaves Node's modules out of other runtimes.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { serveNewReleases } = await import("./site/follow-releases")
    const { makeFilesAhead } = await import("./workshop/make-file")
    serveNewReleases(DATABASE_URL, `http://${HOST || "127.0.0.1"}:${PORT}`, makeFilesAhead)
  }
}
