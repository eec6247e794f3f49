import { siteAddress } from "@/public-api/http"
import { FILES } from "@/public-api/files/catalogue"
import { makeAhead } from "@/public-api/files/serve-file"
import { newestRelease } from "@/public-api/newest-release"
import { requireRelease } from "@/public-api/require-records"
import { makeInWorkshop } from "./make-file"

/** Makes every file of the newest release, so that they lie on disk when readers ask for them. */
export async function makeFilesAhead(): Promise<void> {
  const origin = siteAddress()
  if (origin === null) return // who asks says what the site is called
  const newest = await newestRelease()
  const wanted = { release: await requireRelease(newest.id, newest), named: false, origin }
  for (const { name, error } of await makeAhead(FILES.values(), wanted, newest, makeInWorkshop))
    console.error(`${name} was not made: ${String(error)}`)
}
