import { readdirSync } from "node:fs"
import { join } from "node:path"
import { NextRequest } from "next/server"
import { expect, it } from "vitest"
import { PROJECT_ROOT } from "@/db/settings"
import { FILES } from "@/public-api/files/catalogue"
import { proxy } from "@/proxy"

const answerTo = (path: string) => proxy(new NextRequest(new URL(path, "http://localhost:3000"))).headers

it("passes every file at the root on to what answers for it", () => {
  const known = [
    ...FILES.keys(),
    ...readdirSync(join(PROJECT_ROOT, "public")),
    ...readdirSync(join(PROJECT_ROOT, "src/app")).filter((name) => /\.(svg|txt)$/.test(name)),
    ...[".well-known/security.txt", "sitemap.xml", "corrections.vi.atom", "corrections.en.atom"],
  ]
  expect(known.filter((name) => answerTo(`/${name}`).get("x-middleware-next") !== "1")).toEqual([])
})

it("answers any other file at the root as an address that names nothing", () => {
  for (const path of ["/x.php", "/foo.txt", "/scores.csv.bak", "/favicon.ico", "/corrections.fr.atom"])
    expect(answerTo(path).get("x-middleware-rewrite"), path).toMatch(/\/dynamic\/vi\/not-found\?path=/)
})
