// Makes the files that are not in the repository. Plain JavaScript: it is read on a fresh clone, before TypeScript can run.
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What is generated: the words while it is made, files and folders it is made from, and what comes of them. */
export const GENERATED = {
  client: {
    step: "Generating the database client",
    from: ["prisma/schema.prisma"],
    to: ["src/db/generated/client.ts"],
    make: makeClient,
  },
  map: {
    step: "Drawing the shapes of the map",
    from: ["src/charts/geometry", "src/charts/geometry/data"],
    to: ["src/charts/geometry/generated/map-63.json", "src/charts/geometry/generated/map-34.json"],
    make: makeMap,
  },
  script: {
    step: "Bundling the script of pages and embeds",
    from: ["src/browser-script", "src/domain"],
    to: ["main", "find", "steps"].map((name) => `src/browser-script/generated/${name}.js`),
    make: makeScript,
  },
  fonts: {
    step: "Cutting the letters of the pages",
    from: ["src/fonts"],
    to: ["src/fonts/generated/be-vietnam-pro-400.woff2", "src/fonts/generated/be-vietnam-pro-600.woff2"],
    make: async () => (await import("../fonts/build-fonts.mjs")).buildFonts(),
  },
}

for (const part of Object.values(GENERATED)) {
  const { make } = part
  part.make = async () => {
    await make(part)
    writeFileSync(stampOf(part), fingerprint(part))
  }
}

/** Whether a result is missing, or made from something else than what is there now. Contents count: a copy or a checkout changes times. */
export function isOld(part) {
  if (![...part.to.map(at), stampOf(part)].every((file) => existsSync(file))) return true
  return readFileSync(stampOf(part), "utf8") !== fingerprint(part)
}

/** Beside the result, so that both are copied together. */
function stampOf({ to }) {
  return `${dirname(at(to[0]))}/made-from.txt`
}

function fingerprint({ from }) {
  const hash = createHash("sha256")
  for (const file of [...from, "package-lock.json"].flatMap(filesIn)) hash.update(file).update(readFileSync(at(file)))
  return hash.digest("hex")
}

function filesIn(path) {
  if (!statSync(at(path)).isDirectory()) return [path]
  const entries = readdirSync(at(path), { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => `${path}/${name}`)
  return files.sort()
}

/**
 * Prisma's command would fetch its schema engine from a host that closed networks do not reach. `generate` never runs that engine, it only
 * asks that a file stands there, so we name one that exists on every system: Node itself.
 */
function makeClient() {
  const cli = createRequire(import.meta.url).resolve("prisma/build/index.js")
  run([cli, "generate"], { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" })
}

function makeMap() {
  run(["--import", "tsx", at("src/charts/geometry/build-map.ts")])
}

/** The script that every page has; the rules of the find field and the years of a map, which only come when a reader wants them. */
async function makeScript({ to: [main, find, steps] }) {
  const { buildSync } = await import("esbuild") // on a fresh clone there is none when this file is read
  const form = { bundle: true, minify: true, target: "es2020", logLevel: "error" }
  const bundle = (entry, output, format) => {
    const draft = `${at(output)}.${process.pid}.tmp`
    mkdirSync(dirname(draft), { recursive: true })
    buildSync({ entryPoints: [at(entry)], outfile: draft, format, ...form })
    renameSync(draft, at(output)) // whole or not at all, also when two commands start at once
  }
  bundle("src/browser-script/main.ts", main, "iife")
  bundle("src/domain/find-answers.ts", find, "esm")
  bundle("src/browser-script/map-years.ts", steps, "esm")
}

/** @throws {Error} with what the program said */
function run(args, env = {}) {
  const options = { cwd: at("."), encoding: "utf8", env: { ...process.env, ...env } }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stdout}${stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of process.argv.slice(2)) await GENERATED[name].make() // npm run generate, generate:map, generate:script, generate:fonts
