// `npm run notices`: the licences of everything the site is shipped with, as one text on stdout. Plain JavaScript without packages.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Files in which packages say under which terms they may be passed on. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

/**
 * Every installed package that is not for development only, with its licence's name and texts.
 * @returns {{ name: string, version: string, licence: string, texts: string[] }[]} by name
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(at("package-lock.json"), "utf8"))
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path && !dev && existsSync(at(path)))
  return shipped
    .map(([path, { version }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + 13),
      version,
      licence: licenceOf(path),
      texts: textsIn(path),
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

function licenceOf(path) {
  const { license, licenses } = JSON.parse(readFileSync(at(join(path, "package.json")), "utf8"))
  return license?.type ?? license ?? licenses?.map(({ type }) => type).join(" OR ") ?? namedInText(path)
}

/** Some packages name their licence in its text alone. */
function namedInText(path) {
  return textsIn(path).some((text) => text.startsWith("MIT License\n")) ? "MIT" : "unknown"
}

function textsIn(path) {
  const names = readdirSync(at(path), { withFileTypes: true })
  const files = names.filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
  return files.map(({ name }) => readFileSync(at(join(path, name)), "utf8").trim())
}

/** One text: each licence once, after the packages that it belongs to. */
function notices() {
  const owners = new Map()
  for (const { name, version, licence, texts } of shippedPackages()) {
    const text = texts.join("\n\n") || `(no text of its own; its package.json says ${licence})`
    owners.set(text, [...(owners.get(text) ?? []), `${name} ${version} (${licence})`])
  }
  return [...owners].map(([text, names]) => `${names.join("\n")}\n\n${text}`).join(`\n\n${"-".repeat(80)}\n\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(notices())
