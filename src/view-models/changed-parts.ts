import type { Bilingual } from "@/domain/bilingual"
import type { ApartReason } from "@/domain/decomposition"
import { summariseGains, type GainSummary } from "@/domain/gains"
import type { DimensionOfEdition } from "@/queries/dimensions"
import { changeOf, type ComparedEditions } from "./edition-standing"
import type { BreakView } from "./parts"

/** A part of a measure between two editions: a dimension of the total, or a sub-dimension of a dimension. */
export type ChangedPart = {
  /** "5", or "5.3" */
  measure: string
  /** in the later edition, else in the earlier */
  name: Bilingual
  /** of a dimension that both editions have; null for a sub-dimension, and for one that has no page of its own */
  slug: Bilingual | null
  /** why nothing is compared: a break, or only one edition has it; null where it is compared */
  apart: ApartReason | null
  /** breaks and cautions between the two editions, oldest first */
  notes: readonly BreakView[]
  /** null where nothing is compared */
  gains: GainSummary | null
}

type Dimensions = { earlier: readonly DimensionOfEdition[]; later: readonly DimensionOfEdition[] }

/** Every part that one of the editions has, by number. */
export function changedParts(compared: ComparedEditions, dimensions: Dimensions): readonly ChangedPart[] {
  const byProvince = compared.provinces.map(({ code }) => changeOf(compared, code).parts)
  return changeOf(compared, null).parts.map(({ measure, apart, notes }, position) => {
    const gains = byProvince.flatMap((parts) => parts[position]?.points ?? [])
    const isApart = apart !== "noResult" // the change of nobody has no result anywhere
    return {
      measure,
      ...namedIn(measure, dimensions),
      apart: isApart ? apart : null,
      notes,
      gains: summariseGains(gains),
    }
  })
}

function namedIn(measure: string, { earlier, later }: Dimensions): Pick<ChangedPart, "name" | "slug"> {
  const find = (dimensions: readonly DimensionOfEdition[]) =>
    dimensions.find(({ id }) => String(id) === measure) ??
    dimensions.flatMap(({ subDimensions }) => subDimensions).find(({ id }) => id === measure)
  const [before, after] = [find(earlier), find(later)]
  const named = (after ?? before)!
  return { name: named.name, slug: before && after && "slug" in after ? after.slug : null }
}
