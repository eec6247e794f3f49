// `node src/start/run.mjs FILE.ts [ARGUMENT...]`: runs a TypeScript file of this repository, on a fresh clone, too.
import { resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { prepare, say } from "./prepare.mjs"

try {
  await prepare()
} catch (error) {
  say(error.message)
  process.exit(1)
}
const { register } = await import("tsx/esm/api")
register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) })
process.argv.splice(1, 1) // the file sees its own name and arguments, as if it had been called
await import(pathToFileURL(resolve(process.argv[1])).href)
