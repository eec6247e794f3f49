import { PrismaPg } from "@prisma/adapter-pg"
import { PrismaClient } from "./generated/client"
import { inSnapshot, snapshotReader } from "./snapshot"

/** Bounds in milliseconds: a database that hangs must not take the site's connections with it. */
const BOUNDS = { connectionTimeoutMillis: 5_000, query_timeout: 15_000, statement_timeout: 15_000 }

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
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, ...BOUNDS }) })
}
