import { indicatorName, type Bilingual } from "@/domain/bilingual"
import { factsOf, type Facts, type FactSubject } from "@/domain/facts"
import { dimensionOf, measureKind, TOTAL, unitOf } from "@/domain/measure"
import { fieldChange, type FieldChange } from "@/domain/unusual-changes"
import { factSentences } from "@/i18n/fact-sentences"
import { dimensionsOf } from "../package/editions"
import {
  breaksOf,
  neighboursOf,
  standingsReader,
  type Measured,
  type Place,
  type SiteData,
  type Standings,
} from "./site-data"

/** What is said of a province on a measure in an edition; null = nothing, since the edition or the measure is not there. */
export type SentenceChange = Place & { was: Bilingual | null; is: Bilingual | null }

/**
 * The sentences that change: those of pages, embeds, previews and claim pages, which are all made of the same facts. A measure of
 * which anything moves is compared for every province, in its edition and in the next one, which compares itself with it.
 */
export function sentenceChanges(before: SiteData, after: SiteData, moved: readonly Measured[]): SentenceChange[] {
  const indicators = new Set(moved.map(({ measure }) => measure).filter((each) => measureKind(each) === "indicator"))
  const [was, is] = [before, after].map((site) => factReader(site, standingsReader(site, indicators)))
  return withNext(moved, after).flatMap(({ year, measure }) =>
    provincesIn(year, before, after).flatMap((province) => {
      const [old, now] = [was!(year, province, measure), is!(year, province, measure)]
      if (JSON.stringify(old) === JSON.stringify(now)) return []
      const change = { year, province, measure, was: wordsOf(old), is: wordsOf(now) }
      // A difference may be too small to be printed.
      return change.was?.vi === change.is?.vi && change.was?.en === change.is?.en ? [] : [change]
    }),
  )
}

function wordsOf(facts: Facts | null): Bilingual | null {
  return facts && { vi: factSentences(facts, "vi").join(" "), en: factSentences(facts, "en").join(" ") }
}

/** Each measure of each edition once, with the edition that follows. */
function withNext(moved: readonly Measured[], after: SiteData): Measured[] {
  const all = moved.flatMap(({ year, measure }) => {
    const next = neighboursOf(year, after).after
    return next === null
      ? [{ year, measure }]
      : [
          { year, measure },
          { year: next, measure },
        ]
  })
  return [...new Map(all.map((each) => [`${each.year} ${each.measure}`, each])).values()]
}

function provincesIn(year: number, ...sites: readonly SiteData[]): string[] {
  return [...new Set(sites.flatMap((site) => site.editions.get(year)?.provinces.names ?? []))]
}

function factReader(site: SiteData, standingsIn: (year: number) => Standings) {
  const breaks = breaksOf(site)
  const changesFrom = fieldChanges(standingsIn)
  return (year: number, code: string, measure: string): Facts | null => {
    const subject = subjectOf(site, year, code, measure)
    if (!subject) return null
    const { results, summaries } = standingsIn(year)
    const earlier = neighboursOf(year, site).before
    const before = earlier === null ? undefined : standingsIn(earlier).results.get(measure)
    const heldAgainst = (from: number) => {
      const { meanGain, unusual } = changesFrom(from, year, measure)
      return { year: from, result: before?.get(code) ?? null, meanGain, unusual: unusual.get(code) ?? null }
    }
    return factsOf({
      ...subject,
      result: results.get(measure)?.get(code) ?? null,
      summary: summaries.get(measure) ?? null,
      before: earlier !== null && before?.size ? heldAgainst(earlier) : null,
      missing: missingOf(site, year, code, measure),
      breaks,
    })
  }
}

/** Each once: they are the same for every province. */
function fieldChanges(standingsIn: (year: number) => Standings) {
  const known = new Map<string, FieldChange>()
  const pointsIn = (year: number, measure: string) =>
    new Map([...(standingsIn(year).results.get(measure) ?? [])].map(([code, { points }]) => [code, points]))
  return (from: number, to: number, measure: string): FieldChange => {
    const key = `${from} ${to} ${measure}`
    const changes = known.get(key) ?? fieldChange(measure, pointsIn(from, measure), pointsIn(to, measure))
    known.set(key, changes)
    return changes
  }
}

function subjectOf({ reference, editions }: SiteData, year: number, code: string, measure: string): FactSubject | null {
  const axes = editions.get(year)
  const province = reference.provinces.rows.find((row) => row.boundary_set === axes?.boundarySet && row.code === code)
  const named = axes && measureIn(reference, axes, measure)
  if (!province || !named) return null
  return {
    province: { name: nameOf(province), type: province.type as FactSubject["province"]["type"] },
    year,
    measure: named,
  }
}

function measureIn(
  reference: SiteData["reference"],
  { periods, indicators }: NonNullable<ReturnType<SiteData["editions"]["get"]>>,
  id: string,
): FactSubject["measure"] | null {
  const kind = measureKind(id)
  if (kind === "total") return { id, kind, name: null, unit: "points" }
  if (kind === "weightedTotal") return null // nothing is said of it but beside the unweighted one
  if (kind === "indicator") {
    const row = indicators.at.has(id) ? reference.indicators.rows.find((each) => each.id === id) : undefined
    return row ? { id, kind, name: indicatorName(row.name_vi, row.name_en), unit: unitOf(row.unit) } : null
  }
  const isHeld = periods.some((period) => period.id === id || String(period.dimension) === id)
  const row =
    periods.find((period) => period.id === id) ?? reference.dimensions.rows.find((each) => String(each.id) === id)
  return isHeld && row ? { id, kind, name: nameOf(row), unit: "points" } : null
}

function nameOf(row: { name_vi: string; name_en: string }): Bilingual {
  return { vi: row.name_vi, en: row.name_en }
}

function missingOf({ reference }: SiteData, year: number, code: string, measure: string) {
  const row = reference.missingResults.rows.find((each) => each.year === year && each.province === code)
  if (!row) return null
  const indicator = reference.indicators.rows.find(({ id }) => id === measure)
  const dimension = measure === TOTAL ? null : dimensionOf(indicator?.sub_dimension ?? measure)
  const dimensions = dimensionsOf(row)
  const covers = dimension === null || dimensions.length === 0 || dimensions.includes(dimension)
  return covers ? { dimensions, reason: { vi: row.reason_vi, en: row.reason_en } } : null
}
