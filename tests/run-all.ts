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
}

const folder = mkdtempSync(join(tmpdir(), "papi-test-run-"))
chmodSync(folder, 0o755) // started by root, the database of the end-to-end tests runs as another user

/** In order of what a mistake costs to find. */
const JOBS: Record<string, Job> = {
  types: {
    commands: [
      ["next", "typegen"],
      ["tsc", "--noEmit"],
    ],
  },
  lint: { commands: [["eslint", "."]] },
  format: { commands: [["prettier", "--check", "."]] },
  unused: { commands: [["knip"]] },
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
  const succeeded = await succeeds(job)
  const report = existsSync(reportOf(name)) && job.report?.(readFileSync(reportOf(name), "utf8"))
  const count = report || { passed: succeeded && !job.report ? 1 : 0, failed: 0 }
  const all = succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `${all.failed === 0 ? "ok  " : "FAIL"} ${name}: ${all.passed} passed, ${all.failed} failed (${seconds} s)\n`,
  )
  return all
}

async function succeeds({ commands, before }: Job): Promise<boolean> {
  try {
    const environment = before?.()
    for (const command of commands) if (!(await exitsWell(command, environment))) return false
    return true
  } catch (error) {
    console.log((error as Error).message)
    return false
  }
}

function exitsWell([program, ...args]: readonly string[], environment?: Record<string, string>): Promise<boolean> {
  console.log(`> ${[program, ...args].join(" ")}`)
  const path = `${join(process.cwd(), "node_modules/.bin")}:${process.env.PATH}`
  const env = { ...process.env, ...environment, PATH: path, NEXT_TELEMETRY_DISABLED: "1" }
  const child = spawn(program!, args, { stdio: ["ignore", "inherit", "inherit"], env })
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code === 0)))
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(JOBS)
const sum: Count = { passed: 0, failed: 0 }
for (const name of names) {
  const job = JOBS[name]
  if (!job) throw new Error(`There is no job "${name}"; expected ${Object.keys(JOBS).join(", ")}`)
  const { passed, failed } = await run(name, job)
  sum.passed += passed
  sum.failed += failed
}
rmSync(folder, { recursive: true, force: true })
console.log(`${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed === 0 ? 0 : 1
