import { describe, expect, test } from "vitest"
import { axisAround, axisWithZero, position, rankAxis, wholeScale } from "@/charts/drawing/axis"
import { wordingOf } from "@/charts/wording"

const label = (values: readonly number[]) => wordingOf("vi").ticks(values, "points")
const labels = ({ ticks }: { ticks: readonly { label: string }[] }) => ticks.map((tick) => tick.label)

describe("an axis", () => {
  test("around values in a narrow band starts and ends at ticks, with the decimals the finest needs", () => {
    const axis = axisAround([42.31, 43.02], label)
    expect([axis.min, axis.max]).toEqual([42.3, 43.1])
    expect(labels(axis)).toEqual(["42,3", "42,4", "42,5", "42,6", "42,7", "42,8", "42,9", "43,0", "43,1"])
  })

  test("has room around equal values", () => {
    const { min, max } = axisAround([5, 5], label)
    expect(min).toBeLessThan(5)
    expect(max).toBeGreaterThan(5)
  })

  test("of changes holds 0 even when all rose, or nothing changed", () => {
    expect(labels(axisWithZero([0.2, 0.31], label))[0]).toBe("0")
    expect(labels(axisWithZero([], label))).toContain("0")
  })

  test("of ranks has the first place at the top and the last at its foot", () => {
    const axis = rankAxis(61, label)
    expect(labels(axis)).toEqual(["1", "10", "20", "30", "40", "50", "61"])
    const y = position(axis, 0, 600)
    expect([y(1), y(61), axis.reversed]).toEqual([0, 600, true])
  })

  test("of a whole scale begins where the scale begins, though that be no whole number", () => {
    const axis = wholeScale(0.33, 3.33, label)
    expect([axis.min, axis.max, ...labels(axis)]).toEqual([0.33, 3.33, "1", "2", "3"])
  })
})

describe("numbers", () => {
  const [vi, en] = [wordingOf("vi"), wordingOf("en")]
  test.each([
    [vi.value(44.228202, "points"), "44,23"],
    [en.value(44.228202, "points"), "44.23"],
    [vi.change(-0.164, "points"), "−0,16"],
    [en.change(0.176041, "points"), "+0.18"],
    [vi.change(0, "points"), "0,00"],
    [vi.value(0.1671, "share"), "16,7%"],
    [en.value(0.1671, "share"), "16.7%"],
    [vi.whole(1234), "1.234"],
    [en.whole(1234), "1,234"],
  ])("%s is written as the language writes it", (written, expected) => expect(written).toBe(expected))
})
