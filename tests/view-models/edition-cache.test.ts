import { expect, test } from "vitest"
import { cachedByEdition } from "@/view-models/edition-cache"

const edition = (year: number) => ({ year }) as never
const release = (id: number, importedAt = "2026-01-01") => ({ id, importedAt }) as never

test("what is the same for all provinces of an edition is loaded once, and anew of another release", async () => {
  let times = 0
  const load = cachedByEdition(2, async ({ year }, more: string) => `${year} ${more} ${++times}`)
  expect(await load(edition(2023), release(1), "a")).toBe("2023 a 1")
  expect(await load(edition(2023), release(1), "a")).toBe("2023 a 1")
  expect(await load(edition(2023), release(2), "a")).toBe("2023 a 2")
  expect(await load(edition(2023), release(2, "another database"), "a")).toBe("2023 a 3") // the first is gone: two are kept
  expect(await load(edition(2023), release(1), "a")).toBe("2023 a 4")
})

test("what failed is loaded again", async () => {
  let times = 0
  const load = cachedByEdition(2, async () => {
    if (++times === 1) throw new Error("the database is away")
    return times
  })
  await expect(load(edition(2023), release(1))).rejects.toThrow("away")
  expect(await load(edition(2023), release(1))).toBe(2)
})
