import { createHmac } from "node:crypto"
import { connect } from "./connect"

/** The role of the web process: it can read the tables of the site, and nothing else. */
const READER = "papi_reader"

/** docs/operations.md gives the same statements for a database of one's own. */
const GRANTS = [
  `GRANT USAGE ON SCHEMA public TO ${READER}`,
  `GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${READER}`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${READER}`,
  `ALTER ROLE ${READER} SET default_transaction_read_only = on`,
]

/**
 * Makes the reading role of the embedded server, where it is missing, and grants it what there is to read.
 * @param owner  address of the database with the role that owns it
 * @returns the same database's address with the reading role
 */
export async function readingUrl(owner: string): Promise<string> {
  const url = new URL(owner)
  // One secret file beside the data is enough: the reader's password follows from it, and says nothing of it.
  const password = createHmac("sha256", decodeURIComponent(url.password)).update(READER).digest("base64url")
  const client = await connect(owner)
  try {
    await client.query("BEGIN")
    // Two starts at once: the second waits, and finds the role.
    await client.query("SELECT pg_advisory_xact_lock(hashtext($1))", [READER])
    const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [READER])
    if (!rowCount) await client.query(`CREATE ROLE ${READER} LOGIN`)
    await client.query(`ALTER ROLE ${READER} PASSWORD ${client.escapeLiteral(password)}`)
    await client.query(`REVOKE TEMPORARY ON DATABASE ${client.escapeIdentifier(url.pathname.slice(1))} FROM PUBLIC`)
    for (const grant of GRANTS) await client.query(grant)
    await client.query("COMMIT")
  } finally {
    await client.end()
  }
  url.username = READER
  url.password = password
  return url.href
}
