import { randomUUID } from "node:crypto"

/** Next bundles instrumentation and routes apart: what they share in one process lives here. */
const shared = globalThis as { papiRefreshSecret?: string }

/** What a process says to itself to be let into its internal route. New at every start, never leaves the process. */
export function refreshSecret(): string {
  return (shared.papiRefreshSecret ??= randomUUID())
}
