import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const alias = {
  "@": fileURLToPath(new URL("./src", import.meta.url)),
  // Its only work is to fail in the browser's bundle; outside Next it would fail in tests, too.
  "server-only": fileURLToPath(new URL("./tests/empty-module.ts", import.meta.url)),
}

/** Folders whose tests need PostgreSQL. Everything else is unit, but for the ones that have their own way to run. */
const ON_DATABASE = ["queries", "view-models", "importer", "db", "public-api", "app"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

/** Charts and documents drawn by React as it is shipped: its development build takes twice as long. */
const PRODUCTION = {
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic", development: false } },
  test: { env: { NODE_ENV: "production" } },
} as const

export default defineConfig({
  test: {
    // Without it one core of two would wait.
    maxWorkers: 2,
    projects: [
      {
        ...PRODUCTION,
        test: {
          ...PRODUCTION.test,
          name: "unit",
          // One set of modules a worker: to load them and to read the data package anew for each file took half of the time.
          isolate: false,
          testTimeout: 120_000,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...ON_DATABASE, "tests/start/**", "tests/e2e/**"],
        },
      },
      {
        ...PRODUCTION,
        test: {
          ...PRODUCTION.test,
          name: "integration",
          include: ON_DATABASE,
          globalSetup: "tests/database-server.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        // Real starts, in real processes.
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          globalSetup: "tests/start/prepared.ts",
          testTimeout: 240_000 /* several starts in a test, two files at a time */,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
