import { request as ask, Agent } from "node:http"
import { expect, test } from "./kept-page"
import fc from "fast-check"

// Whatever anybody asks for, the site answers in its own words: never with an error of its own, never with anything of its inside.
// FUZZ_SEED and FUZZ_RUNS repeat a run, or make it longer.

const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const RUNS = Number(process.env.FUZZ_RUNS ?? 80)

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

type Answer = { status: number; headers: Record<string, unknown>; text: string }

/** As it stands: neither the browser's nor fetch's tidying of addresses. */
function get(port: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask({ port, path, headers, agent }, (answer) => {
      const parts: Buffer[] = []
      answer.on("data", (part: Buffer) => parts.push(part))
      answer.once("error", reject)
      answer.once("end", () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, text: Buffer.concat(parts).toString("latin1") }),
      )
    })
    asked.once("error", reject).end()
  })
}

/** Texts that have broken programs before, beside any other. */
const ODD = ["", "-", ".", "..", "%", "%00", "%2e%2e%2f", "%E0%A4%A", "%C0%AF", "null", "undefined", "NaN", "-1", "1e9", "__proto__", "constructor", "toString", "{}", "[]", "%27%20OR%201=1--", "%3Cscript%3E", "a".repeat(400), "đ%C3%AA", "%F0%9F%92%A9", ";", "*"] // prettier-ignore

const odd = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ maxLength: 40 }).map((text) => encodeURIComponent(text.toWellFormed())),
)
const province = fc.constantFrom(
  "hung-yen",
  "ha-noi",
  "thua-thien-hue",
  "ba-ria-vung-tau",
  "hue",
  "atlantis",
  "HUNG-YEN",
)
const year = fc.oneof(fc.integer({ min: 2009, max: 2027 }).map(String), fc.constantFrom("0", "99999", "20x4"))
const years = fc.tuple(year, year).map(([from, to]) => `${from}-${to}`)
const dimension = fc.constantFrom("tham-gia", "participation", "moi-truong", "quan-tri-dien-tu", "e-governance", "x")
const measure = fc.constantFrom("total", "total-weighted", "1", "5.3", "8", "9", "0.0", "c1-1-1", "x")
const chart = fc.constantFrom("trend", "ranking", "profile", "change", "map", "scorecard", "strip", "spread", "pie")
const locale = fc.constantFrom("vi", "en", "fr", "VI")

const word = fc.constantFrom("xep-hang", "rankings", "tinh", "provinces", "chi-so", "dimensions", "thay-doi", "changes", "so-sanh", "compare", "sap-nhap", "mergers", "bieu-do", "charts", "du-lieu", "data", "kiem-chung", "fact-check", "phuong-phap", "methodology", "dinh-chinh", "corrections", "tim", "find", "ke-hoach", "plan") // prettier-ignore
const segment = fc.oneof(
  { weight: 3, arbitrary: province },
  { weight: 3, arbitrary: year },
  years,
  dimension,
  measure,
  chart,
  odd,
)

const page = fc.tuple(locale, fc.oneof({ weight: 8, arbitrary: word }, odd), fc.array(segment, { maxLength: 4 }))
const api = fc.constantFrom(
  "editions",
  "provinces",
  "dimensions",
  "rankings",
  "changes",
  "releases",
  "openapi.json",
  "x",
)
const file = fc.constantFrom("scores.csv", "indicators.csv-metadata.json", "datapackage.json", "catalog.jsonld", "citation.bib", "sitemap.xml", "robots.txt", "corrections.vi.atom", ".well-known/security.txt", "embed.js") // prettier-ignore

const path = fc.oneof(
  { weight: 5, arbitrary: page.map(([language, name, rest]) => ["", language, name, ...rest].join("/")) },
  { weight: 2, arbitrary: fc.tuple(api, fc.array(segment, { maxLength: 3 })).map(([name, rest]) => ["/api/v1", name, ...rest].join("/")) },
  { weight: 2, arbitrary: fc.tuple(chart, fc.constantFrom("svg", "csv", "json", "x")).map(([kind, form]) => `/charts/${kind}.${form}`) },
  { weight: 2, arbitrary: chart.map((kind) => `/embed/${kind}`) },
  { weight: 1, arbitrary: fc.tuple(province, year).map(([slug, each]) => `/press-kit/${slug}x-${each}.zip`) },
  { weight: 1, arbitrary: fc.constantFrom("/api/oembed", "/social/x.png", "/api/health", "/api") },
  { weight: 1, arbitrary: file.map((name) => `/${name}`) },
  { weight: 1, arbitrary: fc.array(odd, { maxLength: 5 }).map((parts) => `/${parts.join("/")}`) },
  { weight: 1, arbitrary: odd.map((rest) => `/_next/${rest}`) },
) // prettier-ignore

const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom("lang", "province", "dimension", "year", "from", "to", "measure", "view", "theme", "title", "release", "q", "region", "group", "sort", "add", "with", "width", "size", "url", "format", "maxwidth", "boundarySet", "cursor", "limit") }, odd) // prettier-ignore
const value = fc.oneof(
  segment,
  fc.constantFrom(
    "vi",
    "en",
    "points",
    "rank",
    "map",
    "tiles",
    "dark",
    "1",
    "2",
    "RRD",
    "best",
    "ha-noi,da-nang",
    "2022,2023",
  ),
)
const query = fc
  .array(fc.tuple(name, value), { maxLength: 5 })
  .map((pairs) => pairs.map(([each, text]) => `${each}=${text}`).join("&"))

const headers = fc.record(
  {
    "accept-language": fc.constantFrom("vi", "en;q=0.1", "*", ",,;;q=x", "a".repeat(200)),
    "if-none-match": fc.constantFrom("*", '"x"', "W/", '"'),
    range: fc.constantFrom("bytes=0-9", "bytes=-0", "bytes=9-1", "x", "bytes=0-0,5-9"),
    accept: fc.constantFrom("*/*", "image/webp", "x"),
    host: fc.constantFrom("evil.example", "localhost", "[::1]", "x:99999"),
    "x-forwarded-for": fc.constantFrom("127.0.0.1", "x"),
    "x-forwarded-host": fc.constantFrom("evil.example"),
    "x-papi-prepare": fc.constantFrom("1", "2"),
  },
  { requiredKeys: [] },
)

const target = fc
  .tuple(path, query)
  .map(([where, what]) => (where + (what ? `?${what}` : "")).replace(/[^!-~]/g, encodeURIComponent))

test("no request makes the site fail or tell of its inside", async ({ baseURL }) => {
  const { port } = new URL(baseURL!)
  console.log(`fuzz: seed ${SEED}, ${RUNS} requests`)
  const property = fc.asyncProperty(target, headers, async (where, said) => {
    const { status, headers: got, text } = await get(port, where, said as Record<string, string>)
    const isBusy = status === 503 && got["retry-after"] !== undefined
    // oEmbed 1.0, 2.3.2: a format that a provider does not have.
    const isNoFormat = status === 501 && where.startsWith("/api/oembed?")
    if (!isBusy && !isNoFormat) expect(status, where).toBeLessThan(500)
    expect(got["content-security-policy"], where).toBeTruthy()
    expect(got["x-content-type-options"], where).toBe("nosniff")
    expect(String(got.location ?? ""), where).not.toMatch(/evil|^\/\/|\/(cached|dynamic)\//)
    if (status >= 400)
      expect(text, where).not.toMatch(/node_modules|\n\s+at [\w.]+ \(|PrismaClient|ECONNREFUSED|\/cached\/\d/)
    if (status === 404) expect(String(got["cache-control"]), where).toMatch(/no-store|max-age=60\b/)
  })
  await fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: true })
})
