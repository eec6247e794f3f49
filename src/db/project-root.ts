import { fileURLToPath } from "node:url"

/** The checkout: where package.json stands. Only for code that runs from the sources, outside Next's bundles. */
export const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "")
