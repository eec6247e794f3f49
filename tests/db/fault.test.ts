import { expect, test, vi } from "vitest"
import { DatabaseAway, isDatabaseAway, sentenceOf, StartProblem, wholeAnswer } from "@/db/fault"
import { refuseInPause, unlessSilent } from "@/db/patience"

const withCode = (code: string, message = "it failed") => Object.assign(new Error(message), { code })

test.each([
  [withCode("ECONNREFUSED"), true],
  [withCode("57P03"), true],
  [withCode("57014"), true],
  [new StartProblem("cannot be opened", { cause: withCode("EAI_AGAIN") }), true],
  [new Error("outer", { cause: { originalCode: "57P01" } }), true],
  [new Error("timeout expired"), true],
  [new DatabaseAway("silent"), true],
  [withCode("28P01"), false], // a wrong password stays wrong
  [withCode("3D000"), false],
  [new Error("x is not a function"), false],
  [null, false],
])("%o: the database is away: %s", (error, isAway) => {
  expect(isDatabaseAway(error)).toBe(isAway)
})

test.each([
  ["53100", /disk is full/],
  ["25006", /can only be read/],
  ["42501", /may not do this/],
  ["ENOSPC", /disk is full/],
  ["EROFS", /can only be read/],
  ["EACCES", /may not write/],
])("%s is a sentence, not a stack", (code, words) => {
  const sentence = sentenceOf(new Error("the import failed", { cause: withCode(code) }))
  expect(sentence).toMatch(words)
  expect(sentence).not.toMatch(/\n|\.ts:/)
})

test("a fault of ours keeps its stack", () => {
  expect(sentenceOf(new Error("ours"))).toContain("fault.test.ts")
})

test("work that hears nothing fails after its patience, and who comes next is refused at once; work that hears something goes on", async () => {
  const began = Date.now()
  let heard = began
  const steps = async () => {
    for (let step = 0; step < 4; step++) {
      await new Promise((resolve) => setTimeout(resolve, 300))
      heard = Date.now()
    }
    return "done"
  }
  await expect(unlessSilent(steps(), () => heard, 1_000)).resolves.toBe("done")
  refuseInPause(100)
  const never = new Promise<never>(() => {})
  await expect(unlessSilent(never, () => began, 100)).rejects.toBeInstanceOf(DatabaseAway)
  expect(() => refuseInPause(100)).toThrow(DatabaseAway)
})

/** A clock whose timers all come so many milliseconds late, as in a process that is kept from listening. */
async function withLateTimers(late: number, run: (next: () => Promise<void>) => Promise<void>): Promise<void> {
  vi.useFakeTimers()
  try {
    await run(async () => {
      vi.setSystemTime(Date.now() + late)
      await vi.advanceTimersToNextTimerAsync()
    })
  } finally {
    vi.useRealTimers()
  }
}

test("while this process could not listen, the database was not silent: an answer that came meanwhile is taken", async () => {
  await withLateTimers(5_000, async (next) => {
    const began = Date.now()
    let answer = (_: string) => {}
    const work = unlessSilent(new Promise<string>((resolve) => (answer = resolve)), () => began, 1_000)
    await next()
    answer("done")
    await expect(work).resolves.toBe("done")
  })
})

test("a process that never gets to listen gives up after ten times its patience", async () => {
  await withLateTimers(2_000, async (next) => {
    const began = Date.now()
    const work = unlessSilent(new Promise<never>(() => {}), () => began, 1_000)
    const failed = expect(work).rejects.toBeInstanceOf(DatabaseAway)
    for (let turn = 0; turn < 5; turn++) await next()
    expect(vi.getTimerCount()).toBe(0)
    await failed
  })
})

test("an answer of which nothing arrived is an outage; null and no rows are answers", () => {
  expect([wholeAnswer(null), wholeAnswer([]), wholeAnswer(0)]).toEqual([null, [], 0])
  expect(() => wholeAnswer(undefined)).toThrow(DatabaseAway)
})
