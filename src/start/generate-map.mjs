// Makes the shapes of the map from the package that carries the borders. Plain JavaScript, as it is called before TypeScript can run.
import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const SOURCES = ["src/charts/geometry", "src/charts/geometry/data"]
const OUTPUT = ["63", "34"].map((set) => at(`src/charts/geometry/generated/map-${set}.json`))

/** Whether the shapes are missing or older than what they are made from. */
export function mapIsOld() {
  const inputs = SOURCES.flatMap((folder) =>
    readdirSync(at(folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => at(`${folder}/${entry.name}`)),
  )
  const newest = Math.max(...[...inputs, at("package-lock.json")].map(changedAt))
  return OUTPUT.some((file) => !existsSync(file) || changedAt(file) < newest)
}

/** @throws {Error} with what went wrong, such as a province of the package that no table knows */
export function generateMap() {
  const script = at("src/charts/geometry/build-map.ts")
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script], {
    cwd: at("."),
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`The shapes of the map could not be made:\n${stderr}`)
}

function changedAt(file) {
  return statSync(file).mtimeMs
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateMap() // npm run generate:map
