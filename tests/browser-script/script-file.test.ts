import { gzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { scriptAddress, scriptText } from "@/browser-script/script-file"

/** Bytes that pages and embeds may send of their own, compressed. */
const ALLOWANCE = 6_000

test("the script is small", () => {
  expect(gzipSync(scriptText()).byteLength).toBeLessThanOrEqual(ALLOWANCE)
})

test("its address names what is in it", () => {
  expect(scriptAddress()).toMatch(/^\/charts\/script\/[\w-]{12}\.js$/)
})

test("it leaves nothing behind in the window", () => {
  expect(scriptText()).toMatch(/^("use strict";)?\(\(\)=>\{.*\}\)\(\);?\s*$/s)
})
