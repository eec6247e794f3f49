import { expect, test } from "vitest"
import { GET } from "@/app/files/[file]/route"
import { FILES } from "@/public-api/files/catalogue"
import { onRealData, SITE } from "../public-api/real-data"
import nextConfig from "../../next.config"

onRealData()

/** The addresses at the root that next.config.ts sends to the route of the files. */
async function isRootFile(name: string): Promise<boolean> {
  const rules = (await nextConfig.rewrites!()) as { source: string; destination: string }[]
  return rules.some(({ source, destination }) => {
    expect(destination).toBe("/files/:file")
    return new RegExp(`^${source.replace(":file", "")}$`).test(`/${name}`)
  })
}

test("every file has its address at the root, and the route answers it by that name", async () => {
  for (const file of [...FILES.keys(), "sitemap.xml", "corrections.vi.atom", "corrections.en.atom"]) {
    expect(await isRootFile(file), file).toBe(true)
    const refused = await GET(new Request(`${SITE}/${file}?nothing=1`), { params: Promise.resolve({ file }) })
    expect(refused.status, file).toBe(400) // by the file itself, which takes one parameter only
  }
})

test("no other address at the root is a file's", async () => {
  for (const file of ["nothing.csv", "scores.json", "robots.txt", "scores.csv.bak", "files", "corrections.fr.atom"]) {
    expect(await isRootFile(file), file).toBe(false)
    const answer = await GET(new Request(`${SITE}/${file}`), { params: Promise.resolve({ file }) })
    expect(answer.status, file).toBe(404)
  }
})
