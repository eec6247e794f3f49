import { API_ROOT } from "@/i18n/addresses"
import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import { describe, expect, test } from "vitest"
import { ENDPOINTS } from "@/public-api/read-request"
import { openApi, type Operation, type Parameter } from "@/public-api/open-api"
import { ask, onRealData } from "./real-data"

onRealData()

/** The document as a reader gets it. */
const api = openApi("en")
const operations = Object.entries(api.paths).map(([path, { get }]) => ({
  path: path.slice(API_ROOT.length),
  operation: get,
}))

// Words in schemas that only OpenAPI knows, such as `examples` of parameters, are no assertions.
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(api, "api")

/** What is wrong with a body by the document's schema; null for nothing. */
function faults(operation: Operation, status: number, contentType: string, body: unknown): unknown {
  const schema = operation.responses[status]?.content?.[contentType]?.schema
  if (!schema) return `the document has no ${status} ${contentType}`
  const validate = ajv.compile({ $ref: `api${String(schema.$ref)}` })
  return validate(body) ? null : validate.errors
}

/** Requests made of the document's own examples: each example of each parameter beside the first of the others. */
function requestsOf(path: string, parameters: readonly Parameter[]): string[] {
  const examplesOf = ({ examples }: Parameter) => Object.values(examples ?? {}).map(({ value }) => String(value))
  const first = new Map(parameters.map((each) => [each.name, each.in === "path" ? examplesOf(each)[0]! : undefined]))
  const variants = parameters.flatMap((each) => examplesOf(each).map((value) => new Map(first).set(each.name, value)))
  return [...new Set([first, ...variants].map((values) => urlOf(path, parameters, values)))]
}

function urlOf(
  path: string,
  parameters: readonly Parameter[],
  values: ReadonlyMap<string, string | undefined>,
): string {
  const query = new URLSearchParams()
  for (const { name, in: place } of parameters) {
    const value = values.get(name)
    if (place === "query" && value !== undefined) query.set(name, value)
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name)!)
  return query.size ? `${filled}?${query}` : filled
}

describe.each(operations)("$path", ({ path, operation }) => {
  const requests = requestsOf(path, operation.parameters)
  const endpoint = ENDPOINTS.find((each) => each.path === path)!

  test("answers each example as described, in English and Vietnamese alike", async () => {
    for (const url of requests) {
      const response = await ask(url)
      expect(response.status, url).toBe(200)
      expect(response.headers.get("content-type"), url).toBe("application/json; charset=utf-8")
      const body: unknown = await response.json()
      expect(faults(operation, 200, "application/json", body), url).toBeNull()
      expect(endpoint.answer.parse(body), url).toEqual(body) // zod drops what the schema does not name
      const vietnamese = await ask(url, { headers: { "accept-language": "vi" } })
      expect(await vietnamese.json(), url).toEqual(body)
    }
  })

  const [usual] = requests
  const refusals: [number, string, RequestInit?][] = [
    [400, `${usual}?no-such-parameter=1`],
    [405, usual!, { method: "POST" }],
    [405, usual!, { method: "DELETE" }],
  ]
  for (const { name, in: place, examples } of operation.parameters) {
    const [example] = Object.keys(examples ?? {})
    if (place === "query")
      refusals.push(
        [400, `${usual}?${name}=~`],
        [400, `${usual}?${name}=`],
        [400, `${usual}?${name}=${example}&${name}=${example}`],
      )
    else
      for (const junk of ["~", "0", "..%2f", "a'b", "9999", "%F0"]) refusals.push([404, usual!.replace(example!, junk)])
  }

  test("refuses what is wrong with a problem as described, in the reader's language", async () => {
    for (const [status, url, init] of refusals)
      for (const language of ["vi", "en"]) {
        const response = await ask(url, { ...init, headers: { "accept-language": language } })
        const which = `${init?.method ?? "GET"} ${url} ${language}`
        expect(response.status, which).toBe(status)
        expect(response.headers.get("content-type"), which).toBe("application/problem+json; charset=utf-8")
        expect(response.headers.get("content-language"), which).toBe(language)
        const body = (await response.json()) as { status: number; detail: string }
        expect(faults(operation, status, "application/problem+json", body), which).toBeNull()
        expect(body.status, which).toBe(status)
        expect(body.detail, which).not.toMatch(/\{(found|allowed|parameter|times|expected)\}|undefined/) // every place is filled
      }
  })
})

test("every measure that a refusal says is allowed is answered", async () => {
  for (const year of [2011, 2018, 2024]) {
    const { allowed } = (await (await ask(`/rankings/${year}?measure=no-such`)).json()) as { allowed: string[] }
    expect(allowed).toContain("total")
    for (const measure of allowed) expect((await ask(`/rankings/${year}?measure=${measure}`)).status).toBe(200)
  }
})

test("the document is served, and describes every endpoint", async () => {
  const response = await ask("/openapi.json")
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(api)))
  expect(Object.keys(api.paths)).toEqual(ENDPOINTS.map(({ path }) => API_ROOT + path))
})

test.each(["vi", "en"] as const)(
  "every parameter is described in %s, and every path parameter has an example",
  (locale) => {
    for (const { get } of Object.values(openApi(locale).paths)) {
      for (const { name, in: place, description, examples } of get.parameters) {
        expect(description, name).toBeTruthy()
        if (place === "path") expect(Object.keys(examples ?? {}).length, name).toBeGreaterThan(0)
      }
    }
  },
)
