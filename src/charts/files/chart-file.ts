import { chartQueries } from "../chart-queries"
import type { ChartSpec } from "../chart-spec"
import { makeChart } from "../make-chart"
import { wordingOf } from "../wording"
import { csvFile } from "./csv-file"
import { pngFile } from "./png-file"
import type { FileRequest, Format } from "./read-file-request"
import { svgFile } from "./svg-file"

export type ChartFile = { type: string; body: string | Uint8Array }

/** Pixels, when the address does not say. */
const WIDTH = { svg: 720, png: 1200 }

/**
 * The file of a request, drawn from the database.
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export async function chartFile(request: FileRequest): Promise<ChartFile> {
  const spec = await makeChart(request.id, request.params, request.locale, chartQueries)
  return FILES[request.format](spec, request)
}

const FILES: Readonly<Record<Format, (spec: ChartSpec, request: FileRequest) => Promise<ChartFile>>> = {
  svg: async (spec, { width, theme }) => ({
    type: "image/svg+xml; charset=utf-8",
    body: await svgFile(spec, width ?? WIDTH.svg, theme),
  }),
  png: async (spec, { width, theme }) => ({ type: "image/png", body: await pngFile(spec, width ?? WIDTH.png, theme) }),
  csv: async (spec, { locale }) => ({ type: "text/csv; charset=utf-8", body: csvFile(spec, wordingOf(locale)) }),
  json: async (spec) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(spec) }),
}
