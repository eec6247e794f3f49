import { z } from "zod"
import { type Locale, LOCALES } from "@/domain/bilingual"
import { CHARTS } from "../catalogue"
import type { ChartParams } from "../chart-definition"
import { readChartParams } from "../loading/parameters"
import { ChartRefusal, shortened } from "../chart-refusal"
import { type Theme, THEMES } from "../drawing/palette"
import { type Size, SIZES } from "../drawing/picture-layout"
import { type Wording, wordingOf } from "../wording"

/** What a chart comes as, by the ending of its address. */
const FORMATS = ["svg", "png", "csv", "xlsx", "json"] as const
export type Format = (typeof FORMATS)[number]

/** A chart, and how it shall look, by its address. */
export type ChartRequest = {
  id: string
  locale: Locale
  theme: Theme
  /** pixels; null: the format's own */
  width: number | null
  /** what a picture is for; null: a picture of any width */
  size: Size | null
  /** what is left for the chart */
  params: ChartParams
}

export type FileRequest = ChartRequest & { format: Format }

/** How a file looks: the same for every chart. */
const LOOK = z.strictObject({
  theme: z.enum(THEMES).default("light"),
  width: z
    .string()
    .regex(/^[1-9]\d{2,3}$/)
    .transform(Number)
    .pipe(z.number().min(320).max(2400))
    .nullable()
    .default(null),
  size: z.enum(SIZES).nullable().default(null),
})

/**
 * Reads the address of a file: "trend.svg" and its query.
 * @throws {ChartRefusal} 404 for an unknown chart or format, 400 for a parameter given twice or malformed
 */
export function readFileRequest(name: string, query: URLSearchParams): FileRequest {
  const { t } = wordingOf(readLanguage(query))
  const [, id, format] = /^(.*)\.(\w+)$/.exec(name) ?? [name, name, ""]
  refuseUnknownChart(id!, t)
  if (!isFormat(format))
    throw new ChartRefusal(404, t("refused.unknownFormat", { found: format!, known: FORMATS.join(", ") }))
  return { ...readChartRequest(id!, query), format }
}

/**
 * Reads what every address of a chart has: its id and its query. The language is Vietnamese unless the address says otherwise: a
 * picture in an article does not change with its reader.
 *
 * @throws {ChartRefusal} 404 for an unknown chart, 400 for a parameter given twice or malformed
 */
export function readChartRequest(id: string, query: URLSearchParams): ChartRequest {
  const locale = readLanguage(query)
  const wording = wordingOf(locale)
  const { t } = wording
  refuseUnknownChart(id, t)
  const twice = [...query.keys()].find((key) => query.getAll(key).length > 1)
  if (twice !== undefined) throw new ChartRefusal(400, t("refused.doubled", { name: shortened(twice) }))

  const all = Object.fromEntries(query)
  const look = Object.fromEntries(Object.entries(all).filter(([key]) => key in LOOK.shape))
  const params = Object.fromEntries(Object.entries(all).filter(([key]) => key !== "lang" && !(key in LOOK.shape)))
  return { id, locale, ...readChartParams(LOOK, look, wording), params }
}

function refuseUnknownChart(id: string, t: Wording["t"]): void {
  const charts = Object.keys(CHARTS)
  if (!charts.includes(id))
    throw new ChartRefusal(404, t("refused.unknownChart", { found: shortened(id), known: charts.join(", ") }))
}

/** @throws {ChartRefusal} 400, in the site's first language, for one that the site does not have */
function readLanguage(query: URLSearchParams): Locale {
  const asked = query.get("lang")
  if (asked === null) return LOCALES[0]
  const found = LOCALES.find((locale) => locale === asked)
  if (found) return found
  const { t } = wordingOf(LOCALES[0])
  const expected = t("refused.expected", { name: "lang" })
  throw new ChartRefusal(400, t("refused.malformed", { name: "lang", found: shortened(asked), expected }))
}

function isFormat(text: string | undefined): text is Format {
  return FORMATS.some((format) => format === text)
}
