import { createHash } from "node:crypto"
import { bounded, Busy } from "@/limits/bounded"
import { ChartRefusal } from "../chart-refusal"
import { type ChartFile, chartFile } from "./chart-file"
import type { FileRequest } from "./read-file-request"

export type CachedFile = ChartFile & { etag: string }

/** Bytes of files that a process keeps: some hundreds of pictures. */
const AT_MOST = 48_000_000

/** Each kind waits for its own: pictures, the costliest, must not keep frames in articles waiting. */
const TURNS = {
  picture: bounded({ atOnce: 3, waiting: 16, retryAfter: 5 }),
  text: bounded({ atOnce: 3, waiting: 100, retryAfter: 2 }),
}

type Making = {
  kind: keyof typeof TURNS
  /** asked before anything is drawn; throws where it shall not be */
  allow?: () => Promise<void>
}

type Kept = { file: CachedFile; state: string }

const files = new Map<string, Kept>()
const drawing = new Map<string, Promise<CachedFile>>()
let size = 0

/**
 * The file that was drawn before, or draws it: equal requests at the same time once. The longest unused are dropped first. When a new
 * one cannot be drawn, the last one is given: an old chart outlives the database.
 *
 * @param request  what names the file
 * @param state  of the data: a file of another state is drawn anew
 * @throws {ChartRefusal} and, where there is no earlier file, {@link Busy} and whatever the drawing throws
 */
export async function cachedFile(
  request: string,
  state: string,
  draw: () => Promise<ChartFile>,
  { kind, allow }: Making = { kind: "text" },
): Promise<CachedFile> {
  const kept = files.get(request)
  if (kept?.state === state) {
    files.delete(request)
    files.set(request, kept) // now the latest used
    return kept.file
  }
  const key = `${state} ${request}`
  const inTurn = () => TURNS[kind](() => drawAndKeep(request, state, draw))
  const begin = async () => (await allow?.(), inTurn())
  const started = drawing.get(key) ?? begin().finally(() => drawing.delete(key))
  drawing.set(key, started)
  try {
    return await started
  } catch (error) {
    if (!kept || error instanceof ChartRefusal) throw error
    if (!(error instanceof Busy)) console.error(error)
    return kept.file
  }
}

async function drawAndKeep(request: string, state: string, draw: () => Promise<ChartFile>): Promise<CachedFile> {
  const drawn = await draw()
  const etag = `"${createHash("sha256").update(drawn.body).digest("base64url").slice(0, 27)}"`
  const file = { ...drawn, etag }
  drop(request)
  files.set(request, { file, state })
  size += file.body.length
  for (const oldest of files.keys()) {
    if (size <= AT_MOST) break
    drop(oldest)
  }
  return file
}

function drop(request: string): void {
  size -= files.get(request)?.file.body.length ?? 0
  files.delete(request)
}

/**
 * The file of a request, drawn once for a state of the data: the same bytes for its own address and for whoever packs it.
 * @param newest  the newest data release
 * @param allow  asked before anything is drawn; throws where it shall not be
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export function cachedChartFile(
  wanted: FileRequest,
  newest: { id: number; importedAt: string },
  allow?: () => Promise<void>,
): Promise<CachedFile> {
  const kind = wanted.format === "png" || wanted.format === "svg" ? "picture" : "text"
  return cachedFile(JSON.stringify(wanted), JSON.stringify(newest), () => chartFile(wanted), { kind, allow })
}
