import { describe, expect, test } from "vitest"
import { mean } from "@/domain/average"
import { makePlan, planBase } from "@/domain/plan"
import { sumPoints } from "@/domain/points"
import { resultsOf } from "@/queries/results"
import { loadDiagnosis } from "@/view-models/diagnosis"
import { loadPlanPage, type PlanPage } from "@/view-models/plan-page"
import { onRealData } from "../public-api/real-data"

onRealData()

async function plan(slug: string, year: number): Promise<PlanPage> {
  const answer = await loadPlanPage({ slug, year })
  if (answer?.kind !== "plan") throw new Error(`no plan of ${slug} ${year}`)
  return answer.page
}

describe("Lai Châu 2024", () => {
  const part = ({ dimensions }: PlanPage, id: string) =>
    dimensions.flatMap(({ parts }) => parts).find((each) => each.id === id)!

  test("the best group is 1.258346 points away, and the parts add up to them", async () => {
    const made = makePlan(planBase(await plan("lai-chau", 2024)), { kind: "group", group: "best" }, null)
    expect([made.gap, made.gained, sumPoints(Object.values(made.gains))]).toEqual([1.258346, 1.258346, 1.258346])
    expect(made.then).toMatchObject({ points: 44.737913, rank: 15, tied: true, ranked: 61, group: "best" })
    expect(made.warnings).toEqual([])
  })

  test("one place up is inside the error last published for it, of 2023", async () => {
    const made = makePlan(planBase(await plan("lai-chau", 2024)), { kind: "rank", rank: 30 }, null)
    expect(made.gap).toBe(0.249338)
    const error = { standardError: 0.381152, year: 2023, isOwnYear: false }
    expect(made.warnings).toEqual([{ kind: "rank" }, { kind: "insideError", error, points: 1.056499 }])
  })

  test("has its region, the best and its own best of editions measured alike beside each part", async () => {
    const page = await plan("lai-chau", 2024)
    expect(part(page, "1.1")).toMatchObject({ points: 1.033711, best: 1.425716, ownBest: { year: 2022 } }) // 1.1 jumped in 2022
    expect(part(page, "1.1").rises!.from).toEqual([2019, 2020, 2022, 2023])
    expect(part(page, "5.1").rises!.from).toEqual([2021, 2022, 2023]) // other scale before
    expect(page.base.rises!.from).toEqual([2019, 2021, 2022, 2023])
  })

  test("has the mean of the learning peers that its diagnosis names beside each part", async () => {
    const [page, diagnosis] = [await plan("lai-chau", 2024), await loadDiagnosis({ slug: "lai-chau", year: 2024 })]
    const peers = diagnosis?.kind === "measured" ? diagnosis.peers!.peers.map(({ province }) => province.code) : []
    expect(peers.length).toBeGreaterThan(0)
    for (const id of ["1.1", "5.3", "8.2"]) {
      const points = (await resultsOf(2024, id)).flatMap((row) => (peers.includes(row.code) ? [row.points] : []))
      expect(part(page, id).peerMean, id).toBe(mean(points))
    }
  })

  test("its dimensions are the sums of their parts", async () => {
    const { dimensions } = await plan("lai-chau", 2024)
    expect(dimensions).toHaveLength(8)
    for (const { points, parts } of dimensions) expect(points).toBe(sumPoints(parts.map((each) => each.points)))
  })
})

test("leads to the plan of the new province that it merged into, and to none where it stands as it was", async () => {
  expect((await plan("thai-binh", 2024)).successor).toMatchObject({ slug: "hung-yen", year: 2025 })
  expect((await plan("lai-chau", 2024)).successor).toBeNull()
})

test("in an edition with published errors they are its own", async () => {
  expect((await plan("hung-yen", 2023)).base.error).toMatchObject({ year: 2023, isOwnYear: true })
})

test("without a total there is no plan but the reason, and the years that have one", async () => {
  const answer = await loadPlanPage({ slug: "quang-ninh", year: 2023 })
  expect(answer).toMatchObject({ kind: "noTotal", missing: { dimensions: [] } })
  expect(answer?.kind === "noTotal" && answer.years.slice(0, 3)).toEqual([2024, 2022, 2020])
})

test("in 2025 the name is the new province's, which has its predecessors side by side", async () => {
  const answer = await loadPlanPage({ slug: "hung-yen", year: 2025 })
  expect(answer?.kind === "unmeasured" && answer.page.predecessors.map(({ province }) => province.slug)).toEqual([
    "hung-yen",
    "thai-binh",
  ])
})

test.each([
  ["hue", 2024],
  ["thai-binh", 2025],
  ["hung-yen", 2026],
  ["atlantis", 2024],
])("%s %i do not exist together", async (slug, year) => expect(await loadPlanPage({ slug, year })).toBeNull())
