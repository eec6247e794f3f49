import { rmSync } from "node:fs"
import { afterAll, beforeAll, expect, test } from "vitest"
import { joinEmbedded, type Embedded } from "@/db/embedded"
import { freePort } from "@/db/embedded-server"
import { importPackage } from "@/importer/import-package"
import { SeedCopy } from "../importer/seed-copy"
import { newSeededDir, npmStart, pressCtrlC, untilItAnswers, type Site } from "./site"

// A correction reaches the pages of a running server, all at once, and what is kept outlives the database.

/** In milliseconds: the old release must not stay. How soon it goes is told, and decides nothing: the machine may be busy. */
const HANGS = 60_000
/** Readers who go on asking while the release changes. */
const READERS = 3

/** In both languages: 30 pages. Those of the first group print the total of Hưng Yên in PAPI 2023. */
const WITH_TOTAL = [
  ["/vi/tinh/hung-yen/2023", "/en/provinces/hung-yen/2023"],
  ["/vi/tinh/hung-yen/2024", "/en/provinces/hung-yen/2024"],
  ["/vi/xep-hang/2023", "/en/rankings/2023"],
  ["/vi/xep-hang/2023?region=RRD", "/en/rankings/2023?region=RRD"],
  ["/vi/so-sanh?province=hung-yen&year=2023", "/en/compare?province=hung-yen&year=2023"],
  ["/vi/kiem-chung/hung-yen/2023/total", "/en/fact-check/hung-yen/2023/total"],
]
const OTHERS = [
  ["/vi", "/en"],
  ["/vi/thay-doi/2022-2023", "/en/changes/2022-2023"],
  ["/vi/chi-so/thu-tuc-hanh-chinh-cong/2023", "/en/dimensions/administrative-procedures/2023"],
  ["/vi/xep-hang/2023/thu-tuc-hanh-chinh-cong", "/en/rankings/2023/administrative-procedures"],
  ["/vi/tinh/ha-noi/2023", "/en/provinces/ha-noi/2023"],
  ["/vi/sap-nhap/hung-yen", "/en/mergers/hung-yen"],
  ["/vi/dinh-chinh", "/en/corrections"],
  ["/vi/phuong-phap", "/en/methodology"],
  ["/vi/du-lieu", "/en/data"],
]
/** Shown before the files of the release are made: their sizes come after. */
const SIZES_FOLLOW = ["/vi/du-lieu", "/en/data"]
const PAGES = [...WITH_TOTAL, ...OTHERS].flat()

const dataDir = newSeededDir()
const correction = new SeedCopy()
let database: Embedded
let site: Site
let origin: string

beforeAll(async () => {
  database = await joinEmbedded({ dataDir, dataDirChosen: true })
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  site = npmStart({ DATABASE_URL: database.url, DATA_DIR: dataDir, PORT: String(port) })
  await untilItAnswers(site)
})

afterAll(async () => {
  pressCtrlC(site)
  await site.exit
  await database.leave()
  correction.remove()
  rmSync(dataDir, { recursive: true, force: true })
})

/** `asked`: when, in milliseconds of the clock. */
type Answer = { path: string; status: number; html: string; asked: number }

async function ask(path: string): Promise<Answer> {
  const asked = Date.now()
  const response = await fetch(origin + path)
  return { path, status: response.status, html: await response.text(), asked }
}

/** The release that the foot of a page names. */
function releaseOf({ html }: Answer): number {
  return Number(/(?:Phiên bản dữ liệu|Data release) (\d+)/.exec(html)?.[1])
}

/** Every page, asked for one after the other, as it is now. */
async function askAll(): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>()
  for (const path of PAGES) answers.set(path, await ask(path))
  return answers
}

/** Asks for the pages in turn, each reader from another one on, until told to stop. */
function readers(): { stop: () => Promise<Answer[]> } {
  const answers: Answer[] = []
  let stopped = false
  const read = async (first: number) => {
    for (let turn = first; !stopped; turn++) answers.push(await ask(PAGES[turn % PAGES.length]!))
  }
  const all = Promise.all(Array.from({ length: READERS }, (_, index) => read(index * 11)))
  return { stop: () => ((stopped = true), all.then(() => answers)) }
}

test("a corrected score is on every page soon, and no answer is of two releases", async () => {
  const before = await askAll()
  for (const answer of before.values())
    expect([answer.path, answer.status, releaseOf(answer)]).toEqual([answer.path, 200, 1])

  const reading = readers()
  correction.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  const { release } = await importPackage({ path: correction.folder, databaseUrl: database.url })
  const imported = Date.now()
  let after: Map<string, Answer>
  do after = await askAll()
  while ([...after.values()].some((answer) => releaseOf(answer) !== release) && Date.now() < imported + 60_000)
  const answers = await reading.stop()

  expect(release).toBe(2)
  const old = answers.filter((answer) => releaseOf(answer) !== release)
  const lasted = Math.max(0, ...old.map(({ asked }) => asked - imported))
  console.log(`The last answer of the release before was asked for ${lasted} ms after the import; 5 s are the aim.`)
  expect(lasted).toBeLessThan(HANGS)
  for (const answer of after.values())
    expect([answer.path, answer.status, releaseOf(answer)]).toEqual([answer.path, 200, 2])
  for (const path of WITH_TOTAL.flat()) {
    expect(before.get(path)!.html, path).toMatch(/44[.,]23/)
    expect(after.get(path)!.html, path).toMatch(/43[.,]70/)
  }
  // A page is made once for a release, so an answer that is neither the one before nor the one after is of both.
  const madeOnce = answers.filter(({ path }) => !SIZES_FOLLOW.includes(path))
  const mixed = madeOnce.filter(({ path, html }) => html !== before.get(path)!.html && html !== after.get(path)!.html)
  expect(mixed.map(({ path }) => path)).toEqual([])
  expect(answers.length).toBeGreaterThan(PAGES.length)
})

test("without the database, kept pages go on and a page never made says in words that it cannot be", async () => {
  await database.leave()
  for (const answer of (await askAll()).values())
    expect([answer.path, answer.status, releaseOf(answer)]).toEqual([answer.path, 200, 2])
  for (const [path, words] of [
    ["/vi/tinh/bac-ninh/2012", "Bảng điểm PAPI"],
    ["/en/provinces/bac-ninh/2012", "PAPI scorecard"],
  ] as const) {
    const { status, html } = await ask(path)
    expect([500, 503], path).toContain(status)
    expect(html, path).toContain(words)
    expect(html, path).toMatch(/<html lang="(vi|en)"[\s\S]*<header[\s\S]*<nav[\s\S]*<main[\s\S]*<footer/)
    expect(html, path).not.toMatch(/__next_f|node_modules|ECONNREFUSED|Prisma/)
  }
})
