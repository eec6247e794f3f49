import type { Bilingual } from "@/domain/bilingual"
import type { Facts } from "@/domain/facts"
import { type Measure, measureKind } from "@/domain/measure"
import { breaks as allBreaks } from "@/queries/breaks"
import { missingIn } from "@/queries/missing-results"
import { provincesOf, type Province } from "@/queries/provinces"
import { loadEveryFact } from "./facts"
import type { EditionView, MissingView, ProvinceView } from "./parts"
import { missingView } from "./result-view"

/** What a press kit says of a province in an edition. */
export type PressKit = {
  province: ProvinceView
  edition: EditionView
  previousYear: number | null
  /** the total, then each dimension followed by its sub-dimensions */
  facts: readonly Facts[]
  /** breaks and cautions that begin with the edition; one note for all the measures it spoils */
  breaks: readonly { note: Bilingual; measures: readonly Measure[] }[]
  /** everyone without a total, by code */
  missing: readonly { province: ProvinceView; missing: MissingView }[]
}

/** @param release  figures as they were in it; absent: the newest */
export async function loadPressKit(
  province: Province,
  { edition, previousYear }: { edition: EditionView; previousYear: number | null },
  release?: number,
): Promise<PressKit> {
  const { year, boundarySet } = edition
  const [facts, breaks, missing, provinces] = await Promise.all([
    loadEveryFact(province, { year, previousYear }, release),
    allBreaks(),
    missingIn(year),
    provincesOf(boundarySet),
  ])
  const ofYear = breaks.filter((row) => row.year === year && measureKind(row.measure) !== "indicator")
  const notes = [...new Map(ofYear.map(({ note }) => [note.vi, note])).values()]
  const named = new Map(provinces.map((each) => [each.code, each]))
  return {
    province,
    edition,
    previousYear,
    facts,
    breaks: notes.map((note) => ({
      note,
      measures: ofYear.filter((row) => row.note.vi === note.vi).map(({ measure }) => measure),
    })),
    missing: missing.flatMap((row) => {
      const absent = named.get(row.code)
      return absent ? [{ province: absent, missing: missingView(row) }] : []
    }),
  }
}
