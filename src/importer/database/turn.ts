import type { Client } from "pg"

/** One importer at a time. Beside the locks of the migrations and of the embedded server. */
const IMPORT_LOCK = 72707372

/** Waits until no other import runs; the lock is given back with the transaction, or when the process dies. */
export async function waitForTurn(client: Client, onWait: () => void): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>("SELECT pg_try_advisory_xact_lock($1) AS free", [IMPORT_LOCK])
  if (rows[0]!.free) return
  onWait()
  await client.query("SELECT pg_advisory_xact_lock($1)", [IMPORT_LOCK])
}
