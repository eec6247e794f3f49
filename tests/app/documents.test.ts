import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { extractText, getDocumentProxy, getMeta } from "unpdf"
import { describe, expect, test } from "vitest"
import { GET } from "@/app/documents/[province]/[year]/[file]/route"
import { documentFile } from "@/documents/document-file"
import { newestRelease, requireRelease } from "@/public-api/require-records"
import { onRealData, SITE } from "../public-api/real-data"
import { unzip } from "../public-api/unzip"

onRealData()

const kept = new Map<string, Promise<Buffer>>()

/** A document, made once for all tests: they only look at it. */
function made(address: string): Promise<Buffer> {
  const file = kept.get(address) ?? madeAnew(address)
  kept.set(address, file)
  return file
}

async function madeAnew(address: string): Promise<Buffer> {
  const newest = await newestRelease()
  const request = { release: await requireRelease(newest.id), named: false, origin: SITE }
  const pieces: Uint8Array[] = []
  for await (const piece of documentFile(address).content(request)) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(`/documents/${address}`, SITE)
  const [province = "", year = "", file = ""] = url.pathname.split("/").slice(2)
  return GET(new Request(url, { headers }), { params: Promise.resolve({ province, year, file }) })
}

/** What stands between the tags, piece by piece. */
const textsIn = (xml: Buffer | undefined) => [...xml!.toString("utf8").matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text!) // prettier-ignore

type Tree = { role?: string; alt?: string; children?: Tree[] }
const rolesIn = (tree: Tree | null): Tree[] => (tree ? [tree, ...(tree.children ?? []).flatMap(rolesIn)] : [])

/** The editions and provinces that are unlike the others. */
const HARD: [
  address: string,
  lang: "vi" | "en",
  points: string | null,
  dimensions: number,
  year: number,
  why: string,
][] = [
  ["hung-yen/2024", "vi", "44,40", 8, 2024, "the example"],
  ["ba-ria-vung-tau/2018", "en", "44.30", 8, 2018, "after a break, a long name"],
  ["quang-ninh/2018", "vi", null, 8, 2018, "partly missing: no total"],
  ["thua-thien-hue/2023", "en", "46.04", 8, 2023, "with an interval"],
  ["binh-duong/2023", "vi", null, 8, 2023, "without any result"],
  ["hung-yen/2011", "vi", "33,50", 6, 2011, "the first edition, of six dimensions"],
]

describe.each(HARD)("%s in %s", (address, lang, points, dimensions, year) => {
  const source = lang === "vi" ? `năm ${year}, chưa có trọng số` : `${year}, unweighted`
  const release = lang === "vi" ? "Phiên bản dữ liệu 1" : "Data release 1"

  test("as a Word file: a heading a dimension, heads that come again, whole rows, described pictures, source on every page", async () => {
    const file = unzip(await made(`${address}/plan.docx?lang=${lang}`))
    const xml = file.get("word/document.xml")!.toString("utf8")
    expect(xml.match(/w:val="Heading2"/g)).toHaveLength(dimensions)
    const tables = xml.match(/<w:tbl>/g)!.length
    expect(tables).toBeGreaterThan(dimensions)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables)
    expect(xml.match(/<w:cantSplit\/>/g)!.length).toBe(xml.match(/<w:tr>/g)!.length)
    const pictures = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt!)
    expect(pictures.length).toBeGreaterThan(1)
    for (const alt of pictures) expect(alt.length).toBeGreaterThan(60)
    const footer = textsIn(file.get("word/footer1.xml")).join("\n")
    for (const said of [source, release, lang === "vi" ? "không phải trang của PAPI" : "not PAPI"])
      expect(footer).toContain(said)
    expect(file.get("word/header1.xml")!.toString("utf8")).toMatch(/>PAGE</)
    if (points) expect(textsIn(file.get("word/document.xml"))).toContain(points)
  })

  test("as a workbook: cover, contents, notes, then a table a sheet", async () => {
    const file = unzip(await made(`${address}/plan.xlsx?lang=${lang}`))
    const book = file.get("xl/workbook.xml")!.toString("utf8")
    const sheets = [...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)
    expect(sheets).toEqual(
      lang === "vi"
        ? ["Bìa", "Mục lục", "Ghi chú", "Kế hoạch", "Chỉ tiêu", "Qua các năm"]
        : ["Cover", "Contents", "Notes", "Plan", "Indicators", "Over the years"],
    )
    const plan = file.get("xl/worksheets/sheet4.xml")!.toString("utf8")
    expect(plan).toContain('state="frozen"')
    const total = /<c r="C2" s="\d+"><v>([\d.]+)<\/v>/.exec(plan)?.[1]
    expect(total === undefined ? null : Number(total).toFixed(2)).toBe(points && points.replace(",", "."))
  })

  test("as PDF: four to six pages, structure, language, our letters, source on every page", async () => {
    const bytes = await made(`${address}/brief.pdf?lang=${lang}`)
    expect(bytes.byteLength).toBeLessThan(1_000_000)
    const raw = bytes.toString("latin1")
    expect(raw).toMatch(lang === "vi" ? /\/Lang \(vi-VN\)/ : /\/Lang \(en-GB\)/)
    for (const each of raw.matchAll(/\/BaseFont \/([\w+-]+)/g)) expect(each[1]).toMatch(/\+BeVietnamPro-/)
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text, totalPages } = await extractText(pdf, { mergePages: false })
    expect(totalPages).toBeGreaterThanOrEqual(4)
    expect(totalPages).toBeLessThanOrEqual(6)
    for (const page of text) for (const said of [source, release]) expect(page).toContain(said)
    if (points) expect(text[0]).toContain(points)
    expect((await getMeta(pdf)).info.Title).toContain(String(year))

    const trees = await Promise.all(text.map(async (_, i) => (await pdf.getPage(i + 1)).getStructTree()))
    const parts = trees.flatMap((tree) => rolesIn(tree as Tree))
    const roles = new Set(parts.map(({ role }) => role))
    for (const role of ["H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"]) expect(roles, role).toContain(role)
    for (const { alt } of parts.filter(({ role }) => role === "Figure")) expect(alt!.length).toBeGreaterThan(60)
  })
})

test("the figures of the documents are those of the page, down to the part that fell most", async () => {
  const [word, book] = [await made("hung-yen/2024/plan.docx?lang=vi"), await made("hung-yen/2024/plan.xlsx?lang=vi")]
  const said = textsIn(unzip(word).get("word/document.xml"))
  expect(said).toContain("1.3. Chất lượng bầu cử: giảm 0,16 điểm, từ 1,65 xuống 1,48")
  const at = said.indexOf("1.3. Chất lượng bầu cử")
  expect(said.slice(at, at + 6)).toEqual([
    "1.3. Chất lượng bầu cử",
    "1,48",
    "Trung bình cao",
    "26/61",
    "−0,16\u00a0(−25)",
    "−0,21",
  ])
  const plan = unzip(book).get("xl/worksheets/sheet4.xml")!.toString("utf8")
  expect(/<v>(44\.40\d+)<\/v>/.exec(plan)![1]!.length).toBeGreaterThan(6) // unrounded
})

test("a plan's targets stand in the file, and add up to the aim: Lai Châu 2024 to the best group", async () => {
  const plan = unzip(await made("lai-chau/2024/plan.xlsx?group=best"))
    .get("xl/worksheets/sheet4.xml")!
    .toString("utf8")
  const targets = [...plan.matchAll(/<c r="A(\d+)"[^>]*><is><t[^>]*>([\d.]+)<\/t>/g)].map(([, row, id]) => {
    return { id: id!, target: Number(new RegExp(`<c r="R${row}"[^>]*><v>([\\d.]+)</v>`).exec(plan)![1]) }
  })
  const total = Number(/<c r="R2"[^>]*><v>([\d.]+)<\/v>/.exec(plan)![1])
  expect(total).toBeCloseTo(44.7379, 4)
  for (const isPart of [true, false])
    expect(
      targets.filter(({ id }) => id.includes(".") === isPart).reduce((sum, { target }) => sum + target, 0),
    ).toBeCloseTo(total, 5)
})

test("the same figures make the same bytes", async () => {
  for (const file of ["plan.docx", "plan.xlsx", "brief.pdf"]) {
    const address = `hung-yen/2011/${file}?lang=vi`
    expect((await made(address)).equals(await madeAnew(address)), file).toBe(true)
  }
})

test("a document is saved under its own name, and told unchanged to those who have it", async () => {
  const { status, headers } = await ask("hung-yen/2011/plan.xlsx?lang=en")
  expect(status).toBe(200)
  expect(headers.get("content-disposition")).toBe('attachment; filename="papi-plan-hung-yen-2011-en-release-1.xlsx"')
  expect((await ask("hung-yen/2011/plan.xlsx?lang=en", { "if-none-match": headers.get("etag")! })).status).toBe(304)
})

test.each([
  ["atlantis/2024/plan.docx", 404],
  ["hue/2024/brief.pdf", 404],
  ["hung-yen/2010/brief.pdf", 404],
  ["hung-yen/2024/plan.odt", 404],
  ["hung-yen/2024/constructor", 404],
  ["hung-yen/24/plan.docx", 404],
  ["hung-yen/2024/plan.docx?lang=fr", 400],
  ["hung-yen/2024/plan.docx?lang=vi&lang=vi", 400],
  ["hung-yen/2024/plan.docx?release=1", 400],
  ["hung-yen/2024/plan.docx?rank=99", 400],
  ["hung-yen/2024/plan.docx?1.1=much", 400],
  ["hung-yen/2024/brief.pdf?group=best", 400],
])("%s is refused in words: %i", async (address, status) => {
  const answer = await ask(address, { "accept-language": "en" })
  expect(answer.status).toBe(status)
  expect(((await answer.json()) as { detail: string }).detail).toMatch(/^[A-Z"].+\.$/)
})

const OFFICE = ["soffice", "libreoffice"].find((name) => {
  try {
    return execFileSync("which", [name])
  } catch {
    return false
  }
})

/** What LibreOffice reads in a file; it must find nothing to mend. Names of sheets become names of files, so it needs a locale that has them. */
async function asText(address: string, to: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "papi-office-"))
  const [name, ending] = [address.split(/[/?]/)[2]!, to.split(":")[0]!]
  writeFileSync(join(folder, name), await made(address))
  const args = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", to, "--outdir", folder]
  const said = execFileSync(OFFICE!, [...args, join(folder, name)], {
    encoding: "utf8",
    timeout: 110_000,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  })
  const written = readdirSync(folder).find((each) => each.endsWith(`.${ending}`))
  if (!written) throw new Error(`LibreOffice wrote nothing: ${said}`)
  return readFileSync(join(folder, written), "utf8")
}

test.skipIf(!OFFICE)(
  "LibreOffice (where there is one) opens the Word file and the workbook, and reads the figures back",
  async () => {
    const word = await asText("hung-yen/2024/plan.docx?lang=vi", "txt:Text (encoded):UTF8")
    expect(word).toContain("Kế hoạch cải thiện, nâng cao Chỉ số PAPI năm 2025")
    expect(word.replace(/\s+/g, " ")).toContain("1.3. Chất lượng bầu cử 1,48 Trung bình cao 26/61")
    const book = await asText("hung-yen/2024/plan.xlsx?lang=vi", 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4') // prettier-ignore
    expect(book).toMatch(/^1\.3,Chất lượng bầu cử,1\.48/m)
  },
)
