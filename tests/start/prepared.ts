import { rmSync } from "node:fs"
import { joinEmbedded } from "@/db/embedded"
import { bringUpToDate } from "@/start/bring-up-to-date"
import { build, isBuilt } from "@/start/build"
import { prepare } from "@/start/prepare.mjs"
import { newDataDir } from "./site"

/** Once for all files: the build, which two of them must not make at the same time, and a data folder with the data in it, to copy. */
export default async function makeReady(): Promise<() => void> {
  await prepare()
  if (!isBuilt()) await build()
  const dataDir = newDataDir()
  const database = await joinEmbedded({ dataDir, dataDirChosen: true, options: ["fsync=off"] })
  await bringUpToDate(database.url)
  await database.leave()
  process.env.SEEDED_DATA_DIR = dataDir
  return () => rmSync(dataDir, { recursive: true, force: true })
}
