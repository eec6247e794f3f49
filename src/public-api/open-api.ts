import type { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { API_ROOT, ENDPOINTS } from "./catalogue"
import { type Endpoint, type JsonSchema, jsonSchemaOf } from "./endpoint"
import { LICENCE_TITLE, TERMS_PATH } from "./files/terms"
import { problemSchema } from "./problem"

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

const TITLE: Bilingual = { vi: "Số liệu PAPI, API v1", en: "PAPI figures, API v1" }
const DESCRIPTION: Bilingual = {
  vi:
    "Kết quả PAPI 2011 đến nay, không có trọng số. Nguồn: PAPI (CECODES, RTA, UNDP; các năm trước có cả VFF-CRT), giữ mọi quyền. " +
    "Trang này không phải của PAPI. Chỉ đọc, không cần khóa, mở cho mọi trang web. Trường mới có thể được thêm; trường đã có không đổi.",
  en:
    "PAPI results since 2011, unweighted. Source: PAPI (CECODES, RTA, UNDP; in earlier years also VFF-CRT), all rights reserved. " +
    "This site is not PAPI's. Read-only, without keys, open to every website. Fields may be added; those that exist do not change.",
}
const ANSWERS: Record<string, Bilingual> = {
  200: { vi: "Câu trả lời.", en: "The answer." },
  304: { vi: "Người hỏi đã có bản này (If-None-Match).", en: "The reader has this version (If-None-Match)." },
  400: { vi: "Tham số lạ, bị lặp lại hoặc sai.", en: "A parameter is unknown, repeated or malformed." },
  404: { vi: "Không có năm, tỉnh hoặc địa chỉ này.", en: "There is no such year, province or address." },
  405: { vi: "Chỉ GET, HEAD và OPTIONS.", en: "Only GET, HEAD and OPTIONS." },
  503: { vi: "Cơ sở dữ liệu chưa trả lời.", en: "The database does not answer." },
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
    info: { title: TITLE[locale], version: "1.0.0", description: DESCRIPTION[locale], license },
    servers: [{ url: "/" }],
    security: [],
    paths: Object.fromEntries(paths),
    components: { schemas },
  }
}

function operation(endpoint: Endpoint, answer: JsonSchema, problem: JsonSchema, locale: Locale): Operation {
  const { name, summary, inPath, inQuery } = endpoint
  const described = (status: string, content?: Record<string, { schema: JsonSchema }>) =>
    [status, { description: ANSWERS[status]![locale], ...(content && { content }) }] as const
  const refusals = ["400", "404", "405", "503"].map((status) =>
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
