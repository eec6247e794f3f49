// Loads pages and makes a file from DATABASE_URL, and prints how long each took, as JSON. Part of bench:data.
import { FILES } from "@/public-api/files/catalogue"
import { db } from "@/db/client"
import { onOneRelease, releases } from "@/queries/releases"
import { loadChangesPage } from "@/view-models/changes-page"
import { loadComparisonPage } from "@/view-models/comparison-page"
import { loadDiagnosis } from "@/view-models/diagnosis"
import { loadDimensionPage } from "@/view-models/dimension-page"
import { loadHomePage } from "@/view-models/home-page"
import { loadProvincePage } from "@/view-models/province-page"
import { loadRankingPage } from "@/view-models/ranking-page"

const ROUNDS = 5
/** In milliseconds: what takes longer than this in all is measured fewer times. */
const ENOUGH = 20_000
const filter = { region: null, group: null, sort: "rank" } as const
const years = { from: 2023, to: 2024 }

const [first, second] = await db.province.findMany({ where: { boundarySet: 63 }, orderBy: { code: "asc" }, take: 2 })
const slug = first!.slug

const WORK: Record<string, () => Promise<unknown>> = {
  home: () => loadHomePage("vi"),
  ranking: () => loadRankingPage({ year: 2023, dimensionSlug: null, locale: "vi", filter }),
  province: () => loadProvincePage({ slug, year: 2023 }),
  dimension: () => loadDimensionPage({ slug: "tham-gia", year: 2023, locale: "vi" }),
  changes: () => loadChangesPage({ years, dimensionSlug: null, locale: "vi" }),
  comparison: () => loadComparisonPage({ provinces: [slug, second!.slug], years: [2022, 2023] }),
  diagnosis: () => loadDiagnosis({ slug, year: 2023 }),
  "scores.csv": drainScores,
}

async function drainScores(): Promise<number> {
  const [release] = await releases()
  let bytes = 0
  for await (const part of FILES.get("scores.csv")!.content({ release: release!, named: false, origin: "" }))
    bytes += part.length
  return bytes
}

const medians: Record<string, number> = {}
for (const [name, work] of Object.entries(WORK)) {
  const times: number[] = []
  const since = performance.now()
  while (times.length < ROUNDS && (times.length === 0 || performance.now() - since < ENOUGH)) {
    const began = performance.now()
    if ((await (name === "scores.csv" ? work() : onOneRelease(work))) === null) throw new Error(`${name} finds nothing`)
    times.push(performance.now() - began)
  }
  console.error(`${name}: ${times.map(Math.round).join(", ")} ms`)
  medians[name] = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}
process.stdout.write(JSON.stringify(medians), () => process.exit(0))
