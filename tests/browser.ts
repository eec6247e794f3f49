import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chromium } from "@playwright/test"

/** How long fetching a browser may take, in milliseconds. */
const PATIENCE = 240_000

/** Where a Chromium may stand: the one asked for, Playwright's own, the system's. */
function candidates(): readonly string[] {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return [asked]
  const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
  return [chromium.executablePath(), ...system, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
}

/** A Chromium that runs here; undefined where there is none. */
export function findBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path) && runs(path))
}

/** A browser without its system libraries is there, but does not run. */
function runs(path: string): boolean {
  return spawnSync(path, ["--version", "--no-sandbox"], { stdio: "ignore", timeout: 20_000 }).status === 0
}

/**
 * A Chromium that runs here, fetched where there is none: Playwright's, else Debian's when started by root.
 * @throws {Error} saying what to do
 */
export function ensureBrowser(): string {
  const browser = findBrowser() ?? fetchPlaywrights() ?? fetchDebians()
  if (browser) return browser
  throw new Error(
    "No Chromium for the end-to-end tests: none is installed, and none could be fetched. Install one and set CHROMIUM_PATH to it.",
  )
}

function fetchPlaywrights(): string | undefined {
  say("Fetching a browser: playwright install chromium")
  run("node_modules/.bin/playwright", ["install", "chromium"])
  return findBrowser()
}

function fetchDebians(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined
  say("Fetching a browser: apt-get install chromium")
  run("apt-get", ["update", "-qq"])
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])
  return findBrowser()
}

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  spawnSync(program, args, { stdio: ["ignore", 2, 2], timeout: PATIENCE, env })
}

function say(step: string): void {
  process.stderr.write(`${step}\n`)
}
