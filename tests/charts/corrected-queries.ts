import type { ChartQueries } from "@/charts/chart-queries"
import { queries as published } from "./examples"
import { seedQueries } from "./seed-queries"

/** Where each query takes its release. */
const RELEASE_AT = {
  intervalsOf: 1,
  intervalsOfProvince: 2,
  latestYearWithResult: 2,
  rangesOf: 2,
  regionMeansOf: 4,
  resultsOf: 2,
  resultsOfProvince: 3,
  resultsOfProvinceIn: 3,
  resultsOverYears: 2,
  summariesOf: 1,
  summariesOverYears: 1,
} as const satisfies Partial<Record<keyof ChartQueries, number>>

type Score = { year: number; province: string; subDimension: string; score: number }
export type MadeUpRelease = { importedAt: string; score?: Score }

/** The data package in several releases, each with one score changed more than the one before. Made up; never on the site. */
export function correctedQueries(made: readonly MadeUpRelease[]): ChartQueries {
  const states = made.reduce<ChartQueries[]>((all, { score }, index) => {
    const state = score ? mended(made.slice(0, index + 1)) : (all.at(-1) ?? published)
    return [...all, state]
  }, [])
  const newest = states.at(-1)!
  const inRelease = Object.entries(RELEASE_AT).map(([name, at]) => {
    const answer = (...args: unknown[]) => {
      const release = args[at] as number | undefined
      const state = release === undefined ? newest : states[release - 1]!
      return (state[name as keyof ChartQueries] as (...args: unknown[]) => unknown)(...args)
    }
    return [name, answer]
  })
  const record = { note: null, rows: 0, inserted: 0, changed: 0, removed: 0, checksum: "" }
  const releases = made.map(({ importedAt }, index) => ({ ...record, id: index + 1, importedAt })).toReversed()
  return { ...newest, ...(Object.fromEntries(inRelease) as Partial<ChartQueries>), releases: async () => releases }
}

function mended(made: readonly MadeUpRelease[]): ChartQueries {
  const scores = made.flatMap(({ score }) => (score ? [score] : []))
  return seedQueries(
    (facts) => {
      for (const { year, province, subDimension, score } of scores)
        (facts.get(year)!.scores.get(province) as Map<string, number>).set(subDimension, score)
    },
    new Set(scores.map(({ year }) => year)),
  )
}
