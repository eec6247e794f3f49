import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { messagesOf } from "@/i18n/messages"
import { valuesIn } from "./values-in"

type Tree = { readonly [key: string]: string | Tree }

function flat(tree: Tree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

const vi = new Map(flat(messagesOf("vi")))
const en = new Map(flat(messagesOf("en")))

describe("messages", () => {
  it("has the same keys in both languages", () => expect([...en.keys()].sort()).toEqual([...vi.keys()].sort()))

  it("asks for the same values in both languages", () => {
    for (const [key, text] of vi) expect.soft(valuesIn(en.get(key) ?? ""), key).toEqual(valuesIn(text))
  })

  it("is set with the right signs", () => {
    const wrong = [...vi, ...en].filter(([, text]) => /\.\.\.| {2}|--/.test(text) || text !== text.normalize("NFC"))
    expect(wrong).toEqual([])
  })

  it("has no message that nobody says", () => {
    const sources = sourcesIn("src").join("\n")
    const own = [...vi.keys()].filter((key) => !/^(charts|data)\./.test(key))
    expect(own.filter((key) => !isSaid(key, sources))).toEqual([])
  })
})

/** A key is said by its last part, in full or as a template that its variants share ("upPlaces" of `${direction}Places`). */
function isSaid(key: string, sources: string): boolean {
  const last = key.split(".").at(-1)!
  const templates = [`{directionOf(`, `\${kind}At`, `t(group)`, `badRequest.\${kind}`]
  if (new RegExp(`["'\`.]${last}["'\`]`).test(sources)) return true
  return templates.some((template) => sources.includes(template)) && VARIANTS.test(key)
}

const VARIANTS =
  /^(change\.(up|down|same)(Places)?|province\.(break|caution)At|group\.\w+|dimension\.about\.\d|badRequest\.(unknown|doubled|value))$/

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(path)
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : []
  })
}
