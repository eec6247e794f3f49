import { joinEmbedded } from "./embedded"
import { readSettings } from "./settings"

/** Runs something on the database of the settings: DATABASE_URL, else the embedded server, which is started for it if it does not run. */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATA_DIR, dataDirChosen } = readSettings()
  if (DATABASE_URL) return run(DATABASE_URL)
  const embedded = await joinEmbedded({ dataDir: DATA_DIR, dataDirChosen })
  try {
    return await run(embedded.url)
  } finally {
    await embedded.leave()
  }
}
