// Prints the code that the site at an origin would give for a chart. A process of its own: the tests' loader reads no JSON modules.
import { embedSnippet } from "@/charts/embed/embed-snippet"
import type { ChartSpec } from "@/charts/chart-spec"
import { readChartRequest } from "@/charts/files/read-file-request"

const [origin = "", chart = "", query = ""] = process.argv.slice(2)
const spec = (await (await fetch(`${origin}/charts/${chart}.json?${query}`)).json()) as ChartSpec
console.log(embedSnippet({ spec, request: readChartRequest(chart, new URLSearchParams(query)), origin }))
