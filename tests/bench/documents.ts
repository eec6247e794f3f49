// `npm run bench:documents [vi|en ...] [whole]`: every province in every edition. Each time the workbook is made, and what the plan and the
// brief are written from, charts and all; the files themselves of one edition a province, in turn through the editions, or with `whole` of
// all. Whatever cannot be made is named. Needs TEST_DATABASE_URL, or starts a server.
import { LOCALES } from "@/domain/bilingual"
import { createSeededDatabase } from "../database"
import startDatabaseServer from "../database-server"

// What reads the database is loaded when it is known how patient to be.
const stop = await startDatabaseServer()
process.env.DATABASE_URL = (await createSeededDatabase()).url
const { briefDocument } = await import("@/documents/brief-document")
const { loadDossier } = await import("@/documents/dossier")
const { pdfFile } = await import("@/documents/pdf-file")
const { planDocument } = await import("@/documents/plan-document")
const { planWorkbook } = await import("@/documents/plan-workbook")
const { wordFile } = await import("@/documents/word-file")
const { db } = await import("@/db/client")
const { editions } = await import("@/queries/editions")
const { provincesOf } = await import("@/queries/provinces")

const asked = LOCALES.filter((locale) => process.argv.includes(locale))
const isWhole = process.argv.includes("whole")
const made = { dossiers: 0, workbooks: 0, word: 0, pdf: 0, mostPages: 0, largest: 0 }
const failed: string[] = []

async function make(slug: string, year: number, locale: (typeof LOCALES)[number], withFiles: boolean): Promise<void> {
  const dossier = await loadDossier({ slug, year, locale, choice: { aim: null, gains: null } }, "https://example.org")
  made.dossiers += 1
  for await (const piece of planWorkbook(dossier)) if (piece.length === 0) continue
  made.workbooks += 1
  const [plan, brief] = [await planDocument(dossier), await briefDocument(dossier)]
  if (!withFiles) return
  await wordFile(plan)
  made.word += 1
  const pdf = Buffer.from(await pdfFile(brief))
  made.pdf += 1
  const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0
  if (pages < 4 || pages > 6) failed.push(`${slug} ${year} ${locale}: ${pages} pages`)
  made.mostPages = Math.max(made.mostPages, pages)
  made.largest = Math.max(made.largest, pdf.byteLength)
}

const years = (await editions()).toReversed()
for (const [place, { year, boundarySet }] of years.entries()) {
  const provinces = await provincesOf(boundarySet)
  for (const locale of asked.length > 0 ? asked : LOCALES)
    for (const [i, { slug }] of provinces.entries())
      try {
        await make(slug, year, locale, isWhole || i % years.length === place)
      } catch (error) {
        failed.push(`${slug} ${year} ${locale}: ${String(error)}`)
      }
  console.log(`${year}: ${JSON.stringify(made)}${failed.length > 0 ? ` FAILED ${failed.join("; ")}` : ""}`)
}
console.log(failed.length === 0 ? "Every document was made." : `${failed.length} were not made.`)
process.exitCode = failed.length === 0 ? 0 : 1
await db.$disconnect()
await stop()
