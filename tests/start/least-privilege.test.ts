import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "pg"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { joinEmbedded, type Embedded } from "@/db/embedded"
import { freePort } from "@/db/embedded-server"
import { migrate } from "@/db/migrate"
import { readingUrl } from "@/db/reader-role"
import { copyDataDir, newDataDir, newSeededDir, npmStart, pressCtrlC, untilItAnswers, type Site } from "./site"

// The web process needs no more than to read, and starts where nothing else is possible.

const [emptyDir, primaryDir, standbyDir] = [newDataDir(), newSeededDir(), newDataDir()]
const sites: Site[] = []
let empty: Embedded
let primary: Embedded

beforeAll(async () => {
  empty = await joinEmbedded({ dataDir: emptyDir, dataDirChosen: true })
  primary = await joinEmbedded({ dataDir: primaryDir, dataDirChosen: true })
})

afterEach(async () => {
  for (const site of sites.splice(0)) {
    if (site.process.exitCode === null) pressCtrlC(site)
    await site.exit
  }
})

afterAll(async () => {
  for (const database of [empty, primary]) await database.leave()
  for (const folder of [emptyDir, primaryDir, standbyDir]) rmSync(folder, { recursive: true, force: true })
})

async function start(databaseUrl: string): Promise<{ site: Site; origin: string }> {
  const port = await freePort()
  const site = npmStart({ DATABASE_URL: databaseUrl, DATA_DIR: emptyDir, PORT: String(port) })
  sites.push(site)
  return { site, origin: `http://127.0.0.1:${port}` }
}

/** On a busy machine the first release may be read after the site has told its address. */
async function statusOfPage(origin: string): Promise<number> {
  for (const deadline = Date.now() + 60_000; ; await sleep(200)) {
    const { status } = await fetch(`${origin}/vi/tinh/hung-yen/2023`)
    if (status !== 503 || Date.now() > deadline) return status
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

test("with a role that can only read, a start that lacks a migration says who makes it", async () => {
  const { site } = await start(await readingUrl(empty.url))
  expect(await site.exit).toBe(1)
  expect(site.said()).toMatch(/The database lacks the migration .* Run `npm run data -- migrate`/)
})

test("a database that is newer than the program stops the start with a sentence", async () => {
  await migrate(empty.url)
  await query(
    empty.url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '20991231000000_later', now())`,
  )
  const { site } = await start(empty.url)
  expect(await site.exit).toBe(1)
  expect(site.said()).toContain("The database is newer than this program: it has the migration 20991231000000_later")
  expect(site.said()).not.toMatch(/\n\s+at /)
})

test("it serves with a role that can only read, also from a standby", async () => {
  const url = await readingUrl(primary.url)
  const { site, origin } = await start(url)
  await untilItAnswers(site)
  expect(await statusOfPage(origin)).toBe(200)
  pressCtrlC(site)
  expect(await site.exit).toBe(0)

  await primary.leave()
  copyDataDir(primaryDir, standbyDir)
  writeFileSync(join(standbyDir, "postgres/standby.signal"), "")
  const standby = await joinEmbedded({ dataDir: standbyDir, dataDirChosen: true })
  try {
    const reading = new URL(url)
    reading.port = new URL(standby.url).port
    const second = await start(reading.href)
    await untilItAnswers(second.site)
    expect(await (await fetch(`${second.origin}/api/health`)).json()).toMatchObject({ database: "up", release: 1 })
    expect(await statusOfPage(second.origin)).toBe(200)
    // On a standby nobody may LISTEN; a connection that came late on a busy machine is another matter.
    expect(second.site.said()).not.toMatch(/Not following releases.*(recovery|permission)/)
    pressCtrlC(second.site)
    await second.site.exit
  } finally {
    await standby.leave()
  }
})
