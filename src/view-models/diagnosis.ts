import type { Bilingual } from "@/domain/bilingual"
import { errorInSpreads } from "@/domain/chance"
import { Z_95 } from "@/domain/uncertainty"
import { meanGain } from "@/domain/gains"
import { COMPARATORS, statementsOf, type Statement } from "@/domain/diagnosis"
import { learningPeers } from "@/domain/learning-peers"
import { type Measure, TOTAL } from "@/domain/measure"
import type { Group } from "@/domain/quartile-group"
import { stepsAhead, type Step } from "@/domain/steps-ahead"
import { breaks as allBreaks } from "@/queries/breaks"
import { dimensionsOf, type DimensionOfEdition } from "@/queries/dimensions"
import { editionOf } from "@/queries/editions"
import { missingOfProvince } from "@/queries/missing-results"
import { provincesBySlug, provincesOf, type Province } from "@/queries/provinces"
import { currentRelease } from "@/queries/releases"
import { resultsOf, resultsOfProvinceIn } from "@/queries/results"
import { summariesOf } from "@/queries/summaries"
import { loadField, type Field } from "./diagnosis-field"
import { loadBegunIn } from "./new-province-page"
import type { MissingView, ProvinceView, ResultView } from "./parts"
import { loadIndicators, type IndicatorResult, type IndicatorResults } from "./province-indicators"
import { missingView, resultView } from "./result-view"

/** Named below a sub-dimension that fell. */
const MOST_INDICATORS = 3

/** A dimension or a sub-dimension, or with null the total. */
export type NamedMeasure = { measure: Measure; name: Bilingual | null }

export type StatementView = Omit<Statement, "others"> & { others: readonly ProvinceView[] }

/** A measure with what is said of it. */
export type MeasureStatements = NamedMeasure & { statements: readonly StatementView[] }

/** A measure that lost points, or a dimension with parts that did. */
export type Fall = NamedMeasure & {
  points: number
  /** points gained since the edition before; null where that is not compared */
  change: number | null
  /** plain mean of what the provinces with both results gained */
  meanChange: number | null
  /** whether chance alone explains the change at 95 %; null where that is not known */
  isWithinChance: boolean | null
}

/**
 * What people were asked on a sub-dimension that fell: of the edition itself the indicators that fell most; where their values are known of
 * another edition only, those that lay farthest below the mean of the provinces then.
 */
export type AskedBelow = { year: number; indicators: readonly IndicatorResult[] }

export type DimensionFall = Fall & {
  /** those that fell, most first */
  parts: readonly (Fall & { asked: AskedBelow | null })[]
}

export type Ahead = NamedMeasure & { result: Omit<ResultView, "change" | "span">; steps: readonly Step[] }

export type PeersView = {
  from: number
  dimensions: readonly Measure[]
  /** dimensions that a break leaves out */
  leftOut: readonly Measure[]
  ownGain: number
  peers: readonly { province: ProvinceView; distance: number; gain: number }[]
}

/** What the results of a province in an edition say to those who plan: plain data, figures in points, unrounded. */
export type MeasuredDiagnosis = {
  kind: "measured"
  province: ProvinceView
  year: number
  previousYear: number | null
  /** set when the total, or parts of it, are missing */
  missing: MissingView | null
  /** how many the province is compared on */
  measures: number
  /** dimensions with a group, by number */
  groups: readonly { dimension: number; group: Group }[]
  /** clearest first; on one measure there may be strengths and weaknesses */
  weaknesses: readonly MeasureStatements[]
  strengths: readonly MeasureStatements[]
  /** whether anything is compared with the edition before */
  isCompared: boolean
  /** dimensions that fell, or have parts that did; those that fell most first */
  falls: readonly DimensionFall[]
  /** the total, then each dimension; those without a result are left out */
  ahead: readonly Ahead[]
  /** null: no edition three before, most dimensions recomposed since, or some missing */
  peers: PeersView | null
}

export type Diagnosis =
  | MeasuredDiagnosis
  /** a new province that no edition has measured: its predecessors' diagnoses, never a mean of them */
  | { kind: "unmeasured"; province: ProvinceView; year: number; predecessors: readonly MeasuredDiagnosis[] }

/**
 * The diagnosis of a province in an edition. The year decides which province a slug names, the older or the newer one; in the year in which
 * the newest provinces came to be it is the new one.
 * @returns null for a province and a year that do not exist together, and before the first import
 */
export async function loadDiagnosis({ slug, year }: { slug: string; year: number }): Promise<Diagnosis | null> {
  const [candidates, found] = await Promise.all([provincesBySlug(slug), editionOf(year)])
  if (found) {
    const province = candidates.find(({ boundarySet }) => boundarySet === found.edition.boundarySet)
    return province ? measuredDiagnosis(province, year) : null
  }
  const page = await loadBegunIn(year, candidates)
  if (!page) return null
  const each = page.lineage.predecessors.map((former) => measuredDiagnosis(former, page.latestYear))
  const predecessors = (await Promise.all(each)).filter((one) => one !== null)
  return { kind: "unmeasured", province: page.province, year: page.latestYear, predecessors }
}

/** What stands out most of a province in an edition, but for what only tells how far the best province is; null where nothing does. */
export async function loadClearest(unit: Unit, year: number): Promise<MeasureStatements | null> {
  const judged = await judge(unit, year)
  const said = judged?.said.filter(({ comparator }) => comparator !== "best") ?? []
  return (judged && byMeasure(said, judged.subject)[0]) ?? null
}

async function judge({ boundarySet, code }: Unit, year: number) {
  const [found, release, dimensions, everyone] = await Promise.all([
    editionOf(year),
    currentRelease(),
    dimensionsOf(year),
    provincesOf(boundarySet),
  ])
  const province = everyone.find((each) => each.code === code)
  if (!found || !release || !province) return null
  const field = await loadField(found.edition, release)
  const subject = { province, previousYear: found.previousYear, field, dimensions, everyone }
  const peers = peersView(subject)
  const said = statementsOf(code, peers?.peers.map((peer) => peer.province.code) ?? [], field, field.chance)
  return { subject, peers, said }
}

async function measuredDiagnosis(province: Province, year: number): Promise<MeasuredDiagnosis | null> {
  const [judged, missing] = await Promise.all([
    judge(province, year),
    missingOfProvince(province.boundarySet, province.code),
  ])
  if (!judged) return null
  const { peers, said } = judged
  const { previousYear, field, dimensions } = judged.subject
  const absent = missing.find((each) => each.year === year)
  const subject: Subject = { ...judged.subject, views: await viewsOf(province, field, previousYear) }
  return {
    kind: "measured",
    province,
    year,
    previousYear,
    missing: absent ? missingView(absent) : null,
    measures: field.measures.length,
    groups: dimensions.flatMap(({ id }) => {
      const group = subject.views.get(String(id))?.group
      return group ? [{ dimension: id, group }] : []
    }),
    weaknesses: byMeasure(
      said.filter(({ kind }) => kind === "weakness"),
      subject,
    ),
    strengths: byMeasure(
      said.filter(({ kind }) => kind === "strength"),
      subject,
    ),
    isCompared: [...subject.views.values()].some(({ change }) => change?.comparable),
    falls: await fallsOf(subject),
    ahead: await aheadOf(subject),
    peers,
  }
}

type Unit = Pick<Province, "boundarySet" | "code">

type Judged = {
  province: Province
  previousYear: number | null
  field: Field
  dimensions: readonly DimensionOfEdition[]
  everyone: readonly Province[]
}

/** `views`: results of the province in the edition. */
type Subject = Judged & { views: ReadonlyMap<Measure, ResultView> }

async function viewsOf({ boundarySet, code }: Province, { year }: Field, previousYear: number | null) {
  const years = previousYear ? [year, previousYear] : [year]
  const [results, summaries, breaks] = await Promise.all([
    resultsOfProvinceIn(years, boundarySet, code),
    summariesOf(year),
    allBreaks(),
  ])
  const before = new Map(results.filter((each) => each.year === previousYear).map((each) => [each.measure, each]))
  const now = results.filter((each) => each.year === year && summaries.has(each.measure))
  return new Map(
    now.map((each) => [
      each.measure,
      resultView(each, summaries.get(each.measure)!.ranked, before.get(each.measure), breaks),
    ]),
  )
}

function named(measure: Measure, { dimensions }: Judged): NamedMeasure {
  const parts = dimensions.flatMap(({ id, name, subDimensions }) => [{ id: String(id), name }, ...subDimensions])
  return { measure, name: parts.find(({ id }) => id === measure)?.name ?? null }
}

function byMeasure(said: readonly Statement[], subject: Judged): readonly MeasureStatements[] {
  const clearness = ({ difference, threshold }: Statement) => Math.abs(difference) / threshold
  const clearest = said.toSorted((a, b) => clearness(b) - clearness(a))
  const measures = [...new Set(clearest.map(({ measure }) => measure))]
  const provinceOf = new Map(subject.everyone.map((province) => [province.code, province]))
  return measures.map((measure) => ({
    ...named(measure, subject),
    statements: clearest
      .filter((each) => each.measure === measure)
      .toSorted((a, b) => COMPARATORS.indexOf(a.comparator) - COMPARATORS.indexOf(b.comparator))
      .map((each) => ({ ...each, others: each.others.map((code) => provinceOf.get(code)!) })),
  }))
}

function peersView({ province, field, dimensions, everyone }: Judged): PeersView | null {
  const found = learningPeers(province.code, field)
  if (!found) return null
  const provinceOf = new Map(everyone.map((each) => [each.code, each]))
  return {
    from: found.from,
    dimensions: found.dimensions,
    leftOut: dimensions.map(({ id }) => String(id)).filter((id) => !found.dimensions.includes(id)),
    ownGain: found.ownGain,
    peers: found.peers.map((peer) => ({ ...peer, province: provinceOf.get(peer.province)! })),
  }
}

/** Dimensions that fell, or have parts that did; those that fell most first. */
async function fallsOf(subject: Subject): Promise<readonly DimensionFall[]> {
  const { province, field, dimensions } = subject
  const fell = (measure: Measure) => (subject.views.get(measure)?.change?.points ?? 0) < 0
  const parts = dimensions.flatMap(({ subDimensions }) => subDimensions.filter(({ id }) => fell(id)))
  const asked = await loadIndicators(province, field.year, parts, field.breaks)
  return dimensions
    .flatMap(({ id, subDimensions }): DimensionFall[] => {
      const own = fallOf(String(id), subject)
      const below = subDimensions
        .filter((part) => fell(part.id))
        .flatMap((part) => {
          const fall = fallOf(part.id, subject)
          return fall ? [{ ...fall, asked: askedBelow(asked[part.id], field.year) }] : []
        })
      if (!own || (below.length === 0 && !fell(String(id)))) return []
      return [{ ...own, parts: below.toSorted((a, b) => lossOf(a) - lossOf(b)) }]
    })
    .toSorted((a, b) => lossOf(a) - lossOf(b))
}

/** Indicators have different units: how far one fell or lies below is seen against the way from the mean to the highest province. */
function askedBelow(asked: IndicatorResults | undefined, year: number): AskedBelow | null {
  if (!asked) return null
  const below = asked.indicators.flatMap((indicator) => {
    const { standing, change, values } = indicator
    const own = values.find((each) => each.year === asked.year)?.value
    if (!standing || own == null) return []
    const by = asked.year === year ? (change?.value ?? 0) : own - standing.mean
    return by < 0 ? [{ indicator, by: by / Math.max(standing.best - standing.mean, 1e-6) }] : []
  })
  const most = below.toSorted((a, b) => a.by - b.by).slice(0, MOST_INDICATORS)
  return { year: asked.year, indicators: most.map(({ indicator }) => indicator) }
}

function fallOf(measure: Measure, subject: Subject): Fall | null {
  const { field, previousYear, province, views } = subject
  const result = views.get(measure)
  if (!result) return null
  const size = errorInSpreads(measure, province.code, field.chance)
  const change = result.change?.points ?? null
  const [before, now] = [previousYear, field.year].map((year) => field.points.get(year ?? NaN)?.get(measure))
  return {
    ...named(measure, subject),
    points: result.points,
    change,
    meanChange: change !== null && before && now ? meanGain(before, now) : null,
    isWithinChance: change !== null && size !== null ? Math.abs(change) <= Z_95 * Math.SQRT2 * size : null,
  }
}

function lossOf({ change }: Fall): number {
  return change ?? 0
}

async function aheadOf(subject: Subject): Promise<readonly Ahead[]> {
  const { province, field, views } = subject
  const measures = [TOTAL, ...field.dimensions].filter((measure) => views.has(measure))
  return Promise.all(
    measures.map(async (measure) => {
      const rows = await resultsOf(field.year, measure)
      const results = rows.map(({ code, ...rest }) => ({ province: code, ...rest }))
      const errors = measure === TOTAL ? field.errors : new Map<string, number>()
      const steps = stepsAhead(province.code, { measure, results, errors, chance: field.chance })
      const { change: _change, span: _span, ...result } = views.get(measure)!
      return { ...named(measure, subject), result, steps }
    }),
  )
}
