import { describe, expect, it } from "vitest"
import { GROUPS } from "@/domain/quartile-group"
import { RANKING_SORTS } from "@/domain/ranking-filter"
import { rankingViewSegment, readRankingView } from "@/i18n/ranking-view"

describe("the internal name of a ranking's view", () => {
  it("is read as it was written, for every choice", () => {
    for (const region of [null, "RRD"])
      for (const group of [null, ...GROUPS])
        for (const sort of RANKING_SORTS) {
          const filter = { region, group, sort }
          expect(readRankingView(rankingViewSegment(filter))).toEqual(filter)
        }
  })

  it.each(["", "rank", "-.-", "-.-.points", "-.middle.rank", "-.-.rank.x"])("is not %j", (text) => {
    expect(readRankingView(text)).toBeNull()
  })
})
