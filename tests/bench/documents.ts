// `npm run bench:documents [vi|en ...] [YEAR ...] [word=N]`: the brief and the workbook of every province in every edition, and the plan in
// Word, which takes longest, of every Nth province (14, in turn through the editions). Whatever cannot be made, is too long or too large
// is named. Needs TEST_DATABASE_URL, or starts a server.
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
const step = Number(process.argv.find((each) => each.startsWith("word="))?.slice(5) ?? 14)
const made = { dossiers: 0, workbooks: 0, word: 0, pdf: 0, mostPages: 0, largest: 0 }
const failed: string[] = []
const took: number[] = []

async function make(slug: string, year: number, locale: (typeof LOCALES)[number], inWord: boolean): Promise<void> {
  const began = performance.now()
  const dossier = await loadDossier({ slug, year, locale, choice: { aim: null, gains: null } }, "https://example.org")
  made.dossiers += 1
  const pdf = Buffer.from(await pdfFile(await briefDocument(dossier)))
  made.pdf += 1
  took.push(performance.now() - began)
  const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0
  if (pages < 4 || pages > 6) failed.push(`${slug} ${year} ${locale}: ${pages} pages`)
  if (pdf.byteLength > 1_000_000) failed.push(`${slug} ${year} ${locale}: ${pdf.byteLength} bytes`)
  made.mostPages = Math.max(made.mostPages, pages)
  made.largest = Math.max(made.largest, pdf.byteLength)
  for await (const piece of planWorkbook(dossier)) if (piece.length === 0) continue
  made.workbooks += 1
  if (!inWord) return
  await wordFile(await planDocument(dossier))
  made.word += 1
}

const all = (await editions()).toReversed()
const years = all.filter(({ year }) => process.argv.includes(String(year)))
for (const [place, { year, boundarySet }] of (years.length > 0 ? years : all).entries()) {
  const provinces = await provincesOf(boundarySet)
  for (const locale of asked.length > 0 ? asked : LOCALES)
    for (const [i, { slug }] of provinces.entries())
      try {
        await make(slug, year, locale, i % step === place % step)
      } catch (error) {
        failed.push(`${slug} ${year} ${locale}: ${String(error)}`)
      }
  const middle = Math.round(took.toSorted((a, b) => a - b)[Math.floor(took.length / 2)]!)
  console.log(
    `${year}: ${JSON.stringify(made)} a brief in ${middle} ms ${failed.length > 0 ? `FAILED ${failed.join("; ")}` : ""}`,
  )
}
console.log(failed.length === 0 ? "Every document was made." : `${failed.length} were not made as they should be.`)
process.exitCode = failed.length === 0 ? 0 : 1
await db.$disconnect()
await stop()
