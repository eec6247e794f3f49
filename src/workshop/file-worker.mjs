// A thread that makes files for the site. Plain JavaScript: it is read before TypeScript can run.
import { fileURLToPath } from "node:url"
import { register } from "tsx/esm/api"

register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) })
process.env.DATABASE_PATIENCE = "60000" // nobody waits for a thread
export const { makeFile } = await import("./file-work.ts")
