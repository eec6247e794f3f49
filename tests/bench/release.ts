// `npm run bench:release`: how long until every page is new after an import, while 50 readers ask without a pause for the 30 pages that are
// asked for most: of two instances on one PostgreSQL, and of nginx with docs/nginx.conf before them. Every answer must be one of the two
// releases to the byte. Writes into docs/performance.md. Brings its own database, instances and nginx; the site must be built.
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { request, Agent } from "node:http"
import { availableParallelism, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { connect } from "@/db/connect"
import { freePort } from "@/db/embedded-server"
import { importPackage } from "@/importer/import-package"
import { createTestDatabase } from "../database"
import startDatabaseServer from "../database-server"
import { SEED, SeedCopy } from "../importer/seed-copy"
import { AS_MEASURED, startNginx } from "../start/nginx"
import { npmStart, pressCtrlC, untilItAnswers, type Site } from "../start/site"
import { writeReport } from "./report"

const READERS = 50

/** In milliseconds: how long readers ask before the import and after it, and when it has taken too long. */
const BEFORE = 10_000
const AFTER = 30_000
const PATIENCE = 60_000

const PROVINCES = ["ha-noi", "da-nang", "can-tho", "hung-yen", "quang-ninh", "lai-chau", "ca-mau"]
const PAGES = [
  ...["/vi", "/en", "/vi/xep-hang/2024", "/en/rankings/2024", "/en/methodology"],
  ...["/vi/phuong-phap", "/vi/bieu-do", "/vi/dinh-chinh", "/vi/thay-doi"],
  ...PROVINCES.flatMap((slug) => [`/vi/tinh/${slug}/2024`, `/vi/tinh/${slug}/2023`, `/en/provinces/${slug}/2023`]),
]

type Target = { name: string; port: number }
/** Moments in milliseconds of the clock. */
type Read = { target: Target; page: string; print: string; begun: number; ended: number }

const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

/** @returns a fingerprint of the answer's bytes, with its status where that is not 200 */
function printOf({ port }: Target, path: string): Promise<string> {
  const headers = { host: "papi.example.org", "accept-encoding": "gzip" }
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, headers, agent }, (answer) => {
      const hash = createHash("sha256")
      answer.on("data", (part: Buffer) => hash.update(part))
      answer.once("end", () => resolve(answer.statusCode === 200 ? hash.digest("hex") : `${answer.statusCode}`))
      answer.once("error", reject)
    })
    asked.once("error", reject).end()
  })
}

/** Fingerprints of all pages while nothing changes: every target must give the same. */
async function printsOf(targets: readonly Target[]): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>()
  for (const page of PAGES) {
    for (const target of targets) {
      const print = await printOf(target, page)
      if (print.length < 10) throw new Error(`${page} of ${target.name} answers ${print}`)
      if ((prints.get(page) ?? print) !== print) throw new Error(`${page} of ${target.name} is unlike the others'`)
      prints.set(page, print)
    }
  }
  return prints
}

/** Readers who ask one page after the other, each with an order of its own, until they are told to stop. */
function readersOf(targets: readonly Target[], reads: Read[]): () => Promise<unknown> {
  let going = true
  const reader = async (_: unknown, number: number) => {
    for (let turn = 0; going; turn++) {
      const target = targets[(number + turn) % targets.length]!
      const page = PAGES[(number * 7 + Math.floor(turn / targets.length)) % PAGES.length]!
      const begun = Date.now()
      const print = await printOf(target, page).catch((error: unknown) => `cut off: ${String(error)}`)
      reads.push({ target, page, print, begun, ended: Date.now() })
    }
  }
  const all = Promise.all(Array.from({ length: READERS }, reader))
  return () => {
    going = false
    return all
  }
}

/** When the database has its second release, seen from outside. */
async function committed(url: string): Promise<number> {
  const client = await connect(url)
  try {
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(10)) {
      const { rows } = await client.query<{ id: number }>("SELECT max(id) AS id FROM release")
      if (rows[0]!.id === 2) return Date.now()
    }
  } finally {
    await client.end()
  }
  throw new Error("The import did not end")
}

/** Tells of a target's answers until when some page was old, and what was neither. */
function judge(
  target: Target,
  reads: readonly Read[],
  since: number,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
) {
  const own = reads.filter((read) => read.target === target)
  const isNew = Math.min(...own.filter(({ page, print }) => print === now.get(page)).map(({ ended }) => ended))
  return {
    first: isNew - since,
    // The later of the pages' first new answers; Infinity where one was not asked for again.
    everyPage:
      Math.max(
        ...PAGES.map((page) =>
          Math.min(
            ...own.filter((read) => read.page === page && read.print === now.get(page)).map(({ ended }) => ended),
          ),
        ),
      ) - since,
    lastOld: Math.max(...own.filter(({ page, print }) => print === old.get(page)).map(({ begun }) => begun)) - since,
    neither: own
      .filter(({ page, print }) => print !== old.get(page) && print !== now.get(page))
      .map(({ print }) => print),
    // Of an instance all pages are new at once: nginx keeps each for itself.
    back: own.filter(({ page, print, begun }) => begun > isNew && print === old.get(page)).length,
    perSecond: Math.round((own.length * 1000) / (own.at(-1)!.ended - own[0]!.begun)),
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "papi-bench-"))
const correction = new SeedCopy()
const stopServer = await startDatabaseServer()
const database = await createTestDatabase()
const sites: Site[] = []
let nginx: Awaited<ReturnType<typeof startNginx>> | undefined
try {
  await importPackage({ path: SEED, databaseUrl: database.url })
  const ports = [await freePort(), await freePort()] as [number, number]
  for (const port of ports) {
    const site = npmStart({
      DATABASE_URL: database.url,
      PORT: String(port),
      CACHE_DIR: join(dataDir, String(port)),
      SITE_URL: "https://papi.example.org",
      LOG_LEVEL: "warn",
    })
    sites.push(site)
    await untilItAnswers(site)
  }
  nginx = await startNginx(ports, "10s", AS_MEASURED)
  const targets: Target[] = [
    { name: "the first instance", port: ports[0] },
    { name: "the second instance", port: ports[1] },
    { name: "nginx, 10 s fresh", port: nginx.port },
  ]
  const old = await printsOf(targets)
  const before = loadavg()[0]!.toFixed(1)
  const reads: Read[] = []
  const stopReading = readersOf(targets, reads)
  await sleep(BEFORE)
  const commit = committed(database.url)
  correction.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
  await importPackage({ path: correction.folder, databaseUrl: database.url })
  const since = await commit
  await sleep(AFTER)
  await stopReading()
  const now = await printsOf(targets)
  const same = PAGES.filter((page) => old.get(page) === now.get(page))
  if (same.length > 0) throw new Error(`The releases cannot be told apart on ${same.join(", ")}`)
  const judged = targets.map((target) => ({ target, ...judge(target, reads, since, old, now) }))
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  for (const { target, neither } of judged) if (neither.length > 0) console.error(target.name, new Set(neither))
  writeReport(
    "bench:release",
    [
      `Seconds from the moment the import is visible in the database, while ${READERS} readers ask without a pause for ${PAGES.length} pages, a third of the questions each ` +
        `to two instances on one PostgreSQL and to nginx before them; all on ${availableParallelism()} cores, load ${before} before; ${new Date().toISOString().slice(0, 10)}, \`npm run bench:release\`. ` +
        "Every answer is compared with the page of either release, byte for byte.",
      "",
      "| | first new page is there | every page was there new | last question answered with an old page | old after a new one | neither release | answers a second |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      ...judged.map(
        ({ target, first, everyPage, lastOld, back, neither, perSecond }) =>
          `| ${[target.name, seconds(first), seconds(everyPage), seconds(lastOld), back, neither.length, perSecond].join(" | ")} |`,
      ),
    ].join("\n"),
  )
} finally {
  await nginx?.stop()
  for (const site of sites) {
    pressCtrlC(site)
    await site.exit
  }
  await database.drop()
  await stopServer()
  correction.remove()
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
