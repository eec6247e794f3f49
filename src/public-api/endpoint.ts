import { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"

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

export const yearInPath = documented(aYear(), {
  vi: "Năm của một kỳ PAPI, theo /editions.",
  en: "The year of an edition, from /editions.",
  examples: [2023, 2011, 2018, 2024],
})

export const fromInPath = documented(aYear(), {
  vi: "Năm của kỳ trước.",
  en: "The year of the earlier edition.",
  examples: [2023, 2011, 2020],
})

export const toInPath = documented(aYear(), {
  vi: "Năm của kỳ sau.",
  en: "The year of the later edition.",
  examples: [2024],
})

export const slugInPath = documented(aSlug(), {
  vi: "Tên tỉnh trong địa chỉ, theo /provinces.",
  en: "The province's name in addresses, from /provinces.",
  examples: ["hung-yen", "thua-thien-hue", "ba-ria-vung-tau"],
})

export const measureInQuery = documented(
  z
    .string()
    .regex(/^(total|\d+(\.\d+)?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/)
    .default(TOTAL),
  {
    vi: '"total" (mặc định), một chỉ số nội dung "1".."8", một nội dung thành phần như "5.3", hoặc mã một chỉ tiêu (/measures.csv).',
    en: '"total" (the default), a dimension "1".."8", a sub-dimension such as "5.3", or the id of an indicator (/measures.csv).',
    examples: ["total", "5", "4.2"],
  },
)

export const releaseInQuery = documented(wholeNumber(/^[1-9]\d{0,8}$/).optional(), {
  vi: "Số của một bản số liệu, theo /releases: đọc số liệu như trong bản đó. Không có: bản mới nhất.",
  en: "Number of a data release, from /releases: figures are read as they were in it. Absent: the newest.",
  examples: [1],
})

export const yearInQuery = documented(aYear().optional(), {
  vi: "Năm của một kỳ. Không có: mọi giai đoạn.",
  en: "The year of an edition. Absent: every period.",
  examples: [2023, 2015],
})

export const boundarySetInQuery = documented(
  z
    .enum(["63", "34"])
    .transform(Number)
    .pipe(z.literal([63, 34]))
    .optional(),
  {
    vi: "63 tỉnh, thành phố đến 30/6/2025, hoặc 34 từ 1/7/2025.",
    en: "The 63 provinces until 30 June 2025, or the 34 since 1 July 2025.",
    examples: [63, 34],
  },
)
