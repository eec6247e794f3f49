import { createHash } from "node:crypto"
import type { ChartFile } from "./chart-file"

export type KeptFile = ChartFile & { etag: string }

/** Bytes of files that a process keeps: some hundreds of pictures. */
const AT_MOST = 48_000_000

const files = new Map<string, KeptFile>()
const drawing = new Map<string, Promise<KeptFile>>()
let size = 0

/**
 * The file that was drawn before, or draws it: equal requests at the same time once. The longest unused are dropped first.
 * @param key  with the data release, so that none grows old
 */
export async function keptFile(key: string, draw: () => Promise<ChartFile>): Promise<KeptFile> {
  const kept = files.get(key)
  if (kept) {
    files.delete(key)
    files.set(key, kept) // now the latest used
    return kept
  }
  const started = drawing.get(key) ?? drawAndKeep(key, draw).finally(() => drawing.delete(key))
  drawing.set(key, started)
  return started
}

async function drawAndKeep(key: string, draw: () => Promise<ChartFile>): Promise<KeptFile> {
  const file = await draw()
  const etag = `"${createHash("sha256").update(file.body).digest("base64url").slice(0, 27)}"`
  files.set(key, { ...file, etag })
  size += file.body.length
  for (const [oldest, { body }] of files) {
    if (size <= AT_MOST) break
    files.delete(oldest)
    size -= body.length
  }
  return { ...file, etag }
}
