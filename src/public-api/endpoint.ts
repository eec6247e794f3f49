import { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import words from "./words.json"

type Fields = z.ZodObject

/** One address of the API: the only place where its path, parameters and answer are written down. */
export type Endpoint<
  Path extends Fields = Fields,
  Query extends Fields = Fields,
  Answer extends z.ZodType = z.ZodType,
> = {
  /** below /api/v1, with the names of path parameters in braces */
  path: string
  /** name of the operation in OpenAPI, and of its answer's schema with a capital */
  name: string
  summary: Bilingual
  inPath: Path
  inQuery: Query
  answer: Answer
  /** The answer as of a release. Throws ApiProblem for what does not exist. */
  load: (parameters: z.output<Path> & z.output<Query>, release: number) => Promise<Readonly<z.output<Answer>>>
}

/** Ties the types of an endpoint's parts together. */
export function endpoint<Path extends Fields, Query extends Fields, Answer extends z.ZodType>(
  definition: Endpoint<Path, Query, Answer>,
): Endpoint {
  return definition as unknown as Endpoint // load's parameters are what the two schemas give, which only this function knows
}

/** What the schemas say about themselves. `id` makes a schema a component of the OpenAPI document, named so. */
type Documentation = { id?: string; vi: string; en: string; examples?: readonly unknown[] }

const documentation = z.registry<Documentation>()

/** Puts a description in both languages beside a schema; OpenAPI and the reference page are written from it. */
export function documented<Schema extends z.ZodType>(schema: Schema, words: Documentation): Schema {
  documentation.add(schema, words)
  return schema
}

/** What a schema expects, in both languages; nothing when it says nothing about itself. */
export function expectationOf(schema: z.ZodType): Bilingual {
  const { vi, en } = documentation.get(schema) ?? { vi: "", en: "" }
  return { vi, en }
}

export type JsonSchema = { [key: string]: unknown; $defs?: Record<string, JsonSchema> }

/**
 * A schema as JSON Schema 2020-12, described in one language. Components stand under `$defs`.
 * @param io  "input" for answers (clients must bear new fields), "output" for parameters (numbers, though sent as text)
 */
export function jsonSchemaOf(schema: z.ZodType, locale: Locale, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    metadata: documentation,
    io,
    override: ({ jsonSchema }) => {
      const { [locale]: description } = jsonSchema as Partial<Documentation>
      for (const key of ["id", "vi", "en"]) delete jsonSchema[key]
      if (description) jsonSchema.description = description
      if (jsonSchema.type === "integer") withoutMachineLimits(jsonSchema)
    },
  })
  return json as JsonSchema
}

/** Whole numbers of JavaScript end at 2 ** 53, which says nothing about the figures. */
function withoutMachineLimits(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

// What may stand in a path or a query. Everything arrives as text; the schemas say what it becomes.

function wholeNumber(digits: RegExp) {
  return z.string().regex(digits).transform(Number).pipe(z.int())
}

const aYear = () => wholeNumber(/^\d{4}$/)
const aSlug = () => z.string().regex(/^[a-z]+(-[a-z]+)*$/)

export const yearInPath = documented(aYear(), { ...words.parameters.yearInPath, examples: [2023, 2011, 2018, 2024] })

export const fromInPath = documented(aYear(), { ...words.parameters.fromInPath, examples: [2023, 2011, 2020] })

export const toInPath = documented(aYear(), { ...words.parameters.toInPath, examples: [2024] })

export const slugInPath = documented(aSlug(), {
  ...words.parameters.slugInPath,
  examples: ["hung-yen", "thua-thien-hue", "ba-ria-vung-tau"],
})

export const measureInQuery = documented(
  z
    .string()
    .regex(/^(total|\d+(\.\d+)?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/)
    .default(TOTAL),
  { ...words.parameters.measureInQuery, examples: ["total", "5", "4.2"] },
)

export const releaseInQuery = documented(wholeNumber(/^[1-9]\d{0,8}$/).optional(), {
  ...words.parameters.releaseInQuery,
  examples: [1],
})

export const yearInQuery = documented(aYear().optional(), { ...words.parameters.yearInQuery, examples: [2023, 2015] })

export const boundarySetInQuery = documented(
  z
    .enum(["63", "34"])
    .transform(Number)
    .pipe(z.literal([63, 34]))
    .optional(),
  { ...words.parameters.boundarySetInQuery, examples: [63, 34] },
)
