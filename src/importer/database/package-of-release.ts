import type { Client } from "pg"
import { StartProblem } from "@/db/start-problem"
import { checksumOf } from "../package/canonical"
import type { DataPackage } from "../package/read-package"
import { readState, type ReleaseRow } from "./state"

/**
 * The data package of a release, as the database has kept it. It was checked when it was imported.
 * @throws what it reads is not what the release's checksum names
 */
export async function packageOfRelease(client: Client, release: ReleaseRow): Promise<DataPackage> {
  const state = await readState(client, release)
  const checksum = checksumOf(state.texts, state.facts)
  if (checksum !== release.checksum)
    throw new StartProblem(
      `Release ${release.id} reads as ${checksum}, expected ${release.checksum}: the database was changed by other means than an import. ` +
        "Restore it from a backup, or import the data package into an empty one.",
    )
  return { ...state, folder: `of release ${release.id}`, checksum }
}
