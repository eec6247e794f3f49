import { describe, expect, it } from "vitest"
import { FIND_QUERY, NO_QUERY, RANKING_QUERY, readQuery, tidiedChartQuery } from "@/i18n/read-query"

const read = (query: string, rules = RANKING_QUERY) => {
  const answer = readQuery(new URLSearchParams(query), rules)
  return answer instanceof Map ? Object.fromEntries(answer) : answer
}

describe("a query", () => {
  it("is read by name", () => {
    expect(read("region=RRD&group=highAverage&sort=change")).toEqual({
      region: "RRD",
      group: "highAverage",
      sort: "change",
    })
  })

  it("counts an empty value as not given, as forms leave it", () =>
    expect(read("region=&group=best")).toEqual({ group: "best" }))

  it.each([
    "utm_source=zalo&utm_medium=social",
    "fbclid=IwAR0&mibextid=1",
    "zarsrc=30&share=1",
    "ref=a&ref=b&si=1&s=",
    "year=2023",
    "__proto__=1&constructor=1",
  ])("ignores what others hang on links, and all else that the page does not know: %s", (query) => {
    expect(read(query, NO_QUERY)).toEqual({})
    expect(read(`${query}&group=best`)).toEqual({ group: "best" })
  })

  it("takes any text to look for", () => expect(read("q=%F0%9F%90%83%00", FIND_QUERY)).toEqual({ q: "🐃\u0000" }))
})

describe("a query that is refused", () => {
  it.each([
    ["group=best&group=poor", { kind: "doubled", name: "group" }],
    ["group=&group=poor", { kind: "doubled", name: "group" }],
    ["group=BEST", { kind: "value", name: "group" }],
    ["group=%E0%A4%A", { kind: "value", name: "group" }],
    ["sort=points", { kind: "value", name: "sort" }],
    ["region=XX", { kind: "value", name: "region" }],
    ["region=RRD.best", { kind: "value", name: "region" }],
  ])("%s", (query, problem) => expect(read(query)).toEqual(problem))
})

describe("the query of a chart's form", () => {
  const tidied = (query: string) =>
    tidiedChartQuery(new URLSearchParams(query), (text) => (text === "Hà Nội" ? "ha-noi" : text))?.toString()

  it.each([
    ["province=ha-noi&province=hue&province=", "province=ha-noi%2Chue"],
    ["province=ha-noi&province=ha-noi", "province=ha-noi"],
    ["province=hue&province=H%C3%A0+N%E1%BB%99i", "province=hue%2Cha-noi"], // typed by its name, without scripts
    ["province=&year=2024&title=", "year=2024"],
    ["year=&theme=", ""],
    ["year=2024&fbclid=1", "year=2024"],
  ])("%s is said as %s", (query, said) => expect(tidied(query)).toBe(said))

  it.each(["", "province=ha-noi,hue", "year=2024&theme=dark", "year=2023&year=2024"])("%s is said already", (query) =>
    expect(tidied(query)).toBeUndefined(),
  )
})
