import { expect, test } from "vitest"
import { readQuote } from "@/domain/quote"
import { verdictOn } from "@/domain/quote-verdict"
import { seedResult } from "./seed"

const claimed = (code: string) => {
  const [{ points, rank }, weighted] = [seedResult(2019, code)!, seedResult(2019, code, "total-weighted")!]
  return { points, rank, ranked: 63, units: 63, weighted: weighted.points }
}

test.each([
  ["43,52", "01", "weighted", "Hà Nội: the weighted total that PAPI printed"],
  ["43,524197", "01", "weighted", "Hà Nội, every decimal"],
  ["41,53", "01", "rounded", "Hà Nội: the unweighted total"],
  ["45,65", "02", "weighted", "Hà Giang"],
  ["43,62", "01", "differentPoints", "neither of the two"],
])("%s for province %s in 2019: %s (%s)", (text, code, kind) => {
  expect(verdictOn(readQuote(text)!, claimed(code), [])).toMatchObject({ kind })
})
