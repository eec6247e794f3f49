import { rmSync } from "node:fs"
import { get as getPlain } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { joinEmbedded, type Embedded } from "@/db/embedded"
import { freePort } from "@/db/embedded-server"
import { readingUrl } from "@/db/reader-role"
import { importPackage } from "@/importer/import-package"
import { SeedCopy } from "../importer/seed-copy"
import { get, NGINX, OPENSSL, startNginx, type Nginx } from "./nginx"
import { newSeededDir, npmStart, pressCtrlC, soon, untilItAnswers, type Site } from "./site"

// docs/nginx.conf before two instances of the site that can only read, as compose.yaml has them.

const isHere = NGINX !== undefined && OPENSSL !== undefined
if (!isHere) console.log("Skipped: there is no nginx or no openssl on this machine, so docs/nginx.conf was not run.")

const PAGE = "/vi/tinh/hung-yen/2023"
const NEVER_ASKED = "/vi/tinh/lai-chau/2016"
const GZIP = { "accept-encoding": "gzip, deflate, br" }

/** In milliseconds. Limits are for what hangs; docs/performance.md has what it takes. */
const PATIENCE = 100_000

/** On a busy machine a page takes longer than nginx lets others wait for it. */
const PATIENT_LOCK = [
  "proxy_cache_lock_timeout 10s;",
  "proxy_cache_lock_timeout 100s; proxy_cache_lock_age 100s;",
] as const

const dataDir = newSeededDir()
const correction = new SeedCopy()
let database: Embedded
let sites: Site[] = []
let ports: [number, number]
let nginx: Nginx

describe.skipIf(!isHere)("nginx before two instances", () => {
  beforeAll(async () => {
    database = await joinEmbedded({ dataDir, dataDirChosen: true })
    const url = await readingUrl(database.url)
    ports = [await freePort(), await freePort()]
    sites = ports.map((port) =>
      npmStart({ DATABASE_URL: url, DATA_DIR: dataDir, PORT: String(port), SITE_URL: "https://papi.example.org" }),
    )
    for (const site of sites) await untilItAnswers(site)
    for (const port of ports)
      await releaseShown(() => fetch(`http://127.0.0.1:${port}${PAGE}`).then((answer) => answer.text()), 1)
    nginx = await startNginx(ports, "1s", [PATIENT_LOCK])
  }, 300_000)

  afterAll(async () => {
    await nginx?.stop()
    await stopSites()
    await database?.leave()
    correction.remove()
    rmSync(dataDir, { recursive: true, force: true })
  })

  test("plain HTTP leads to TLS, and TLS is told to stay", async () => {
    const location = await new Promise((resolve) =>
      getPlain({ port: nginx.plainPort, path: "/vi?x=1", headers: { host: "papi.example.org" } }, (answer) => {
        answer.resume()
        resolve([answer.statusCode, answer.headers.location])
      }),
    )
    expect(location).toEqual([308, "https://papi.example.org/vi?x=1"])
    for (const path of ["/vi", "/vi/khong-co", "/scores.csv"])
      expect((await get(nginx.port, path)).headers["strict-transport-security"], path).toMatch(/^max-age=63072000/)
  })

  test("thirty readers who ask at once for a page never made have it made once, and it is sent compressed", async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => get(nginx.port, NEVER_ASKED, GZIP)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(answers.filter(({ headers }) => headers["x-cache"] === "MISS")).toHaveLength(1)
    expect(answers[0]!.headers["content-encoding"]).toBe("gzip")
    expect(gunzipSync(answers[0]!.body).toString()).toContain("Lai Châu")
    const plain = await get(nginx.port, NEVER_ASKED)
    expect([plain.headers["content-encoding"], plain.headers["content-security-policy"]]).toEqual([
      undefined,
      answers[0]!.headers["content-security-policy"],
    ])
  })

  test("what is not there, or depends on the reader's language, is never kept", async () => {
    for (const path of ["/vi/khong-co", "/charts/pie.svg", "/api/v1/rankings/1066", "/", "/vi/tim?q=ha"])
      for (const turn of [1, 2])
        expect((await get(nginx.port, path)).headers["x-cache"], `${path} ${turn}`).toBe("MISS")
    const languages = await Promise.all(
      ["vi", "en"].map((language) => get(nginx.port, "/", { "accept-language": language })),
    )
    expect(languages.map(({ headers }) => headers.location)).toEqual(["/vi", "/en"])
  })

  test("a part of a large file comes from the site, past the cache", async () => {
    const { status, body } = await get(nginx.port, "/scores.csv", { range: "bytes=0-9" })
    expect([status, body.length]).toEqual([206, 10])
  })

  test("a client that asks for drawings without end is told to wait; others are not", async () => {
    const many = await Promise.all(Array.from({ length: 90 }, () => get(nginx.port, "/charts/pie.png")))
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([404, 429]))
    expect((await get(nginx.port, PAGE)).status).toBe(200)
  })

  test("a new release is shown by both instances and by nginx", async () => {
    await get(nginx.port, PAGE)
    correction.edit("scores.csv", "2023,33,5.3,", () => "2023,33,5.3,2.000000")
    await importPackage({ path: correction.folder, databaseUrl: database.url })
    const began = Date.now()
    const texts = [
      ...ports.map((port) => () => fetch(`http://127.0.0.1:${port}${PAGE}`).then((answer) => answer.text())),
      () => get(nginx.port, PAGE).then(({ body }) => body.toString()),
    ]
    const waited = await Promise.all(texts.map((text) => releaseShown(text, 2).then(() => Date.now() - began)))
    console.log(`A new release was shown after ${waited.slice(0, 2).join(" and ")} ms, by nginx after ${waited[2]} ms`)
  })

  test("one instance away, nobody notices; both away, the last answer stands in", async () => {
    pressCtrlC(sites[0]!)
    await sites[0]!.exit
    for (let turn = 0; turn < 6; turn++) expect((await get(nginx.port, `${PAGE}?turn=${turn}`)).status).toBe(200)
    await get(nginx.port, PAGE)
    await stopSites()
    const isStale = async () => (await get(nginx.port, PAGE)).headers["x-cache"] === "STALE"
    expect(await soon(isStale)).toBe(true) // as soon as what was kept is no longer fresh, which nginx counts in whole seconds
    const { status, body } = await get(nginx.port, PAGE)
    expect(status).toBe(200)
    expect(body.toString()).toContain("Hưng Yên")
    expect((await get(nginx.port, "/vi/khong-co")).status).toBe(502)
  })
})

async function stopSites(): Promise<void> {
  for (const site of sites.splice(0)) {
    if (site.process.exitCode === null) pressCtrlC(site)
    await site.exit
  }
}

async function releaseShown(text: () => Promise<string>, release: number): Promise<void> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(100)) {
    const shown = /(?:Phiên bản dữ liệu|Data release) (\d+)/.exec(await text())?.[1]
    if (Number(shown) === release) return
  }
  throw new Error(`Release ${release} was not shown`)
}
