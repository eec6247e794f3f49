/** Next bundles routes apart from the server: what they share belongs to the process. */
const state = ((globalThis as { papiStopping?: { since: number | null } }).papiStopping ??= { since: null })

/** From now on this process only finishes what it has begun. */
export function beginStopping(): void {
  state.since ??= Date.now()
}

export function isStopping(): boolean {
  return state.since !== null
}
