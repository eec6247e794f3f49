import { readdirSync, rmSync } from "node:fs"
import { afterAll, afterEach, describe, expect, test } from "vitest"
import { freePort, isAlive } from "@/db/embedded-server"
import {
  childOf,
  databasePid,
  isFree,
  listenOn,
  newDataDir,
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

  test("the database does not answer", async () => {
    const site = start({ PORT: String(await freePort()), DATABASE_URL: "postgres://papi:secret@127.0.0.1:1/papi" })
    expect(await site.exit).toBe(1)
    expect(site.said()).toContain(
      "The database postgres://papi:...@127.0.0.1:1/papi cannot be opened: connect ECONNREFUSED",
    )
  })
})

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
  pressCtrlC(site)
  expect(await site.exit).toBe(0)
  expect(await soon(() => !isAlive(database))).toBe(true)
  expect(await isFree(port)).toBe(true)
})

test("killed with -9, it frees its port, and the next start goes on with the same database", async () => {
  const port = await freePort()
  const killed = start({ PORT: String(port) })
  await untilItAnswers(killed)
  process.kill(childOf(killed.process.pid!), "SIGKILL")
  await killed.exit
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

test("when the database is killed, everything else stops and says why; the next start recovers it", async () => {
  const port = await freePort()
  const site = start({ PORT: String(port) })
  await untilItAnswers(site)
  process.kill(databasePid(dataDir)!, "SIGKILL")
  expect(await site.exit).toBe(1)
  expect(site.said()).toContain("The embedded database ended")
  expect(await isFree(port)).toBe(true)

  const next = start({ PORT: String(port) })
  await untilItAnswers(next)
  expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200)
})
