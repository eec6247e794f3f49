import type { Bilingual } from "@/domain/bilingual"
import type { Correction } from "@/domain/corrections"
import { everyProvince, type Province } from "@/queries/provinces"
import { measureNames } from "./tables/measure-names"

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
