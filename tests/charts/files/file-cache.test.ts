import { expect, it } from "vitest"
import { cachedFile } from "@/charts/files/file-cache"

it("keeps 48 MB of drawn files, and drops the longest unused first", async () => {
  const drawn: string[] = []
  const ask = (name: string) =>
    cachedFile(name, "made up", async () => {
      drawn.push(name)
      return { type: "text/plain", body: Buffer.alloc(1_000_000) }
    })
  for (let file = 0; file < 60; file++) await ask(`file ${file}`)
  expect(drawn).toHaveLength(60)

  for (const name of ["file 59", "file 30", "file 13"]) await ask(name)
  expect(drawn).toHaveLength(60)
  await ask("file 0")
  expect(drawn.at(-1)).toBe("file 0")
})
