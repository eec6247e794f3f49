import { API_ROOT } from "@/i18n/addresses"
import type { z } from "zod"
import { type Endpoint, expectationOf, jsonSchemaOf } from "./endpoint"
import { changes } from "./endpoints/changes"
import { dimensions, editions, releases } from "./endpoints/editions"
import { provinceHistory, provinceResults, provinces } from "./endpoints/provinces"
import { rankings } from "./endpoints/rankings"
import { ApiProblem } from "./problem"

/** Every address of the API, in the order it is documented. */
export const ENDPOINTS: readonly Endpoint[] = [
  editions,
  provinces,
  dimensions,
  rankings,
  provinceResults,
  provinceHistory,
  changes,
  releases,
]

export type Found = { endpoint: Endpoint; inPath: Record<string, string> }

/** The endpoint of a path, with the texts of its path parameters; null for a path that none has. */
export function findEndpoint(pathname: string): Found | null {
  for (const endpoint of ENDPOINTS) {
    const match = patternOf(endpoint.path).exec(pathname)
    if (match) return { endpoint, inPath: { ...match.groups } }
  }
  return null
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${API_ROOT}${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`)
}

export type Parameters = { [name: string]: unknown; release?: number }

/**
 * The parameters of a request, from path and query.
 * @throws {ApiProblem} 404 for a malformed path; 400 for a query parameter that is unknown, repeated or malformed
 */
export function readParameters({ endpoint, inPath }: Found, url: URL): Parameters {
  const path = endpoint.inPath.safeParse(inPath)
  if (!path.success) throw noSuchPath(url.pathname)
  return { ...path.data, ...readQuery(endpoint.inQuery, url.searchParams) }
}

/** The parameters of a query by their schema; unknown, repeated and malformed ones are refused, not ignored. */
export function readQuery<Query extends z.ZodObject>(schema: Query, query: URLSearchParams): z.output<Query> {
  const known = Object.keys(schema.shape)
  for (const name of query.keys()) {
    if (!known.includes(name)) throw unknownParameter(name, known)
    if (query.getAll(name).length > 1) throw repeatedParameter(name, query.getAll(name))
  }
  const parsed = schema.safeParse(Object.fromEntries(query))
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  throw malformedParameter(name, query.get(name) ?? "", schema.shape[name] as z.ZodType)
}

export function noSuchPath(pathname: string): ApiProblem {
  const paths = ENDPOINTS.map(({ path }) => API_ROOT + path).concat(`${API_ROOT}/openapi.json`)
  return new ApiProblem("unknown-path", "noAddress", { found: pathname, allowed: paths })
}

function unknownParameter(name: string, known: readonly string[]): ApiProblem {
  const facts = { parameter: name, found: name, allowed: known }
  return new ApiProblem("unknown-parameter", known.length > 0 ? "onlyParameters" : "noParameters", facts)
}

function repeatedParameter(name: string, values: readonly string[]): ApiProblem {
  const facts = { parameter: name, found: values.join(", ") }
  return new ApiProblem("repeated-parameter", "repeated", facts, { times: values.length })
}

function malformedParameter(name: string, found: string, schema: z.ZodType): ApiProblem {
  const { enum: values } = jsonSchemaOf(schema, "en", "output")
  const facts = { parameter: name, found, ...(Array.isArray(values) && { allowed: values.map(String) }) }
  return new ApiProblem("invalid-parameter", "notAValue", facts, { expected: expectationOf(schema) })
}
