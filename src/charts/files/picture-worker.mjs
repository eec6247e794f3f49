// A thread that draws pictures for the site. Plain JavaScript: it is read before TypeScript can run.
import { fileURLToPath } from "node:url"
import { register } from "tsx/esm/api"

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) })
export const { draw } = await import("./draw")
