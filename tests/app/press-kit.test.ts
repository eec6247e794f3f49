import { createHash } from "node:crypto"
import { beforeAll, describe, expect, test } from "vitest"
import { GET as getChart } from "@/app/charts/[file]/route"
import { GET } from "@/app/press-kit/[file]/route"
import { kitCharts, pressKit } from "@/press-kit/press-kit-file"
import { newestRelease, requireEdition, requireProvinceIn, requireRelease } from "@/public-api/require-records"
import { loadPressKit } from "@/view-models/press-kit"
import { onRealData, SITE } from "../public-api/real-data"
import { unzip } from "../public-api/unzip"

onRealData()

function ask(file: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${SITE}/press-kit/${file}`, { headers })
  return GET(request, { params: Promise.resolve({ file: file.split("?")[0]! }) })
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

async function bytesOf(file: string): Promise<Buffer> {
  return Buffer.from(await (await ask(file)).arrayBuffer())
}

/** The kit that most tests look at. */
let bytes: Buffer
let kit: Map<string, Buffer>
beforeAll(async () => {
  bytes = await bytesOf("hung-yen-2023.zip")
  kit = unzip(bytes)
})

describe("the press kit of Hưng Yên 2023", () => {
  const text = (name: string) => kit.get(name)!.toString("utf8")

  test("holds five charts in both languages and formats, sentences, table, notes, citation and terms", () => {
    const charts = ["trend", "profile", "ranking", "change", "map"].flatMap((id) =>
      ["vi.svg", "vi.png", "en.svg", "en.png"].map((ending) => `charts/${id}-${ending}`),
    )
    const texts = ["README.txt", "facts-vi.txt", "facts-en.txt", "table.csv", "notes-vi.txt", "notes-en.txt"]
    const terms = ["citation.txt", "citation.bib", "citation.json", "LICENCE.txt"]
    expect([...kit.keys()]).toEqual([...texts, ...terms, ...charts])
  })

  test("holds the very files of the charts' addresses, which it names", async () => {
    const named = [...text("README.txt").matchAll(/^- (charts\/\S+): (\S+)$/gm)]
    expect(named).toHaveLength(20)
    for (const [, name, address] of named) {
      const url = new URL(address!)
      const file = url.pathname.split("/").at(-1)!
      const live = await getChart(new Request(url), { params: Promise.resolve({ file }) })
      expect(live.status, address).toBe(200)
      expect(hashOf(kit.get(name!)!), address).toBe(hashOf(new Uint8Array(await live.arrayBuffer())))
    }
  })

  test("says the sentences of the page, a measure each", () => {
    expect(text("facts-vi.txt")).toContain("tỉnh Hưng Yên đạt 44,23 điểm")
    expect(text("facts-en.txt").split("\n\n")).toHaveLength(9)
  })

  test("has every dimension and sub-dimension in its table, unrounded", () => {
    const lines = text("table.csv").trimEnd().split("\r\n")
    expect(lines).toHaveLength(1 + 1 + 8 + 28)
    expect(lines[1]).toBe("2023,total,total,,,44.228202,12,false,61,best,2022,0.045088,-1,true,,")
    for (const line of lines.filter((each) => !each.includes('"'))) expect(line.split(",")).toHaveLength(16)
  })

  test("tells changes of method and who has no result", () => {
    expect(text("notes-en.txt")).toContain("8, 8.3: In 2023 two indicators were added")
    expect(text("notes-vi.txt")).toMatch(/- Quảng Ninh: .*\n- Bình Dương: /)
  })

  test("is the same, byte for byte, made anew", async () => {
    const newest = await newestRelease()
    const request = { release: await requireRelease(newest.id), named: false, origin: SITE }
    const pieces: Uint8Array[] = []
    for await (const piece of pressKit("hung-yen-2023.zip").content(request)) pieces.push(Buffer.from(piece))
    expect(hashOf(Buffer.concat(pieces))).toBe(hashOf(bytes))
  })

  test("is told unchanged to those who have it", async () => {
    const { headers } = await ask("hung-yen-2023.zip")
    expect(headers.get("content-disposition")).toBe('attachment; filename="papi-hung-yen-2023-release-1.zip"')
    const again = await ask("hung-yen-2023.zip", { "if-none-match": headers.get("etag")! })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })
})

test("of a named release, the charts are of that release, too, and name it", async () => {
  const named = unzip(await bytesOf("hung-yen-2023.zip?release=1"))
  expect(named.get("README.txt")!.toString()).toContain("year=2023&release=1")
  for (const name of [...named.keys()].filter((each) => each.startsWith("charts/")))
    expect(hashOf(named.get(name)!), name).not.toBe(hashOf(kit.get(name)!))
  expect(hashOf(named.get("table.csv")!)).toBe(hashOf(kit.get("table.csv")!))
})

test.each([
  ["quang-ninh", 2023, "has no result now"],
  ["quang-ninh", 2024, "had none the year before"],
  ["hung-yen", 2018, "follows a break"],
  ["hung-yen", 2011, "is of the first edition"],
])("%s %i %s: no chart of a change that is not computed", async (slug, year) => {
  const found = await requireEdition(year)
  const kit = await loadPressKit(await requireProvinceIn(slug, found.edition), found, undefined)
  const charts = kitCharts(kit, undefined).map(({ name }) => name)
  expect(charts).toHaveLength(16)
  expect(charts.some((name) => name.includes("change"))).toBe(false)
})

test.each([
  ["hung-yen-2010.zip", 404],
  ["atlantis-2023.zip", 404],
  ["hue-2023.zip", 404],
  ["hung-yen.zip", 404],
  ["hung-yen-2023.rar", 404],
  ["../secret-2023.zip", 404],
  ["hung-yen-2023.zip?release=99", 400],
  ["hung-yen-2023.zip?release=1&release=1", 400],
  ["hung-yen-2023.zip?lang=vi", 400],
])("%s is refused in words: %i", async (file, status) => {
  const english = await ask(file, { "accept-language": "en" })
  expect(english.status).toBe(status)
  expect(((await english.json()) as { detail: string }).detail).toMatch(/^[A-Z"].+\.$/)
})
