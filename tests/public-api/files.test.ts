import { parse } from "csv-parse/sync"
import { beforeAll, describe, expect, test } from "vitest"
import { db } from "@/db/client"
import { serveFile } from "@/public-api/files/serve-file"
import { FILES } from "@/public-api/files/catalogue"
import { TABLES } from "@/public-api/tables/catalogue"
import { onRealData, SITE } from "./real-data"
import { unzip } from "./unzip"

onRealData()

function get(name: string, init?: RequestInit): Promise<Response> {
  return serveFile(FILES.get(name.split("?")[0]!)!, new Request(`${SITE}/${name}`, init))
}

const made = new Map<string, Promise<Buffer>>()

/** The bytes of a file, which is made once for all tests: the data stay as they are. */
function bytes(name: string): Promise<Buffer> {
  const file = made.get(name) ?? fileBytes(name)
  made.set(name, file)
  return file
}

/** On a busy machine a file may take longer than a reader is kept waiting; it is made all the same. */
async function fileBytes(name: string): Promise<Buffer> {
  let answer = await get(name)
  while (answer.status === 503) answer = await get(name)
  return Buffer.from(await answer.arrayBuffer())
}

type Field = { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }
type Resource = { name: string; path: string; schema: { fields: Field[]; primaryKey: string[] } }
type Row = Record<string, string>

/** Strict reading: a byte order mark, then RFC 4180. */
function rowsOf(csv: Buffer): Row[] {
  expect(csv.subarray(0, 3).toString("hex")).toBe("efbbbf")
  return parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" })
}

/** How each type is written. */
const FORMS: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d{1,6})?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /^\S(.*\S)?$/s,
}

function isWrong({ type, constraints }: Field, text: string): boolean {
  if (text === "") return constraints?.required === true
  return !FORMS[type]!.test(text) || (constraints?.enum !== undefined && !constraints.enum.includes(text))
}

describe("the data package", () => {
  let resources: Resource[]
  beforeAll(async () => {
    resources = (JSON.parse((await bytes("datapackage.json")).toString()) as { resources: Resource[] }).resources
  })

  // One release has no corrections: tests/public-api/corrections.test.ts makes some.
  test.each(TABLES.map(({ name }) => name).filter((name) => name !== "corrections"))(
    "describes %s.csv as it is",
    async (name) => {
      const { schema, path } = resources.find((resource) => resource.name === name)!
      const rows = rowsOf(await bytes(path))
      expect(rows.length).toBeGreaterThan(0)
      expect(Object.keys(rows[0]!)).toEqual(schema.fields.map((field) => field.name))
      const wrong = rows.flatMap((row) =>
        schema.fields.filter((field) => isWrong(field, row[field.name]!)).map((field) => [field.name, row]),
      )
      expect(wrong).toEqual([])
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join("|"))
      expect(new Set(keys).size).toBe(keys.length)
    },
  )

  test("names terms, sources and the release", async () => {
    const description = JSON.parse((await bytes("datapackage.json?release=1")).toString()) as Record<string, unknown>
    expect(description).toMatchObject({
      version: "1",
      licenses: [{ title: expect.stringMatching(/All rights reserved/) as string }],
    })
    expect(JSON.stringify(description)).toContain(`${SITE}/scores.csv?release=1`)
  })
})

describe("scores.csv", () => {
  let rows: Row[]
  beforeAll(async () => {
    rows = rowsOf(await bytes("scores.csv"))
  })
  const of = (year: number, slug: string, measure: string) =>
    rows.find((row) => row.year === String(year) && row.province_slug === slug && row.measure === measure)

  test("has every score of the database once, and every sum", async () => {
    const scores = await db.score.count({ where: { untilRelease: null } })
    expect(rows.filter(({ level }) => level === "subDimension")).toHaveLength(scores)
    const totals = rows.filter(({ level }) => level === "total")
    expect(totals).toHaveLength(63 * 8 + 61 * 5 + 60)
  })

  test("says what the pages say: Hưng Yên 2023", () => {
    expect(of(2023, "hung-yen", "total")).toMatchObject({
      rank: "12",
      ranked: "61",
      units: "63",
      province_vi: "Hưng Yên",
      province_en: "Hung Yen",
    })
    expect(of(2023, "thua-thien-hue", "total")?.points).toMatch(/^46\.0415/)
  })

  test("says how far back a row may be compared", () => {
    for (const [year, measure, from] of [
      [2015, "3", "2011"],
      [2017, "3", "2016"],
      [2024, "total", "2018"],
      [2017, "2.1", "2011"],
      [2018, "2.1", "2018"],
      [2020, "5.2", "2018"],
      [2024, "5", "2021"],
      [2024, "8.3", "2019"],
      [2018, "7.1", "2018"],
      [2024, "7.1", "2019"],
    ] as const)
      expect(of(year, "ha-noi", measure)?.comparable_from, `${year} ${measure}`).toBe(from)
  })

  test("has no row for what was not published, and no zero for it", () => {
    expect(of(2024, "vinh-phuc", "total")).toBeUndefined()
    expect(of(2022, "bac-giang", "1")).toBeUndefined()
    expect(rows.some(({ points }) => Number(points) === 0)).toBe(false)
  })

  test("names a sub-dimension as it was called in its year", () => {
    expect(of(2015, "ha-noi", "2.1")?.measure_en).toBe("Poverty Lists")
    expect(of(2024, "ha-noi", "2.1")?.measure_en).toBe("Access to Information")
  })
})

describe("the archive", () => {
  test("holds every table, its descriptions, a readme, the terms and the citation, as they are online", async () => {
    const files = unzip(await bytes("papi-data.zip"))
    expect([...files.keys()].toSorted()).toEqual(
      ["README.txt", "TERMS.txt", "citation.bib", "citation.json", "datapackage.json"]
        .concat(TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.csv-metadata.json`]))
        .toSorted(),
    )
    for (const name of ["scores.csv", "breaks.csv", "citation.bib"])
      expect(files.get(name)?.equals(await bytes(name)), name).toBe(true)
    expect(files.get("TERMS.txt")?.toString()).toMatch(/giữ mọi quyền[^]*reserve all rights/)
  })
})

describe("the workbook", () => {
  test("has cover, contents, notes and one table a sheet, each with its first cell selected", async () => {
    const files = unzip(await bytes("scores.xlsx"))
    const names = [...(files.get("xl/workbook.xml")?.toString() ?? "").matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(["Bìa - Cover", "Mục lục - Contents", "Ghi chú - Notes", ...TABLES.map(({ name }) => name)])
    for (const i of names.keys()) {
      const sheet = files.get(`xl/worksheets/sheet${i + 1}.xml`)!.toString()
      expect(sheet).toContain('activeCell="A1" sqref="A1"')
      expect(sheet).toMatch(/<row r="1"><c r="A1" s="1"/)
    }
    expect(files.get("xl/worksheets/sheet1.xml")?.toString()).toMatch(/giữ mọi quyền/)
  })

  test("has the same rows as the CSV", async () => {
    const sheet = unzip(await bytes("scores.xlsx"))
      .get("xl/worksheets/sheet4.xml")!
      .toString()
    const rows = rowsOf(await bytes("scores.csv"))
    expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1)
    const last = rows.at(-1)!
    expect(sheet.slice(-2_000)).toContain(`<v>${last.points}</v>`)
  })
})

describe("every file", () => {
  test("has a type, a tag, terms and no other parameters than release", async () => {
    for (const name of FILES.keys()) {
      const { status, headers } = await get(name, { method: "HEAD" })
      expect(status, name).toBe(200)
      expect(headers.get("content-type"), name).toBe(FILES.get(name)!.contentType)
      expect(headers.get("link"), name).toContain('rel="license"')
      const etag = headers.get("etag")!
      expect((await get(name, { headers: { "if-none-match": etag } })).status, name).toBe(304)
      for (const query of ["release=99", "release=x", "lang=vi"])
        expect((await get(`${name}?${query}`)).status, `${name}?${query}`).toBe(400)
      expect((await get(name, { method: "POST" })).status, name).toBe(405)
    }
  })

  // Each is made anew for a named release: three kinds of them.
  test.each(["editions.csv", "datapackage.json", "citation.bib"])(
    "%s of a named release is kept for long",
    async (name) => {
      const { headers } = await get(`${name}?release=1`, { method: "HEAD" })
      expect(headers.get("cache-control")).toMatch(/max-age=604800/)
    },
  )

  test("a download is named after its release", async () => {
    const { headers } = await get("scores.csv", { method: "HEAD" })
    expect(headers.get("content-disposition")).toBe('attachment; filename="papi-scores-release-1.csv"')
  })

  test("descriptions are JSON, and speak of files that exist", async () => {
    for (const name of [...FILES.keys()].filter((each) => each.includes("json"))) {
      const text = (await bytes(name)).toString()
      JSON.parse(text)
      for (const [, file] of text.matchAll(new RegExp(`"${SITE}/([^"/?]+\\.[a-z]+)[?"]`, "g")))
        expect(FILES.has(file!), file).toBe(true)
    }
  })

  test("a reader who leaves early stops the reading", async () => {
    const stream = (await get("indicators.csv")).body!.getReader()
    await stream.read()
    await stream.cancel()
    expect((await stream.read()).done).toBe(true)
  })
})
