import { expect, test } from "vitest"
import { securityTxt } from "@/public-api/files/security-txt"
import { shippedPackages } from "@/start/notices.mjs"

/** Licences under which a package may be shipped with an MIT program, unchanged and with its text. */
const FINE =
  /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|MPL-2\.0|EPL-2\.0|LGPL-3\.0-or-later|PostgreSQL|Python-2\.0)$/

test("every package that is shipped has a licence under which it may be", () => {
  const shipped = shippedPackages()
  expect(shipped.length).toBeGreaterThan(50)
  const odd = shipped.filter(
    ({ licence }) => !licence.split(/ (?:AND|OR|and|or) /).every((each) => FINE.test(each.replace(/[()]/g, ""))),
  )
  expect(odd.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([])
})

test("security.txt says whom to tell, and until when that is true", () => {
  expect(securityTxt("mailto:security@example.org", "https://papi.example.org", new Date("2026-11-28T12:00:00Z"))).toBe(
    "Contact: mailto:security@example.org\nExpires: 2027-05-27T00:00:00.000Z\nPreferred-Languages: vi, en\nCanonical: https://papi.example.org/.well-known/security.txt\n",
  )
})
