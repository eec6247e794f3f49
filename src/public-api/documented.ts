import { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"

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
