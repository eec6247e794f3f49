import { describe, expect, it } from "vitest"
import { PLAN_QUERY, planChoiceOf, planQuery, readPoints } from "@/i18n/plan-choice"
import { readAddress } from "@/i18n/read-address"
import { readQuery } from "@/i18n/read-query"

const choice = (search: string) => {
  const query = readQuery(new URLSearchParams(search), PLAN_QUERY)
  return query instanceof Map ? planChoiceOf(query) : query
}

describe("the query of a plan", () => {
  it.each<[string, ReturnType<typeof choice>]>([
    ["", { aim: null, gains: null }],
    ["utm_source=zalo", { aim: null, gains: null }],
    ["group=best", { aim: { kind: "group", group: "best" }, gains: null }],
    ["points=44,5", { aim: { kind: "points", points: 44.5 }, gains: null }],
    ["rank=30&1.1=0,1&5.3=0.25", { aim: { kind: "rank", rank: 30 }, gains: { "1.1": 0.1, "5.3": 0.25 } }],
    ["by=group&group=best&points=44.5&rank=", { aim: { kind: "group", group: "best" }, gains: null }],
    ["by=rank&group=best&points=&rank=", { aim: { kind: "group", group: "best" }, gains: null }],
    ["group=best&points=44.5", { aim: { kind: "points", points: 44.5 }, gains: null }],
    ["1.1=0", { aim: null, gains: { "1.1": 0 } }],
    ["1.1=", { aim: null, gains: null }],
    ["group=poor", { kind: "value", name: "group" }],
    ["points=81", { kind: "value", name: "points" }],
    ["points=-1", { kind: "value", name: "points" }],
    ["rank=0", { kind: "value", name: "rank" }],
    ["1.1=0.1234567", { kind: "value", name: "1.1" }],
    ["1.1=x", { kind: "value", name: "1.1" }],
    ["sensitivity=yes", { kind: "value", name: "sensitivity" }],
    ["group=best&group=best", { kind: "doubled", name: "group" }],
  ])("%s", (search, expected) => expect(choice(search)).toEqual(expected))

  it.each([["group=best&1.1=0.1&5.3=0.25"], ["points=44.737913"], ["rank=30&8.3=0.000001"], ["1.1=0"]])(
    "%s is written as it is read",
    (search) => {
      const read = choice(search)
      if ("kind" in read) throw new Error(read.name)
      expect(new URLSearchParams(planQuery(read)).toString()).toBe(search)
    },
  )

  it("of a form is led to what was chosen", () => {
    const page = readAddress("/vi/ke-hoach/lai-chau/2024")!
    const query = new Map([
      ["by", "group"],
      ["group", "best"],
      ["points", "44.5"],
      ["1.1", "0,1"],
      ["1.2", "0"],
    ])
    expect(page.properPath!(query)).toBe("/vi/ke-hoach/lai-chau/2024?group=best&1.1=0.1")
    expect(page.properPath!(new Map([["group", "best"]]))).toBeNull()
  })
})

it.each([
  ["0,12", 0.12],
  [" 1.5 ", 1.5],
  ["2", 2],
  ["0,1234567", null],
  ["1,", null],
  ["-1", null],
  ["1.000,5", null],
])("reads %s as %f points", (text, points) => expect(readPoints(text)).toBe(points))
