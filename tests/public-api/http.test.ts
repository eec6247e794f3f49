import { expect, test } from "vitest"
import { readerLanguage } from "@/public-api/http"

test.each<[header: string | null, language: string, why: string]>([
  [null, "vi", "nothing said: Vietnamese, as on the pages"],
  ["", "vi", "nothing in it"],
  ["en", "en", "plainly"],
  ["en-GB,en;q=0.9", "en", "a region of a known language"],
  ["fr,en;q=0.5,vi;q=0.4", "en", "the first known one by weight"],
  ["en;q=0.4,vi;q=0.5", "vi", "weight before order"],
  ["fr", "vi", "unknown ones only"],
  ["en;q=0", "vi", "refused by the reader"],
  ["*", "vi", "anything"],
  ["en;q=abc", "vi", "a broken weight is none"],
  ["EN-us", "en", "case does not matter"],
])("%s is %s: %s", (header, expected) => {
  expect(readerLanguage(header)).toBe(expected)
})
