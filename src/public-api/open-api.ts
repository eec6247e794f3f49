import { API_ROOT } from "@/i18n/addresses"
import type { z } from "zod"
import type { Locale } from "@/domain/bilingual"
import { ENDPOINTS } from "./read-request"
import { type Endpoint, type JsonSchema, jsonSchemaOf } from "./endpoint"
import { LICENCE_TITLE, TERMS_PATH } from "./files/data-file"
import { problemSchema } from "./problem"
import words from "./words.json"

/** An OpenAPI 3.1 document, as far as this site reads it itself. */
export type OpenApi = {
  openapi: "3.1.0"
  info: { title: string; version: string; description: string; license: { name: string; url: string } }
  servers: { url: string }[]
  /** none: no keys, no accounts */
  security: never[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, JsonSchema> }
}

export type Operation = {
  operationId: string
  summary: string
  parameters: Parameter[]
  responses: Record<string, { description: string; headers?: object; content?: Record<string, { schema: JsonSchema }> }>
}

export type Parameter = {
  name: string
  in: "path" | "query"
  required: boolean
  description?: string
  schema: JsonSchema
  examples?: Record<string, { value: unknown }>
}

/** The description of the API, made of the schemas that read its requests and type its answers. */
export function openApi(locale: Locale): OpenApi {
  const schemas: Record<string, JsonSchema> = {}
  const component = (name: string, schema: z.ZodType) => {
    const { $defs = {}, ...own } = pointingAtComponents(jsonSchemaOf(schema, locale, "input"))
    Object.assign(schemas, $defs)
    if ("$ref" in own) return own // it has a name of its own and is among the definitions
    schemas[name] = own
    return { $ref: `#/components/schemas/${name}` }
  }
  const problem = component("Problem", problemSchema)
  const paths = ENDPOINTS.map((endpoint) => {
    const answer = component(capitalised(endpoint.name), endpoint.answer)
    return [API_ROOT + endpoint.path, { get: operation(endpoint, answer, problem, locale) }] as const
  })
  const license = { name: LICENCE_TITLE[locale], url: TERMS_PATH }
  return {
    openapi: "3.1.0",
    info: {
      title: words.openApi.title[locale],
      version: "1.0.0",
      description: words.openApi.description[locale],
      license,
    },
    servers: [{ url: "/" }],
    security: [],
    paths: Object.fromEntries(paths),
    components: { schemas },
  }
}

function operation(endpoint: Endpoint, answer: JsonSchema, problem: JsonSchema, locale: Locale): Operation {
  const { name, summary, inPath, inQuery } = endpoint
  const described = (status: keyof typeof words.openApi.answers, content?: Record<string, { schema: JsonSchema }>) =>
    [status, { description: words.openApi.answers[status][locale], ...(content && { content }) }] as const
  const refusals = (["400", "404", "405", "503"] as const).map((status) =>
    described(status, { "application/problem+json": { schema: problem } }),
  )
  return {
    operationId: name,
    summary: summary[locale],
    parameters: [...parametersOf("path", inPath, locale), ...parametersOf("query", inQuery, locale)],
    responses: Object.fromEntries([
      described("200", { "application/json": { schema: answer } }),
      described("304"),
      ...refusals,
    ]),
  }
}

function parametersOf(place: "path" | "query", schema: z.ZodObject, locale: Locale): Parameter[] {
  return Object.entries(schema.shape).map(([name, shape]) => {
    const { description, examples, ...own } = jsonSchemaOf(shape as z.ZodType, locale, "output")
    return {
      name,
      in: place,
      required: place === "path",
      ...(description !== undefined && { description: String(description) }),
      schema: own,
      ...(Array.isArray(examples) && { examples: namedExamples(examples) }),
    }
  })
}

function namedExamples(values: readonly unknown[]): Record<string, { value: unknown }> {
  return Object.fromEntries(values.map((value) => [String(value), { value }]))
}

function pointingAtComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema
}

function capitalised(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}
