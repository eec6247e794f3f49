import { chmodSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { defineConfig } from "@playwright/test"
import { findBrowser } from "./tests/browser"

// Playwright reads this file in every process; what the first one chooses, the others inherit.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000))
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), "papi-e2e-"))
process.env.CHROMIUM_PATH ||= findBrowser()
chmodSync(process.env.E2E_DATA_DIR, 0o755) // started by root, the database runs as another user

const baseURL = `http://localhost:${process.env.E2E_PORT}`

/** End to end: the production build, started as `npm start` starts it, with the real figures, in a real Chromium. */
export default defineConfig({
  testDir: "tests/e2e",
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Limits are for what hangs; on a busy machine all takes its time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  reporter: process.env.E2E_REPORT ? [["line"], ["json", { outputFile: process.env.E2E_REPORT }]] : [["list"]],
  use: {
    baseURL,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-gpu",
        "--in-process-gpu",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  webServer: {
    command: "exec node src/start/run.mjs src/start/serve.ts",
    url: `${baseURL}/vi`,
    // Empty: the developer's own database, perhaps set in .env, must not be used.
    env: {
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DATABASE_URL: "",
      DATABASE_REPLICA_URL: "",
      SITE_URL: "",
      // What a page says when the database is slow is tested elsewhere; here other work may keep the machine busy.
      DATABASE_PATIENCE: "60000",
      LOG_LEVEL: "warn",
    },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
  },
})
