// `npm test`: every check and every test; `npm run check`: the quick ones. The last line counts them: a check is one, a test is one.
import { spawn } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ensureBrowser } from "./browser"

type Count = { passed: number; failed: number }

type Job = {
  commands: readonly (readonly string[])[]
  /** where the commands write what each test said; without it, the job counts as one */
  report?: (text: string) => Count
  /** anything the commands need first */
  before?: () => Record<string, string>
  /** leaves the working tree as it is, so that it may run beside the others of the kind */
  quiet?: boolean
}

const folder = mkdtempSync(join(tmpdir(), "papi-test-run-"))
chmodSync(folder, 0o755) // started by root, the database of the end-to-end tests runs as another user

/** In order of what a mistake costs to find; the longest of the quiet ones first. */
const JOBS: Record<string, Job> = {
  format: { commands: [["oxfmt", "--check", "."]], quiet: true },
  types: { commands: [["tsc", "--noEmit"]], quiet: true },
  unused: { commands: [["knip"]], quiet: true },
  lint: { commands: [["oxlint", "-c", "oxlint.config.mjs"]], quiet: true },
  unit: vitest("unit"),
  integration: vitest("integration"),
  build: { commands: [["node", "src/start/run.mjs", "src/start/build-site.ts"]] },
  start: vitest("start"),
  e2e: {
    commands: [["playwright", "test"]],
    report: playwrightCount,
    before: () => ({
      CHROMIUM_PATH: ensureBrowser(),
      E2E_REPORT: reportOf("e2e"),
      E2E_DATA_DIR: mkdtempSync(join(folder, "e2e-")),
    }),
  },
}

function vitest(project: string): Job {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(project)}`]
  return { commands: [["vitest", "run", "--project", project, ...reporters]], report: vitestCount }
}

function reportOf(name: string): string {
  return join(folder, `${name}.json`)
}

function vitestCount(text: string): Count {
  const report = JSON.parse(text) as { numPassedTests: number; numFailedTests: number }
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function playwrightCount(text: string): Count {
  const { stats } = JSON.parse(text) as { stats: { expected: number; flaky: number; unexpected: number } }
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}

/** A job that fails without naming a failed test (a file that does not load, a server that does not start) is one failure more. */
async function run(name: string, job: Job): Promise<Count> {
  const began = Date.now()
  const said: string[] = []
  const succeeded = await succeeds(job, job.quiet ? (text) => void said.push(text) : undefined)
  const report = existsSync(reportOf(name)) && job.report?.(readFileSync(reportOf(name), "utf8"))
  const count = report || { passed: succeeded && !job.report ? 1 : 0, failed: 0 }
  const all = succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `${said.join("")}${all.failed === 0 ? "ok  " : "FAIL"} ${name}: ${all.passed} passed, ${all.failed} failed (${seconds} s)\n`,
  )
  return all
}

/** @param keep  takes what the commands print; without it, they print for themselves */
async function succeeds({ commands, before }: Job, keep?: (text: string) => void): Promise<boolean> {
  try {
    const environment = before?.()
    for (const command of commands) if (!(await exitsWell(command, environment, keep))) return false
    return true
  } catch (error) {
    const { message } = error as Error
    if (keep) keep(`${message}\n`)
    else console.log(message)
    return false
  }
}

function exitsWell(
  [program, ...args]: readonly string[],
  environment?: Record<string, string>,
  keep?: (text: string) => void,
): Promise<boolean> {
  console.log(`> ${[program, ...args].join(" ")}`)
  const path = `${join(process.cwd(), "node_modules/.bin")}:${process.env.PATH}`
  const env = { ...process.env, ...environment, PATH: path, NEXT_TELEMETRY_DISABLED: "1" }
  const out = keep ? "pipe" : "inherit"
  const child = spawn(program!, args, { stdio: ["ignore", out, out], env })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", keep!)
  return new Promise((resolve, reject) => child.once("error", reject).once("close", (code) => resolve(code === 0)))
}

/** Runs the jobs one after the other, the quiet ones two at a time. */
async function runAll(jobs: readonly (readonly [string, Job])[]): Promise<readonly Count[]> {
  const counts: Count[] = []
  const quiet = jobs.filter(([, job]) => job.quiet)
  const lane = async () => {
    for (let next = quiet.shift(); next; next = quiet.shift()) counts.push(await run(...next))
  }
  await Promise.all([lane(), lane()])
  for (const [name, job] of jobs) if (!job.quiet) counts.push(await run(name, job))
  return counts
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(JOBS)
const jobs = names.map((name) => {
  const job = JOBS[name]
  if (!job) throw new Error(`There is no job "${name}"; expected ${Object.keys(JOBS).join(", ")}`)
  return [name, job] as const
})
const counts = await runAll(jobs)
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
