import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import { StartProblem, withoutPassword } from "./fault"

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ })

/** For each setting: its form, and the words for what is expected. */
const FORMS = {
  DATABASE_URL: [postgresUrl.optional(), "an address such as postgres://user:password@host:5432/papi"],
  DATABASE_REPLICA_URL: [postgresUrl.optional(), "an address such as postgres://user:password@host:5432/papi"],
  PORT: [z.coerce.number().int().min(1).max(65535).default(3000), "a whole number from 1 to 65535"],
  HOST: [
    z
      .string()
      .regex(/^[\w.:-]+$/)
      .optional(),
    "a host name or an IP address",
  ],
  SITE_URL: [z.url({ protocol: /^https?$/ }).optional(), "the site's public address, such as https://papi.example.org"],
  LOG_LEVEL: [z.enum(["error", "warn", "info", "debug"]).default("info"), "error, warn, info or debug"],
  DATA_DIR: [z.string().optional(), "a folder"],
  METRICS_PORT: [z.coerce.number().int().min(1).max(65535).optional(), "a whole number from 1 to 65535"],
  CACHE_DIR: [z.string().optional(), "a folder"],
  DATABASE_PATIENCE: [
    z.coerce.number().int().min(100).max(600_000).default(3_000),
    "milliseconds to wait for the database, 100 to 600000",
  ],
  RATE_LIMIT: [z.coerce.number().int().min(0).default(600), "a whole number of points a minute, 0 for no limit"],
  TRUST_PROXY: [z.coerce.number().int().min(0).max(9).default(0), "how many proxies stand in front, 0 to 9"],
  SECURITY_CONTACT: [
    z
      .string()
      .regex(/^(mailto:\S+@\S+|https:\/\/\S+)$/)
      .optional(),
    "an address such as mailto:security@example.org or https://example.org/report",
  ],
} as const

type Form = { [Name in keyof typeof FORMS]: z.output<(typeof FORMS)[Name][0]> }

export type Settings = Omit<Form, "SITE_URL" | "DATA_DIR" | "CACHE_DIR"> & {
  /** without a slash at the end; the local address where it is not set */
  SITE_URL: string
  /** folder of the embedded database; absolute */
  DATA_DIR: string
  /** DATA_DIR was asked for: then no other folder may be taken instead */
  dataDirChosen: boolean
  /** folder of what can be made anew: files and pages that are kept; absolute */
  CACHE_DIR: string
}

/**
 * The settings of PRODUCT.md, from the environment and, below it, the file `.env` of the checkout. An empty value counts as not set.
 * @throws {StartProblem} naming setting, found and expected
 */
export function readSettings(environment: NodeJS.ProcessEnv = withEnvFile()): Settings {
  const form = Object.fromEntries(
    Object.entries(FORMS).map(([name, [schema, expected]]) => [name, parse(name, schema, expected, environment[name])]),
  ) as Form
  if (form.DATABASE_REPLICA_URL && !form.DATABASE_URL)
    throw new StartProblem("DATABASE_REPLICA_URL is set, DATABASE_URL is not; expected both, or DATABASE_URL alone.")
  const dataDir = resolve(PROJECT_ROOT, form.DATA_DIR ?? "var")
  return {
    ...form,
    SITE_URL: (form.SITE_URL ?? `http://localhost:${form.PORT}`).replace(/\/+$/, ""),
    DATA_DIR: dataDir,
    CACHE_DIR: resolve(PROJECT_ROOT, form.CACHE_DIR ?? join(dataDir, "cache")),
    dataDirChosen: form.DATA_DIR !== undefined,
  }
}

function parse(name: string, schema: z.ZodType, expected: string, found: string | undefined): unknown {
  const parsed = schema.safeParse(found === "" ? undefined : found)
  if (parsed.success) return parsed.data
  throw new StartProblem(`${name} is "${withoutPassword(found ?? "")}"; expected ${expected}.`)
}

function withEnvFile(): NodeJS.ProcessEnv {
  const file = join(PROJECT_ROOT, ".env")
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** The checkout: where package.json stands. Only for code that runs from the sources, outside Next's bundles. */
export const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "")
