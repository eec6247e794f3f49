import type { Locale } from "@/domain/bilingual"
import type { LineageKind } from "@/domain/lineage"
import { TOTAL } from "@/domain/measure"
import { editions } from "@/queries/editions"
import { lineages, validityOf } from "@/queries/lineage"
import { missingIn, type MissingResult } from "@/queries/missing-results"
import { boundarySets, provincesOf, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { resultsOf, type Result } from "@/queries/results"
import type { MissingView, ProvinceView, ReleaseView, ResultView } from "./parts"
import { missingView } from "./result-view"

/** A province that became part of a newer one, with its last total. */
export type FormerProvince = {
  province: ProvinceView
  /** null: no total in the edition, for the reason in `missing` */
  total: Omit<ResultView, "change"> | null
  missing: MissingView | null
}

export type NewProvince = { province: ProvinceView; kind: LineageKind; former: readonly FormerProvince[] }

/** The provinces of the newest boundary set, each with what it was made of. No figure of a new one is made from those of the old ones. */
export type MergersPage = {
  /** the ISO day on which the new provinces came into being; null where no source gives it */
  validFrom: string | null
  /** how many provinces there were before */
  formerCount: number
  /** in the alphabet's order */
  provinces: readonly NewProvince[]
  /** the edition of the former provinces' results */
  latestYear: number
  /** the newest edition of the new provinces; null while there is none */
  measuredYear: number | null
  release: ReleaseView
}

/** Null before the first import, and while there is only one boundary set. */
export async function loadMergersPage(locale: Locale): Promise<MergersPage | null> {
  const [sets, all, steps, release] = await Promise.all([boundarySets(), editions(), lineages(), currentRelease()])
  const [formerSet, newestSet] = sets.slice(-2)
  const latest = all.find(({ boundarySet }) => boundarySet === formerSet)
  if (formerSet === undefined || newestSet === undefined || !latest || !release) return null
  const [former, provinces, validity, results, missing] = await Promise.all([
    provincesOf(formerSet),
    provincesOf(newestSet),
    validityOf(newestSet),
    resultsOf(latest.year, TOTAL),
    missingIn(latest.year),
  ])
  return {
    validFrom: validity.from,
    formerCount: former.length,
    provinces: buildNewProvinces({ provinces, former, steps, results, missing }, locale),
    latestYear: latest.year,
    measuredYear: all.find(({ boundarySet }) => boundarySet === newestSet)?.year ?? null,
    release,
  }
}

type Rows = {
  provinces: readonly Province[]
  former: readonly Province[]
  steps: Awaited<ReturnType<typeof lineages>>
  results: readonly Result[]
  missing: readonly MissingResult[]
}

/** Each new province with its former ones, joined by boundary set and slug: codes were re-used. */
export function buildNewProvinces(rows: Rows, locale: Locale): readonly NewProvince[] {
  const alphabet = new Intl.Collator(locale)
  const named = rows.provinces.map((province): NewProvince => {
    const former = rows.former.filter((each) =>
      rows.steps.some((step) => isProvince(step.predecessor, each) && isProvince(step.successor, province)),
    )
    return {
      province,
      kind: former.length === 1 ? "unchanged" : "merged",
      former: former.map((each) => formerProvince(each, rows)),
    }
  })
  return named.toSorted((a, b) => alphabet.compare(a.province.name[locale], b.province.name[locale]))
}

type Slugged = Pick<Province, "boundarySet" | "slug">

function isProvince(a: Slugged, b: Slugged): boolean {
  return a.boundarySet === b.boundarySet && a.slug === b.slug
}

function formerProvince(province: Province, { results, missing }: Rows): FormerProvince {
  const result = results.find(({ code }) => code === province.code)
  const absent = missing.find(({ code }) => code === province.code)
  return {
    province,
    total: result ? standing(result, results.length) : null,
    missing: absent ? missingView(absent) : null,
  }
}

function standing({ points, rank, tied, group, span }: Result, ranked: number): Omit<ResultView, "change"> {
  return { points, rank, tied, ranked, group, span }
}
