import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { PROJECT_ROOT } from "@/db/settings"

const REPORT = join(PROJECT_ROOT, "docs/performance.md")

/** Puts what a benchmark measured in its place in docs/performance.md, at the end the first time, and on the screen. */
export function writeReport(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = existsSync(REPORT) ? readFileSync(REPORT, "utf8") : "# Performance\n"
  const [head = "", rest = end] = before.includes(begin) ? before.split(begin) : [`${before}\n`, `${end}\n`]
  writeFileSync(REPORT, `${head}${begin}\n\n${text}\n\n${rest.slice(rest.indexOf(end))}`)
  console.log(text)
}
