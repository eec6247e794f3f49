/** The database has no such release; without a number, none at all. */
export class UnknownRelease extends Error {
  override name = "UnknownRelease"

  constructor(release?: number) {
    super(
      release === undefined
        ? "The database has no release. Import a data package first (npm run data -- import)"
        : `The database has no release ${release}. Name one that it has (npm run data -- releases)`,
    )
  }
}
