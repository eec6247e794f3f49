import { PrismaPg } from "@prisma/adapter-pg"
import { PrismaClient } from "./generated/client"
import { wholeAnswer } from "./fault"
import { PATIENCE, unlessSilent } from "./patience"
import { inSnapshot, noteAnswer, snapshotReader } from "./snapshot"

/** In milliseconds: when a connection to a database that hangs is given up. Readers are told before (src/db/patience.ts). */
const GIVEN_UP = 3 * PATIENCE
const BOUNDS = { connectionTimeoutMillis: GIVEN_UP, query_timeout: GIVEN_UP, statement_timeout: GIVEN_UP }

/** Reloading in development evaluates this module again; the connections live on. */
const kept = globalThis as { papiDatabase?: PrismaClient }

/**
 * The site's way to the database, for reading. The replica answers where one is set; writing is the importer's, on its own connection.
 * Connected at the first use, so that building and importing this module need no database.
 */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    const client = snapshotReader() ?? connection()
    const value: unknown = Reflect.get(client, property, client)
    return typeof value === "function" ? value.bind(client) : value
  },
})

/** Runs a loader so that all its queries read one state of the database, one release. */
export function readConsistently<T>(load: () => Promise<T>): Promise<T> {
  return inSnapshot(connection(), load)
}

function connection(): PrismaClient {
  return (kept.papiDatabase ??= open())
}

function open(): PrismaClient {
  const connectionString = process.env.DATABASE_REPLICA_URL || process.env.DATABASE_URL
  if (!connectionString)
    throw new Error(
      "DATABASE_URL is not set; expected the address of the database. `npm start` and `npm run dev` set it.",
    )
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, ...BOUNDS }) })
  const listening = client.$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        if (snapshotReader()) return wholeAnswer(await noteAnswer(() => query(args) as Promise<unknown>))
        const began = Date.now()
        return wholeAnswer(await unlessSilent(query(args) as Promise<unknown>, () => began))
      },
    },
  })
  return listening as unknown as PrismaClient // the extension adds no method
}
