import { packageOfRelease, releaseWithId, UnknownRelease } from "./database/release-state"
import { importFrom, type ImportOutcome, type ImportRequest } from "./import-package"

/** A rollback to where the data stand already. */
export class NothingToRollBack extends Error {
  override name = "NothingToRollBack"
}

/** `to`: the release whose figures hold again. */
export type RollbackOutcome = ImportOutcome & { to: number }

/**
 * Brings the database back to the state of an earlier release, as a new release: figures, results and reference files. It is an import of what
 * that release has kept, so all that is true of an import is true of it, and the releases in between stay readable.
 *
 * @throws {UnknownRelease}
 * @throws {NothingToRollBack} the release is the newest
 */
export async function rollBack(to: number, request: ImportRequest): Promise<RollbackOutcome> {
  const outcome = await importFrom(async (client, newest) => {
    const wanted = await releaseWithId(client, to)
    if (!wanted) throw new UnknownRelease(to)
    if (wanted.id === newest?.id)
      throw new NothingToRollBack(
        `Release ${to} is the newest: the data are as it left them. Name an earlier one (npm run data -- releases)`,
      )
    request.onProgress?.(`Reading release ${to}`)
    return packageOfRelease(client, wanted)
  }, request)
  return { ...outcome, to }
}
