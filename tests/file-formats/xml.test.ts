import { expect, test } from "vitest"
import { xml } from "@/file-formats/xml"

test("signs of XML are written out, and what XML cannot hold is left out", () => {
  expect(xml(`a < b & "c"\u0000\u000b\ufffe\uffff\tđ`)).toBe("a &lt; b &amp; &quot;c&quot;\tđ")
})
