import { once } from "node:events"
import { readdirSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { joinEmbedded } from "@/db/embedded"
import { freePort, isAlive } from "@/db/embedded-server"
import {
  childOf,
  databasePid,
  isFree,
  listenOn,
  newDataDir,
  newSeededDir,
  npmStart,
  pressCtrlC,
  soon,
  untilItAnswers,
  type Site,
} from "./site"

const dataDir = newDataDir()
const sites: Site[] = []

function start(settings: Record<string, string>): Site {
  const site = npmStart({ DATA_DIR: dataDir, ...settings })
  sites.push(site)
  return site
}

/** Whatever a failed test left running. */
afterEach(async () => {
  for (const site of sites.splice(0)) {
    if (site.process.exitCode === null && site.process.signalCode === null) pressCtrlC(site)
    await site.exit
  }
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

describe("a start that cannot succeed says so at once, before the database is touched", () => {
  test("its port is taken", async () => {
    const server = await listenOn(0)
    const { port } = server.address() as { port: number }
    const site = start({ PORT: String(port) })
    expect(await site.exit).toBe(1)
    expect(site.said()).toContain(`Port ${port} is taken by another program. Stop that one, or choose a port`)
    expect(readdirSync(dataDir)).toEqual([])
    server.close()
  })

  test("a setting is wrong", async () => {
    const site = start({ PORT: "soon" })
    expect(await site.exit).toBe(1)
    expect(site.said()).toContain('PORT is "soon"; expected a whole number from 1 to 65535.')
    expect(readdirSync(dataDir)).toEqual([])
  })
})

test("without its database the port opens, pages and health say so in words, and it starts when the database comes; what it kept is there without, after a restart, too", async () => {
  const [port, databasePort] = [await freePort(), await freePort()]
  const folder = newSeededDir()
  const before = await joinEmbedded({ dataDir: folder, dataDirChosen: true, port: databasePort })
  await before.leave()
  const site = start({ PORT: String(port), DATABASE_URL: before.url })
  const opened = () => site.said().includes(`The port is open at http://localhost:${port}`)
  for (let tries = 0; tries < 11 && !(await soon(opened)); tries++) expect(site.process.exitCode).toBeNull()
  expect(site.said()).toContain("cannot be opened: connect ECONNREFUSED")
  const health = await fetch(`http://localhost:${port}/api/health`)
  expect([health.status, await health.json()]).toEqual([503, { status: "error", database: "down" }])
  const page = await fetch(`http://localhost:${port}/en/rankings/2023`)
  expect([page.status, page.headers.get("retry-after"), page.headers.get("cache-control")]).toEqual([
    503,
    "5",
    "no-store",
  ])
  expect(await page.text()).toMatch(/<html lang="en"[\s\S]*<main[\s\S]*<footer/)

  const database = await joinEmbedded({ dataDir: folder, dataDirChosen: true, port: databasePort })
  await untilItAnswers(site)
  const kept = ["/en/rankings/2023", "/editions.csv"].map((path) => `http://localhost:${port}${path}`)
  for (const address of kept) expect((await fetch(address)).status, address).toBe(200)
  pressCtrlC(site)
  expect(await site.exit).toBe(0)
  await database.leave()

  const again = start({ PORT: String(port), DATABASE_URL: before.url })
  const answers = async () =>
    (await Promise.all(kept.map((address) => fetch(address).catch(() => null)))).map((each) => each?.status)
  for (let tries = 0; tries < 11 && !(await soon(async () => String(await answers()) === "200,200")); tries++)
    expect(again.process.exitCode).toBeNull()
  expect(await answers()).toEqual([200, 200])
  expect((await fetch(`http://localhost:${port}/en/rankings/2011`)).status).toBe(503)
  pressCtrlC(again)
  await again.exit
  rmSync(folder, { recursive: true, force: true })
}, 240_000) // two starts

test("it starts with its own database, tells its health, and Ctrl-C leaves nothing behind", async () => {
  const port = await freePort()
  const site = start({ PORT: String(port) })
  await untilItAnswers(site)
  expect(site.said()).toContain(`The site answers at http://localhost:${port}`)
  const health = await fetch(`http://localhost:${port}/api/health`)
  expect(health.status).toBe(200)
  expect(health.headers.get("cache-control")).toBe("no-store")
  expect(await health.json()).toEqual({ status: "ok", database: "up", release: 1 })

  const database = databasePid(dataDir)!
  const openedAhead = connect(port).on("error", () => {}) // as browsers do, and proxies: nothing is asked for on it
  await once(openedAhead, "connect")
  pressCtrlC(site)
  expect(await site.exit).toBe(0)
  openedAhead.destroy()
  expect(site.said()).not.toContain("killed")
  expect(await soon(() => !isAlive(database))).toBe(true)
  expect(await isFree(port)).toBe(true)
})

test("when its database is killed, it is started again; killed with -9 itself, it frees its port, and the next start goes on with the same database", async () => {
  const port = await freePort()
  const site = start({ PORT: String(port) })
  await untilItAnswers(site)
  const killed = databasePid(dataDir)!
  process.kill(killed, "SIGKILL")
  expect(await soon(() => site.said().includes("The embedded database answers again"))).toBe(true)
  expect(databasePid(dataDir)).not.toBe(killed)
  const asked = async () => (await fetch(`http://localhost:${port}/vi/xep-hang/2019`)).status
  expect(await soon(async () => (await asked()) === 200)).toBe(true)

  process.kill(childOf(site.process.pid!), "SIGKILL")
  await site.exit
  expect(await soon(() => isFree(port))).toBe(true)
  const next = start({ PORT: String(port) })
  await untilItAnswers(next)
  expect(next.said()).not.toMatch(/Installing|Generating|Migrated|Loading|Building/)
  expect(await (await fetch(`http://localhost:${port}/api/health`)).json()).toMatchObject({
    database: "up",
    release: 1,
  })
  const database = databasePid(dataDir)!
  pressCtrlC(next)
  expect(await next.exit).toBe(0)
  expect(await soon(() => !isAlive(database))).toBe(true)
})
