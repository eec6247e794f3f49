import { joinEmbedded } from "./embedded"
import { readSettings } from "./settings"

/**
 * Runs something on the database of the settings: DATABASE_URL, else the embedded server, which is started for it if it does not run.
 * Ctrl-C stops what was started; the database undoes what was not finished.
 */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR, dataDirChosen } = readSettings()
  if (DATABASE_URL) return run(DATABASE_URL)
  const embedded = await joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  const interrupt = () => void embedded.leave().finally(() => process.exit(130)) // as the shell says "ended by Ctrl-C"
  const signals = ["SIGINT", "SIGTERM"] as const
  for (const signal of signals) process.once(signal, interrupt)
  try {
    return await run(embedded.url)
  } finally {
    for (const signal of signals) process.removeListener(signal, interrupt)
    await embedded.leave()
  }
}
