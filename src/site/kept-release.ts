import { createHash, randomUUID } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { ServedRelease } from "./served-release"

/** Where a server notes what it serves: one note for each database and build. Null where nothing is kept. */
function noteFile(): string | null {
  const { CACHE_DIR, PAPI_BUILD, PAPI_DATABASE } = process.env
  if (!CACHE_DIR || !PAPI_BUILD || !PAPI_DATABASE) return null
  const name = createHash("sha256").update(`${PAPI_BUILD} ${PAPI_DATABASE}`).digest("hex").slice(0, 16)
  return join(CACHE_DIR, `served-${name}.json`)
}

/** Notes the release that readers get, so that a server that starts while its database is away knows which pages it has. */
export async function keepRelease(served: ServedRelease): Promise<void> {
  const file = noteFile()
  if (file === null) return
  const draft = `${file}.${randomUUID()}`
  await mkdir(join(file, ".."), { recursive: true })
  await writeFile(draft, JSON.stringify(served))
  await rename(draft, file)
}

/** The release that was served last from this database by this build; null where there is none. */
export async function keptRelease(): Promise<ServedRelease | null> {
  const file = noteFile()
  if (file === null) return null
  try {
    return JSON.parse(await readFile(file, "utf8")) as ServedRelease
  } catch {
    return null // none was kept, or half of one
  }
}
