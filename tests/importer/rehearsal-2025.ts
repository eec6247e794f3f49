import { createHash } from "node:crypto"
import { SeedCopy } from "./seed-copy"

// A rehearsal of the first edition of the 34 provinces. EVERY FIGURE OF 2025 HERE IS INVENTED: drawn from a hash, so that it is the same in each
// run and nobody's result. None of it is published, and none may come near prisma/seed.

const REHEARSED_YEAR = 2025

/** What the release is called, so that nobody who meets it in a database takes it for PAPI's. */
export const REHEARSAL_NOTE = "INVENTED FIGURES, số liệu bịa: a rehearsal of PAPI 2025, not PAPI's results"

/** Made-up gaps: a merged province with a re-used code, and one whose territory did not change. */
export const WITHOUT_RESULT = ["80", "14"] as const

/** An indicator of 2023 that the made-up edition has, too. */
export const REHEARSED_INDICATOR = "knowledge-of-leaders"

const [YEAR, LAST, NEW_SET] = [`${REHEARSED_YEAR}`, `${REHEARSED_YEAR - 1}`, "34"]
const REASON = "Bịa cho cuộc diễn tập.,Made up for the rehearsal.,true,made up for the rehearsal"

/** The seed package with an edition of 2025 added, of the boundary set 34 and with invented figures: what a steward would do, in a copy. */
export function rehearsalPackage(): SeedCopy {
  const copy = new SeedCopy()
  copy.append("editions.csv", `${YEAR},${NEW_SET},,`)
  extendPeriods(copy, "dimensions.csv")
  extendPeriods(copy, "sub_dimensions.csv")
  copy.edit("indicators.csv", `${REHEARSED_INDICATOR},`, (line) => line.replace(/2023$/, `2023;${YEAR}`))
  const measured = provincesOf(copy).filter((code) => !WITHOUT_RESULT.some((each) => each === code))
  for (const code of WITHOUT_RESULT) copy.append("missing_results.csv", `${YEAR},${code},,${REASON}`)
  const parts = partsOf(copy)
  const scores = measured.flatMap((code) => parts.map((part) => ({ code, ...part, points: inventedScore(code, part) })))
  appendRows(
    copy,
    "scores.csv",
    scores.map(({ code, id, points }) => `${code},${id},${points.toFixed(6)}`),
  )
  appendRows(
    copy,
    "intervals.csv",
    measured.map((code) => {
      const total = scores.filter((each) => each.code === code).reduce((sum, { points }) => sum + points, 0)
      return `${code},${(total - 0.6).toFixed(6)},${(total + 0.6).toFixed(6)},0.306122,`
    }),
  )
  appendRows(
    copy,
    "indicator_values.csv",
    measured.map((code) => `${code},${REHEARSED_INDICATOR},${invented(`${code} leaders`).toFixed(6)}`),
  )
  return copy
}

/** What the last edition had, the new one has: periods that end with the one now end with the other. */
function extendPeriods(copy: SeedCopy, file: string): void {
  copy.write(file, copy.text(file).replaceAll(`,${LAST},`, `,${YEAR},`))
}

function provincesOf(copy: SeedCopy): string[] {
  const rows = copy.lines("provinces.csv").filter((line) => line.startsWith(`${NEW_SET},`))
  return rows.map((line) => line.split(",")[1]!)
}

type Part = { id: string; min: number; max: number }

/** The sub-dimensions of the rehearsed edition with their scales; names may hold commas, the last five columns do not. */
function partsOf(copy: SeedCopy): Part[] {
  const rows = copy.lines("sub_dimensions.csv").slice(1)
  return rows.flatMap((line) => {
    const [lastYear, min, max] = line.split(",").slice(-3)
    return lastYear === YEAR ? [{ id: line.split(",")[0]!, min: Number(min), max: Number(max) }] : []
  })
}

/** Within the middle of the scale, so that totals lie about where PAPI's do. */
function inventedScore(code: string, { id, min, max }: Part): number {
  const share = 0.35 + 0.3 * invented(`${code} ${id}`)
  return Number((min + (max - min) * share).toFixed(6))
}

/** From 0 to 1, the same for the same words. */
function invented(of: string): number {
  return createHash("sha256").update(`rehearsal ${of}`).digest().readUInt32BE() / 2 ** 32
}

/** Files are sorted by year: rows of the newest one stand last. */
function appendRows(copy: SeedCopy, file: string, rows: readonly string[]): void {
  copy.write(file, copy.text(file) + rows.map((row) => `${YEAR},${row}\n`).join(""))
}
