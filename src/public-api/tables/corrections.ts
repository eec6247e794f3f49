import type { Bilingual } from "@/domain/bilingual"
import type { Correction } from "@/domain/corrections"
import { correctionsOf } from "@/queries/corrections"
import { everyProvince, type Province } from "@/queries/provinces"
import { releases, type ReleaseRecord } from "@/queries/releases"
import { measureNames } from "./measure-names"
import { table } from "./table"

/** A correction with what it is called. */
export type NamedCorrection = Correction & {
  province: Pick<Province, "name"> & {
    /** null: the province has no page any more */
    slug: string | null
  }
  measureName: Bilingual
  /** points, or an indicator's unit */
  unit: string
}

/** Gives corrections their names, those of today. What the data no longer have is called by its number. */
export async function correctionNamer(): Promise<(correction: Correction) => NamedCorrection> {
  const [names, provinces] = await Promise.all([measureNames(), everyProvince()])
  return (correction) => {
    const { year, boundarySet, code, measure } = correction
    const province = provinces.get(`${boundarySet}/${code}`)
    return {
      ...correction,
      province: {
        name: province?.name ?? { vi: code, en: code },
        slug: province && !province.isWithdrawn ? province.slug : null,
      },
      measureName: names.nameIfKnown(measure, year) ?? { vi: measure, en: measure },
      unit: names.unit(measure),
    }
  }
}

export const corrections = table("corrections", everyCorrection, {
  release: (row) => row.record.id,
  released_on: (row) => dayInVietNam(row.record.importedAt),
  note: (row) => row.record.note,
  year: (row) => row.year,
  boundary_set: (row) => row.boundarySet,
  province_code: (row) => row.code,
  province_slug: (row) => row.province.slug,
  province_vi: (row) => row.province.name.vi,
  province_en: (row) => row.province.name.en,
  measure: (row) => row.measure,
  measure_vi: (row) => row.measureName.vi,
  measure_en: (row) => row.measureName.en,
  figure: (row) => row.figure,
  follows: (row) => row.follows,
  was: (row) => row.was,
  is: (row) => row.is,
})

/** An instant's day as the pages print it. Viet Nam is seven hours ahead all year. */
function dayInVietNam(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** Release by release, oldest first; PAPI's own figures before those that follow. */
async function* everyCorrection(
  release: number,
): AsyncGenerator<readonly (NamedCorrection & { record: ReleaseRecord })[]> {
  const records = (await releases()).filter(({ id }) => id <= release).toReversed()
  const name = await correctionNamer()
  for (const record of records) {
    const all = await correctionsOf(record.id)
    const rows = all.toSorted((a, b) => Number(a.follows) - Number(b.follows))
    if (rows.length > 0) yield rows.map((row) => ({ ...name(row), record }))
  }
}
