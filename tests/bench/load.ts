// `npm run bench:load [ADDRESS]`: readers of a kept page while others ask for what is costly. Writes into docs/performance.md how long
// the readers waited; it is a measurement, not a test. The site must run already: `npm start` in another terminal. RATE_LIMIT=0 there
// measures the bounds of the work alone, since all load comes from one client here.
import { execFileSync, spawn } from "node:child_process"
import { availableParallelism, loadavg } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"
import { writeReport } from "./report"

const [, , ORIGIN = "http://localhost:3000", ASKED] = process.argv

/** Clients of each kind of load at the same time, and for how long, in milliseconds. */
const CLIENTS = 16
const SPAN = 20_000

/** In milliseconds: how often the kept page and the health check are asked for. */
const EVERY = 50

const KEPT = "/vi/tinh/hung-yen/2023"
const PROVINCES = ["an-giang", "bac-ninh", "ca-mau", "da-nang", "dak-lak", "dien-bien", "gia-lai", "ha-giang"]

/** What is asked for in each kind of load, by client and turn. */
const LOADS: Record<string, (client: number, turn: number) => string> = {
  nothing: () => "",
  pictures: (client, turn) => `/charts/map.png?width=2400&title=${client}-${turn}-${Date.now()}`,
  workbooks: () => "/scores.xlsx",
  "press kits": (client, turn) =>
    `/press-kit/${PROVINCES[client % PROVINCES.length]}-${2011 + ((turn * 2 + Math.floor(client / 8)) % 14)}.zip`,
}

type Waited = { ms: number; status: number }

async function ask(path: string): Promise<Waited> {
  const began = performance.now()
  try {
    const response = await fetch(ORIGIN + path, { signal: AbortSignal.timeout(60_000) })
    await response.arrayBuffer()
    return { ms: performance.now() - began, status: response.status }
  } catch {
    return { ms: performance.now() - began, status: 0 } // cut off
  }
}

/** The load of a kind, by a process of its own: what the measuring process reads must not wait for what the load reads. */
function loadBeside(name: string): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", process.argv[1]!, ORIGIN, name], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  let said = ""
  child.stdout.on("data", (part: Buffer) => (said += part.toString()))
  return new Promise((resolve) => child.once("close", () => resolve(said.trim())))
}

async function putLoad(load: (client: number, turn: number) => string): Promise<Waited[]> {
  const until = Date.now() + SPAN
  const costly: Waited[] = []
  const client = async (_: unknown, number: number) => {
    for (let turn = 0; Date.now() < until; turn++) {
      const answer = await ask(load(number, turn))
      costly.push(answer)
      if (answer.status === 503 || answer.status === 429) await sleep(1_000) // less patient than asked to be
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return costly
}

async function measure(name: string) {
  const until = Date.now() + SPAN
  const repeated = async (path: string) => {
    const answers: Promise<Waited>[] = []
    for (; Date.now() < until; await sleep(EVERY)) answers.push(ask(path))
    return Promise.all(answers)
  }
  const costly = name === "nothing" ? Promise.resolve("") : loadBeside(name)
  const [page, health] = await Promise.all([repeated(KEPT), repeated("/api/health")])
  return { page, health, costly: await costly }
}

function percentile(waited: readonly Waited[], share: number): number {
  const sorted = waited.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

function statuses(waited: readonly Waited[]): string {
  const counts = new Map<number, number>()
  for (const { status } of waited) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => `${count} x ${status || "cut off"}`).join(", ")
}

/** Megabytes that the processes of the site take (every site on this machine), where `ps` tells; else 0. */
function memory(): number {
  try {
    const lines = execFileSync("ps", ["-eo", "rss=,args="], { encoding: "utf8" }).split("\n")
    const ours = lines.filter((line) => /next-server|src\/start\/(serve|web-process)\.ts/.test(line))
    return Math.round(ours.reduce((sum, line) => sum + parseInt(line), 0) / 1024)
  } catch {
    return 0 // no `ps` on this system
  }
}

if (ASKED) {
  console.log(statuses(await putLoad(LOADS[ASKED]!)))
  process.exit()
}
/** Asked once a second: what is held for a moment counts, too. */
async function mostMemory<T>(work: Promise<T>): Promise<{ result: T; most: number }> {
  let most = 0
  const timer = setInterval(() => (most = Math.max(most, memory())), 1_000)
  try {
    return { result: await work, most }
  } finally {
    clearInterval(timer)
  }
}

const before = loadavg()[0]!.toFixed(1)
await ask(KEPT)
const rows: string[] = []
for (const name of Object.keys(LOADS)) {
  const { result, most } = await mostMemory(measure(name))
  const { page, health, costly } = result
  const waits = [page, health].map((each) => `${percentile(each, 0.5)} / ${percentile(each, 0.95)} ms`)
  const wrong = [...page, ...health].filter(({ status }) => status !== 200).length
  rows.push(`| ${[name, ...waits, wrong, `${most || "?"} MB`, costly].join(" | ")} |`)
}
writeReport(
  "bench:load",
  [
    `A kept page (${KEPT}) and the health check, each asked for every ${EVERY} ms while ${CLIENTS} clients ask for what is costly, ` +
      `${SPAN / 1000} s a kind; ${availableParallelism()} cores, load ${before} before; ${new Date().toISOString().slice(0, 10)}, \`npm run bench:load\`.`,
    "",
    "| load | page p50 / p95 | health p50 / p95 | of these not 200 | most memory | answers to the load |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n"),
)
