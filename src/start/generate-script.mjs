// Bundles the script of pages and embeds into one small file. Plain JavaScript, as it is called before TypeScript can run.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const FOLDER = "src/browser-script"
const OUTPUT = at(`${FOLDER}/generated/main.js`)

/** Whether the script is missing or older than what it is made from. */
export function scriptIsOld() {
  if (!existsSync(OUTPUT)) return true
  const inputs = readdirSync(at(FOLDER)).filter((name) => name.endsWith(".ts"))
  const changes = [...inputs.map((name) => at(`${FOLDER}/${name}`)), at("package-lock.json")].map(changedAt)
  return changedAt(OUTPUT) < Math.max(...changes)
}

/** @throws {Error} with what the bundler said */
export function generateScript() {
  const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { encoding: "utf8" })
  if (status !== 0) throw new Error(`The script of pages could not be made:\n${stderr}`)
}

async function bundle() {
  const { buildSync } = await import("esbuild") // on a fresh clone there is none when this file is read
  const draft = `${OUTPUT}.${process.pid}.tmp`
  mkdirSync(at(`${FOLDER}/generated`), { recursive: true })
  buildSync({
    entryPoints: [at(`${FOLDER}/main.ts`)],
    outfile: draft,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    logLevel: "error",
  })
  renameSync(draft, OUTPUT) // whole or not at all, also when two commands start at once
}

function changedAt(file) {
  return statSync(file).mtimeMs
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle() // npm run generate:script
