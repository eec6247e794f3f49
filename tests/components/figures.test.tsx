import { describe, expect, it } from "vitest"
import { PlacesChange, PointsChange } from "@/components/change-text"
import { Gap, GroupChip, RankText, ShortGap, ShortSpan, SpanText } from "@/components/standing"
import type { ResultView } from "@/view-models/parts"
import { markup, spoken } from "./markup"

const change = (points: number | null, places: number | null): ResultView["change"] => ({
  from: 2023,
  points,
  places,
  comparable: points !== null,
  notes: [],
})

describe("a change", () => {
  // Hưng Yên 2024: +0.176 points, from 12th to 19th
  const fell = change(0.176, -7)

  it("shows a sign and says a word", () => {
    const html = markup(<PointsChange change={fell} previousYear={2023} />)
    expect(html).toContain("+0,18")
    expect(spoken(html)).toBe("tăng 0,18")
  })

  it("says places in words", () => {
    expect(spoken(markup(<PlacesChange change={fell} />))).toBe("giảm 7 bậc")
    expect(spoken(markup(<PlacesChange change={fell} />, "en"))).toBe("down 7 places")
    expect(spoken(markup(<PlacesChange change={change(1, 1)} />, "en"))).toBe("up 1 place")
  })

  it.each([
    [change(0, 0), 2023, "không đổi"],
    [change(-0.9532, 1), 2023, "giảm 0,95"],
    [change(null, null), 2017, "không so được"],
    [null, 2022, "năm 2022 không có kết quả"],
    [null, null, "năm đầu tiên"],
  ])("of %j after %s is said as %s", (of, previousYear, words) => {
    expect(spoken(markup(<PointsChange change={of} previousYear={previousYear} />))).toBe(words)
  })

  it("prints no place where years cannot be compared", () => {
    expect(markup(<PlacesChange change={change(null, null)} />)).toBe("")
  })
})

describe("a rank", () => {
  it.each([
    [{ rank: 12, ranked: 61, tied: false }, "thứ 12 trên 61", "12th of 61"],
    [{ rank: 1, ranked: 63, tied: false }, "thứ 1 trên 63", "1st of 63"],
    [{ rank: 22, ranked: 60, tied: true }, "đồng hạng 22 trên 60", "joint 22nd of 60"],
    [{ rank: 3, ranked: 61, tied: false }, "thứ 3 trên 61", "3rd of 61"],
  ])("has its base: %j", (result, vi, en) => {
    expect(markup(<RankText result={result} />)).toBe(vi)
    expect(markup(<RankText result={result} />, "en")).toBe(en)
  })

  it("says which others it cannot be told from", () => {
    expect(markup(<SpanText span={{ best: 1, worst: 42 }} />)).toBe("không phân biệt rõ với hạng 1–42")
    expect(markup(<ShortSpan span={{ best: 1, worst: 42 }} />)).toBe("1–42")
  })

  it("prints no span where no error is published", () => expect(markup(<SpanText span={null} />)).toBe(""))
})

describe("a group", () => {
  it("has its number and its name, whatever its colour", () => {
    expect(spoken(markup(<GroupChip group="highAverage" />))).toBe("2 Trung bình cao")
    expect(spoken(markup(<GroupChip group="poor" />, "en"))).toBe("4 Poor performers")
  })

  it("says so where there are too few to group", () =>
    expect(spoken(markup(<GroupChip group={null} />))).toBe("không chia nhóm"))
})

describe("a distance", () => {
  it("is said in words", () => {
    expect(markup(<Gap points={44.228} from={46.0415} />)).toBe("kém 1,81")
    expect(markup(<Gap points={44.228} from={42.42} />, "en")).toBe("1.81 more")
  })

  it("is a sign and a figure in a narrow column", () => {
    expect(markup(<ShortGap points={1} from={1.5} />)).toBe("\u22120,50")
  })
})
