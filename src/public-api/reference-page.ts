import type { Locale } from "@/domain/bilingual"
import type { JsonSchema } from "./endpoint"
import { openApi, type OpenApi, type Parameter } from "./open-api"
import { kindsOfProblem, PROBLEMS, type ProblemKind } from "./problem"

/** A field of an answer, with what is inside it. */
export type Field = {
  name: string
  /** "number", "text", "list of ...": the schema's word, which readers of JSON know */
  type: string
  nullable: boolean
  description: string | null
  fields: readonly Field[]
}

export type OperationReference = {
  name: string
  path: string
  summary: string
  parameters: readonly Parameter[]
  /** addresses to try, made of the parameters' examples */
  examples: readonly string[]
  answer: readonly Field[]
}

export type ApiReference = {
  description: string
  operations: readonly OperationReference[]
  problems: readonly { kind: ProblemKind; status: number; title: string }[]
}

/** The reference page, read off the OpenAPI document in the reader's language. */
export function apiReference(locale: Locale): ApiReference {
  const api = openApi(locale)
  return {
    description: api.info.description,
    operations: Object.entries(api.paths).map(([path, { get }]) => ({
      name: get.operationId,
      path,
      summary: get.summary,
      parameters: get.parameters,
      examples: examplesOf(path, get.parameters),
      answer: fieldsOf(get.responses[200]?.content?.["application/json"]?.schema ?? {}, api),
    })),
    problems: kindsOfProblem().map((kind) => ({
      kind,
      status: PROBLEMS[kind].status,
      title: PROBLEMS[kind].title[locale],
    })),
  }
}

function examplesOf(path: string, parameters: readonly Parameter[]): string[] {
  const exampleOf = (name: string) => {
    const examples = parameters.find((parameter) => parameter.name === name)?.examples ?? {}
    return String(Object.values(examples).at(-1)?.value ?? "")
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => exampleOf(name))
  const withQuery = parameters.filter((parameter) => parameter.in === "query" && exampleOf(parameter.name) !== "")
  return [filled, ...withQuery.map(({ name }) => `${filled}?${name}=${exampleOf(name)}`)]
}

/** The fields of an object, a list of objects, or a reference to either; those of several alternatives together. */
function fieldsOf(schema: JsonSchema, api: OpenApi): Field[] {
  const resolved = resolve(schema, api)
  if (resolved.items) return fieldsOf(resolved.items as JsonSchema, api)
  const alternatives = (resolved.anyOf ?? resolved.oneOf) as JsonSchema[] | undefined
  if (alternatives) {
    const fields = alternatives.flatMap((alternative) => fieldsOf(alternative, api))
    return fields.filter(({ name }, i) => fields.findIndex((other) => other.name === name) === i)
  }
  const properties = Object.entries((resolved.properties ?? {}) as Record<string, JsonSchema>)
  return properties.map(([name, property]) => fieldOf(name, property, api))
}

function fieldOf(name: string, schema: JsonSchema, api: OpenApi): Field {
  const resolved = resolve(schema, api)
  const alternatives = (resolved.anyOf as JsonSchema[] | undefined)?.map((each) => resolve(each, api)) ?? [resolved]
  const present = alternatives.filter(({ type }) => type !== "null")
  const nullable =
    present.length < alternatives.length || present.some(({ type }) => Array.isArray(type) && type.includes("null"))
  const inBothLanguages = present.some(isBilingual)
  const description = inBothLanguages ? schema.description : (schema.description ?? present[0]?.description)
  return {
    name,
    type: [...new Set(present.map((each) => typeOf(each, api)))].join(" | "),
    nullable,
    description: typeof description === "string" ? description : null,
    fields: inBothLanguages ? [] : fieldsOf(schema, api),
  }
}

function typeOf(schema: JsonSchema, api: OpenApi): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ")
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.items) return `${typeOf(resolve(schema.items as JsonSchema, api), api)}[]`
  if (isBilingual(schema)) return "{ vi, en }"
  const types = Array.isArray(schema.type) ? (schema.type as string[]) : [String(schema.type ?? "object")]
  return types.filter((type) => type !== "null").join(" | ")
}

/** Fields in both languages are everywhere: they are shown as one. */
function isBilingual({ properties }: JsonSchema): boolean {
  return Object.keys(properties ?? {}).join() === "vi,en"
}

function resolve(schema: JsonSchema, api: OpenApi): JsonSchema {
  const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined
  return name === undefined ? schema : (api.components.schemas[name] ?? schema)
}
