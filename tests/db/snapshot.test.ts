import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { DatabaseAway } from "@/db/fault"
import type { PrismaClient } from "@/db/generated/client"
import { PATIENCE } from "@/db/patience"
import { inSnapshot, noteAnswer } from "@/db/snapshot"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A database that begins and ends at once. */
const client = { $transaction: (run: (reader: object) => Promise<unknown>) => run({}) } as unknown as PrismaClient

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test("a loader that draws for long asks nothing meanwhile: the database is not silent", async () => {
  const loaded = inSnapshot(client, async () => {
    await noteAnswer(() => sleep(PATIENCE / 2))
    await sleep(5 * PATIENCE)
    await noteAnswer(() => sleep(PATIENCE / 2))
    return "drawn"
  })
  await vi.advanceTimersByTimeAsync(6 * PATIENCE)
  await expect(loaded).resolves.toBe("drawn")
})

test.each([
  ["a question", client, () => noteAnswer(() => sleep(2 * PATIENCE))],
  [
    "one of two questions",
    client,
    () => Promise.all([noteAnswer(() => sleep(1)), noteAnswer(() => sleep(2 * PATIENCE))]),
  ],
  ["the beginning", { $transaction: () => sleep(2 * PATIENCE) } as unknown as PrismaClient, () => sleep(0)],
  [
    "the end",
    {
      $transaction: async (run: (reader: object) => Promise<unknown>) => {
        await run({})
        await sleep(2 * PATIENCE)
      },
    } as unknown as PrismaClient,
    () => sleep(0),
  ],
])("a database that does not answer %s is away", async (_, hanging, load) => {
  const loaded = inSnapshot<unknown>(hanging, load)
  const failed = expect(loaded).rejects.toBeInstanceOf(DatabaseAway)
  await vi.advanceTimersByTimeAsync(1.5 * PATIENCE)
  await failed
  await vi.advanceTimersByTimeAsync(10 * PATIENCE) // the pause after it, and what still ran
})
