import { createWriteStream, mkdirSync, readFileSync, writeFileSync, copyFileSync } from "node:fs"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { PROJECT_ROOT } from "@/db/settings"
import { joinLine, splitLine } from "@/importer/package/csv-lines"

const SEED = join(PROJECT_ROOT, "prisma/seed")
const AS_THEY_ARE = [
  "boundary_sets",
  "regions",
  "dimensions",
  "sub_dimensions",
  "editions",
  "indicators",
  "breaks",
  "dimension_names",
]

/** Files with provinces of the 63, and the columns of code and value (to be made unlike its twins'), if any. */
const MULTIPLIED = [
  { name: "missing_results", code: 1 },
  { name: "scores", code: 1, value: 3 },
  { name: "intervals", code: 1 },
  { name: "weighted_totals", code: 1 },
  { name: "indicator_values", code: 1 },
] as const

/**
 * Writes a made-up data package with `times` units in place of each of the 63 provinces, as if communes had been measured: the same rows many
 * times over, with scores that differ by millionths so that they do not all tie.
 * @param from  the package with the provinces
 */
export async function writeLargePackage(folder: string, times: number, from: string = SEED): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of AS_THEY_ARE) copyFileSync(join(from, `${name}.csv`), join(folder, `${name}.csv`))
  copyFileSync(join(from, "datapackage.json"), join(folder, "datapackage.json"))
  for (const name of [
    "province_lineage",
    "province_changes",
    "province_names",
    "place_aliases",
    "group_cuts",
    "evidence",
  ])
    writeFileSync(join(folder, `${name}.csv`), `${linesOf(from, name)[0]}\n`)
  await write(folder, "provinces", manyProvinces(from, times))
  for (const { name, code, ...rest } of MULTIPLIED)
    await write(folder, name, manyRows(from, name, times, code, "value" in rest ? rest.value : null))
}

function linesOf(from: string, name: string): string[] {
  return readFileSync(join(from, `${name}.csv`), "utf8")
    .trimEnd()
    .split("\n")
}

async function write(folder: string, name: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(join(folder, `${name}.csv`)))
}

const codeOf = (code: string, unit: number) => code + String(unit).padStart(3, "0")

function* manyProvinces(from: string, times: number): Generator<string> {
  const [header, ...rows] = linesOf(from, "provinces")
  yield `${header}\n`
  for (const row of rows) {
    const [set, code, slug, ...rest] = splitLine(row)!
    if (set !== "63") continue
    for (let unit = 0; unit < times; unit += 1) {
      const letters = String(unit).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!)
      yield `${joinLine([set, codeOf(code!, unit), `${slug}-${letters}`, ...rest])}\n`
    }
  }
}

function* manyRows(from: string, name: string, times: number, code: number, value: number | null): Generator<string> {
  const [header, ...rows] = linesOf(from, name)
  yield `${header}\n`
  for (const row of rows) {
    const cells = splitLine(row)!
    const own = cells[code]!
    const points = value === null ? 0 : Number(cells[value])
    let text = ""
    for (let unit = 0; unit < times; unit += 1) {
      cells[code] = codeOf(own, unit)
      if (value !== null) cells[value] = (points + unit / 1_000_000).toFixed(6)
      text += `${joinLine(cells)}\n`
    }
    yield text
  }
}
