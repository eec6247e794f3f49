import { z } from "zod"
import type { ChartParams } from "../chart-definition"
import { ChartRefusal, shortened } from "../chart-refusal"
import type { Wording } from "../wording"

// What may stand in the address of a chart. Everything arrives as text; the schemas say what it becomes.

const SLUG = "[a-z]+(?:-[a-z]+)*"

/** Slugs of provinces, each once, between commas. */
export function provinces(least: number, most: number) {
  return z
    .string()
    .regex(new RegExp(`^${SLUG}(,${SLUG})*$`))
    .max(40 * most)
    .transform((text) => text.split(","))
    .refine((slugs) => new Set(slugs).size === slugs.length && slugs.length >= least && slugs.length <= most)
}

/** A dimension "1".."8", a sub-dimension "5.3", or an indicator's id. */
export const aMeasure = z
  .string()
  .regex(/^([1-9]\d?(\.\d{1,2})?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/)
  .max(120)
export const aDimension = z.string().regex(/^[1-9]\d?$/)
export const aYear = z
  .string()
  .regex(/^20\d\d$/)
  .transform(Number)

/** What an address may say besides, and what is not the chart's business. */
const OF_FILES = ["lang", "theme", "width", "size"]

/** What every chart takes besides its own: its own title, and a state of the data. */
const EVERY_CHART = {
  title: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .regex(/^[^\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]*$/u) // neither XML nor fonts have them
    .optional(),
  release: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .optional(),
}

export function chartParams<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, ...EVERY_CHART })
}

/**
 * The parameters of a chart by its schema.
 * @throws {ChartRefusal} for one that is unknown, malformed or lacking, with a sentence in the reader's language
 */
export function readChartParams<Shape extends z.ZodObject>(
  schema: Shape,
  params: ChartParams,
  { t }: Wording,
): z.output<Shape> {
  const known = Object.keys(schema.shape)
  const unknown = Object.keys(params).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new ChartRefusal(
      400,
      t("refused.unknown", { name: shortened(unknown), known: [...known, ...OF_FILES].join(", ") }),
    )
  const parsed = schema.safeParse(params)
  if (parsed.success) return parsed.data
  const name = String(parsed.error.issues[0]?.path[0])
  const expected = t("refused.expected", { name })
  const found = params[name]
  throw new ChartRefusal(
    400,
    found === undefined
      ? t("refused.lacking", { name, expected })
      : t("refused.malformed", { name, found: shortened(found), expected }),
  )
}
