import { Client } from "pg"
import { StartProblem, withoutPassword } from "./fault"

/** PRODUCT.md promises any PostgreSQL from this version on. */
const OLDEST_VERSION = 14

/** In milliseconds: what connecting, and the first answer, may take. */
const PATIENCE = 10_000

/**
 * Opens one connection for a command (migrations, locks, notices). The caller ends it.
 * @throws {StartProblem} nobody answers, the password or the database is wrong, the server is older than 14 or not UTF-8
 */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, keepAlive: true })
  // Without a listener, a connection that breaks later would end the whole process.
  client.on("error", () => {})
  try {
    await client.connect()
  } catch (error) {
    const reason = error instanceof Error ? error.message || String("code" in error ? error.code : error.name) : error
    throw new StartProblem(`The database ${withoutPassword(url)} cannot be opened: ${reason}.`, { cause: error })
  }
  try {
    await refuseUnfit(client)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

async function refuseUnfit(client: Client): Promise<void> {
  const text = "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding"
  const { rows } = await client.query<{ version: string; encoding: string }>({ text, query_timeout: PATIENCE } as {
    text: string
  })
  const { version, encoding } = rows[0]!
  if (parseInt(version) < OLDEST_VERSION)
    throw new StartProblem(`The database is PostgreSQL ${version}; expected ${OLDEST_VERSION} or later.`)
  if (encoding !== "UTF8")
    throw new StartProblem(
      `The database stores text as ${encoding}; expected UTF8 (CREATE DATABASE ... ENCODING 'UTF8').`,
    )
}
