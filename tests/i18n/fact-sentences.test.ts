import { describe, expect, test } from "vitest"
import { LOCALES } from "@/domain/bilingual"
import type { Facts, ResultFacts } from "@/domain/facts"
import { factSentences } from "@/i18n/fact-sentences"
import { EXPECTED } from "./expected-sentences"
import { publishedFacts } from "./published-facts"

function factsNamed(of: string): Promise<Facts> {
  const [slug = "", year, measure] = of.split(" ")
  return publishedFacts(slug, Number(year), measure)
}

const said = (facts: Facts) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, factSentences(facts, locale).join(" ")]))

describe("what is said of published results", () => {
  test("is expected in at least 60 cases", () => expect(EXPECTED.length).toBeGreaterThanOrEqual(60))

  test.each(EXPECTED)("$of", async ({ of, vi, en }) => expect(said(await factsNamed(of))).toEqual({ vi, en }))
})

/** A result that no province had: every figure is made up, to reach what PAPI's results have not shown yet. */
function madeUp(changed: Partial<ResultFacts>, type: "province" | "municipality" = "province"): Facts {
  return {
    province: { name: { vi: "Bịa Đặt", en: "Bia Dat" }, type },
    year: 2099,
    measure: { id: "total", kind: "total", name: null, unit: "points" },
    kind: "result",
    points: 40.5,
    standing: { rank: 21, tied: false, ranked: 61, units: 63, group: "highAverage", place: "between" },
    span: null,
    change: { kind: "notMeasured" },
    ...changed,
  }
}

const standing = (changed: Partial<ResultFacts["standing"]>) => ({
  standing: {
    rank: 21,
    tied: false,
    ranked: 61,
    units: 63,
    group: "highAverage" as const,
    place: "between" as const,
    ...changed,
  },
})
const change = { kind: "change", from: 2098, points: 1, places: 1, turn: null, caution: false, unusual: null } as const

test.each<{ name: string; facts: Facts; vi: string; en: string }>([
  {
    name: "tied for the first place",
    facts: madeUp(standing({ rank: 1, tied: true, group: "best", place: "first" })),
    vi: "Năm 2099, tỉnh Bịa Đặt đạt 40,50 điểm, thuộc nhóm điểm cao nhất, đồng hạng nhất trong 61 tỉnh, thành phố có kết quả.",
    en: "In 2099, Bia Dat scored 40.50 points, among the best performers, and ranked joint first of the 61 provinces and cities with a result.",
  },
  {
    name: "no groups below four results",
    facts: madeUp(standing({ rank: 2, ranked: 3, group: null })),
    vi: "Năm 2099, tỉnh Bịa Đặt đạt 40,50 điểm, xếp thứ 2 trên 3 tỉnh, thành phố có kết quả.",
    en: "In 2099, Bia Dat scored 40.50 points, and ranked 2nd of the 3 provinces and cities with a result.",
  },
  {
    name: "the same points and the same rank",
    facts: madeUp({ change: { ...change, points: 0, places: 0 } }),
    vi: "Năm 2099, tỉnh Bịa Đặt đạt 40,50 điểm, thuộc nhóm trung bình cao, xếp thứ 21 trên 61 tỉnh, thành phố có kết quả; điểm và hạng không đổi so với năm 2098.",
    en: "In 2099, Bia Dat scored 40.50 points, in the high average group, and ranked 21st of the 61 provinces and cities with a result; points and rank unchanged from 2098.",
  },
  {
    name: "the same points and another rank",
    facts: madeUp({ change: { ...change, points: 0, places: -1 } }),
    vi: "Năm 2099, tỉnh Bịa Đặt đạt 40,50 điểm, thuộc nhóm trung bình cao, xếp thứ 21 trên 61 tỉnh, thành phố có kết quả; so với năm 2098 điểm không đổi, giảm 1 bậc.",
    en: "In 2099, Bia Dat scored 40.50 points, in the high average group, and ranked 21st of the 61 provinces and cities with a result; points unchanged, down 1 place from 2098.",
  },
  {
    name: "a city without a result the year before",
    facts: madeUp({ change: { kind: "missingBefore", from: 2098 } }, "municipality"),
    vi: "Năm 2099, thành phố Bịa Đặt đạt 40,50 điểm, thuộc nhóm trung bình cao, xếp thứ 21 trên 61 tỉnh, thành phố có kết quả. Năm 2098, thành phố không có kết quả nên không tính được thay đổi.",
    en: "In 2099, Bia Dat scored 40.50 points, in the high average group, and ranked 21st of the 61 provinces and cities with a result. In 2098, the city had no result, so no change is computed.",
  },
  {
    name: "told apart from every other province",
    facts: madeUp({ span: { best: 21, worst: 21 } }),
    vi: "Năm 2099, tỉnh Bịa Đặt đạt 40,50 điểm, thuộc nhóm trung bình cao, xếp thứ 21 trên 61 tỉnh, thành phố có kết quả. Xét sai số đã công bố, hạng này khác biệt rõ với mọi hạng khác.",
    en: "In 2099, Bia Dat scored 40.50 points, in the high average group, and ranked 21st of the 61 provinces and cities with a result. Given the published margins of error, this rank is clearly different from every other.",
  },
])("made up: $name", ({ facts, vi, en }) => expect(said(facts)).toEqual({ vi, en }))

test.each([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 42, 53, 101, 111, 112])("English counts %i in order", (rank) => {
  const suffix = { one: "st", two: "nd", few: "rd" }[
    new Intl.PluralRules("en", { type: "ordinal" }).select(rank) as "one"
  ]
  expect(factSentences(madeUp(standing({ rank, ranked: 200 })), "en")[0]).toContain(
    ` ${rank}${suffix ?? "th"} of the 200 `,
  )
})

test("with two provinces' data swapped, their sentences swap", async () => {
  const [one, other] = await Promise.all([publishedFacts("hung-yen", 2024), publishedFacts("quang-ninh", 2024)])
  const [mutantOne, mutantOther] = [
    { ...other, province: one.province },
    { ...one, province: other.province },
  ]
  for (const locale of LOCALES) {
    const renamed = (facts: Facts, from: Facts, to: Facts) =>
      factSentences(facts, locale).map((sentence) =>
        sentence.replaceAll(from.province.name[locale], to.province.name[locale]),
      )
    expect(factSentences(mutantOne, locale)).toEqual(renamed(other, other, one))
    expect(factSentences(mutantOther, locale)).toEqual(renamed(one, one, other))
    expect(factSentences(mutantOne, locale)).not.toEqual(factSentences(one, locale))
  }
})

test.each(["hung-yen", "ho-chi-minh", "da-nang", "quang-ninh", "dong-thap", "bac-giang", "cao-bang"])(
  "every sentence of every total of %s is a sentence",
  async (slug) => {
    for (let year = 2011; year <= 2024; year += 1) {
      const facts = await publishedFacts(slug, year)
      for (const sentence of LOCALES.flatMap((locale) => factSentences(facts, locale))) {
        expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u)
        expect(sentence).not.toMatch(/ {2}| [,;.]|undefined|null|NaN|[{}]/)
      }
    }
  },
)
