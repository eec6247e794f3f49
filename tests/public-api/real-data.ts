import { afterAll, beforeAll } from "vitest"
import { db } from "@/db/client"
import { answerApi } from "@/public-api/api"
import { createSeededDatabase, type TestDatabase } from "../database"

/** Lets the tests of a file read the whole data package from a database of their own, or what another one holds. */
export function onRealData(create: () => Promise<TestDatabase> = createSeededDatabase): {
  database: () => TestDatabase
} {
  let database: TestDatabase
  beforeAll(async () => {
    database = await create()
    process.env.DATABASE_URL = database.url
    delete process.env.DATABASE_REPLICA_URL
    await db.release.count() // a busy machine may take seconds for the first connection, more than an answer may wait for
  })
  afterAll(async () => {
    await db.$disconnect()
    await database.drop()
  })
  return { database: () => database }
}

/** Where the tests think the site is. */
export const SITE = "http://papi.test"

/** Asks the API as a reader would; `path` below /api/v1. */
export function ask(path: string, init?: RequestInit): Promise<Response> {
  return answerApi(new Request(`${SITE}/api/v1${path}`, init))
}

/** The answer, which must be 200. */
export async function read<Answer>(path: string): Promise<Answer> {
  const response = await ask(path)
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Answer
}
