import { createHash } from "node:crypto"
import { HEIGHT_SCRIPT } from "./height-script"
import { POINTER_SCRIPT } from "./pointer-script"

/** All that runs in an embed, and only as a help. */
export const EMBED_SCRIPT = `${HEIGHT_SCRIPT};${POINTER_SCRIPT}`

/** An embed runs its own script only, fetches nothing, and stands in anybody's page. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(EMBED_SCRIPT).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ")
