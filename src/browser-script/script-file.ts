import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const FOLDER = "src/browser-script/generated"

/** What `npm run generate:script` makes: the script of every page; what comes to readers who want it: the rules of the find field, and the years of a map. */
const PARTS = ["main", "find", "steps"] as const
type Part = (typeof PARTS)[number]

const texts = new Map<Part, string>()

/** The script as it is sent. */
export function scriptText(part: Part = "main"): string {
  const text = texts.get(part) ?? readFileSync(join(process.cwd(), FOLDER, `${part}.js`), "utf8")
  texts.set(part, text)
  return text
}

/** The file's name: it changes with the script, so that the file may be kept for ever. */
function scriptName(part: Part): string {
  const hash = createHash("sha256").update(scriptText(part)).digest("base64url")
  return part === "main" ? `${hash.slice(0, 12)}.js` : `${part}-${hash.slice(0, 12)}.js`
}

/** Where pages and embeds find the script. */
export function scriptAddress(part: Part = "main"): string {
  return `/charts/script/${scriptName(part)}`
}

/** The script that a file's name means, and whether it is the present one; null for a name that never was one. */
export function scriptOfFile(file: string): { text: string; isPresent: boolean } | null {
  const [, named = "main"] = /^(?:(find|steps)-)?[\w-]{12}\.js$/.exec(file) ?? [null, ""]
  const part = PARTS.find((each) => each === named) ?? null
  return part && { text: scriptText(part), isPresent: file === scriptName(part) }
}
