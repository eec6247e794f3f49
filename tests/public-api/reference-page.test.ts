import { describe, expect, test } from "vitest"
import { malformedAddress } from "@/public-api/http"
import { apiReference, type Field } from "@/public-api/reference-page"
import { SITE, ask, onRealData } from "./real-data"

onRealData()

const reference = apiReference("en")
const ranking = reference.operations.find(({ name }) => name === "ranking")!

function namesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [field.name, ...namesOf(field.fields)])
}

/** Every name of a field in a body. */
function namesIn(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(namesIn)
  if (typeof body !== "object" || body === null) return []
  return Object.entries(body).flatMap(([name, value]) => [name, ...namesIn(value)])
}

describe("the API's reference", () => {
  test("gives addresses that answer, and names every field in them", async () => {
    for (const { examples, answer } of reference.operations) {
      const known = new Set([...namesOf(answer), "vi", "en"])
      for (const address of examples) {
        const response = await ask(address.replace("/api/v1", ""))
        expect(response.status, address).toBe(200)
        for (const name of namesIn(await response.json())) expect(known, address).toContain(name)
      }
    }
  })

  test("tells types, and what may be null", () => {
    const results = ranking.answer.find(({ name }) => name === "results")!
    const typeOf = (name: string) => results.fields.find((field) => field.name === name)
    expect(results.type).toBe("object[]")
    expect(typeOf("points")).toMatchObject({ type: "number", nullable: false })
    expect(typeOf("interval")).toMatchObject({ type: "object", nullable: true })
    expect(typeOf("group")).toMatchObject({ type: '"best" | "highAverage" | "lowAverage" | "poor"', nullable: true })
  })

  test("is in the language asked for", () => {
    expect(apiReference("vi").operations.map(({ path }) => path)).toEqual(reference.operations.map(({ path }) => path))
    expect(apiReference("vi").operations[0]?.summary).toMatch(/Các kỳ PAPI/)
    expect(reference.operations[0]?.summary).toMatch(/The editions/)
  })

  test("explains every kind of problem", () => {
    expect(reference.problems.map(({ kind }) => kind)).toContain("unknown-parameter")
  })
})

test.each(["/api/v1/%", "/%E0%A4%A", "/vi/%zz"])("%s is malformed, and told so", async (path) => {
  const response = malformedAddress(new Request(SITE + path))
  expect(response?.status).toBe(400)
  expect(await response?.json()).toMatchObject({ type: "/en/data/api#malformed-address", found: path })
})

test.each(["/api/v1/%20", "/vi/t%E1%BB%89nh", "/"])("%s is well formed", (path) => {
  expect(malformedAddress(new Request(SITE + path))).toBeNull()
})
