import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { GET } from "@/app/files/[file]/route"
import { PROJECT_ROOT } from "@/db/settings"
import { FILES } from "@/public-api/files/catalogue"
import { sitemapParts } from "@/public-api/files/sitemap"
import { onRealData, SITE } from "../public-api/real-data"
import nextConfig from "../../next.config"

onRealData()

/** The addresses at the root that next.config.ts sends to the route of the files. */
async function isRootFile(name: string): Promise<boolean> {
  const rules = (await nextConfig.rewrites!()) as { source: string; destination: string }[]
  const ofFiles = rules.filter(({ source }) => source.startsWith("/:file"))
  return ofFiles.some(({ source, destination }) => {
    expect(destination).toBe("/files/:file")
    return new RegExp(`^${source.replace(":file", "")}$`).test(`/${name}`)
  })
}

test("every file has its address at the root, and the route answers it by that name", async () => {
  const others = ["sitemap.xml", ...sitemapParts.map(({ name }) => name), "corrections.vi.atom", "corrections.en.atom"]
  for (const file of [...FILES.keys(), ...others, "manifest.vi.webmanifest", "manifest.en.webmanifest"]) {
    expect(await isRootFile(file), file).toBe(true)
    const refused = await GET(new Request(`${SITE}/${file}?nothing=1`), { params: Promise.resolve({ file }) })
    expect(refused.status, file).toBe(400) // by the file itself, which takes one parameter only
  }
})

test("no other address at the root is a file's", async () => {
  for (const file of [
    "nothing.csv",
    "scores.json",
    "robots.txt",
    "scores.csv.bak",
    "files",
    "corrections.fr.atom",
    "sitemap-x.xml",
  ]) {
    expect(await isRootFile(file), file).toBe(false)
    const answer = await GET(new Request(`${SITE}/${file}`), { params: Promise.resolve({ file }) })
    expect(answer.status, file).toBe(404)
  }
})

test("the site can be kept on a phone's first screen, under its name in the reader's language", async () => {
  for (const [locale, name] of [
    ["vi", "Bảng điểm PAPI"],
    ["en", "PAPI scorecard"],
  ]) {
    const file = `manifest.${locale}.webmanifest`
    const answer = await GET(new Request(`${SITE}/${file}`), { params: Promise.resolve({ file }) })
    expect(answer.headers.get("content-type")).toContain("application/manifest+json")
    const manifest = await answer.json()
    expect(manifest).toMatchObject({ name, lang: locale, start_url: `/${locale}` })
    for (const { src } of manifest.icons) expect(["/icon.svg", "/apple-touch-icon.png"]).toContain(src)
  }
})

test("the picture for phones is as large as phones ask for", () => {
  const png = readFileSync(join(PROJECT_ROOT, "public/apple-touch-icon.png"))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180])
})
