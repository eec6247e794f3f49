import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

const FILE = "src/browser-script/generated/main.js"

/** The script as it is sent, made by `npm run generate:script`. */
export const scriptText = once((): string => readFileSync(join(process.cwd(), FILE), "utf8"))

/** The file's name: it changes with the script, so that the file may be kept for ever. */
export const scriptName = once((): string => {
  const hash = createHash("sha256").update(scriptText()).digest("base64url")
  return `${hash.slice(0, 12)}.js`
})

/** Where pages and embeds find the script. */
export function scriptAddress(): string {
  return `/charts/script/${scriptName()}`
}

function once(read: () => string): () => string {
  let known: string | undefined
  return () => (known ??= read())
}
