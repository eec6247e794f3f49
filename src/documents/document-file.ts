import { createHash } from "node:crypto"
import { z } from "zod"
import { LOCALES, type Locale } from "@/domain/bilingual"
import { WORKBOOK_TYPE } from "@/file-formats/workbook"
import { PLAN_QUERY, planChoiceOf, planQuery } from "@/i18n/plan-choice"
import { COST } from "@/limits/client-budget"
import { whole, type DataFile } from "@/public-api/files/data-file"
import { documented } from "@/public-api/endpoint"
import { ApiProblem } from "@/public-api/problem"
import { readQuery } from "@/public-api/read-request"
import { requireEdition, requireProvinceIn } from "@/public-api/require-records"
import words from "@/public-api/words.json"
import { loadDossier, loadPlan, type Dossier } from "./dossier"

type Kind = { contentType: string; write: (dossier: Dossier) => AsyncIterable<string | Uint8Array> }

/** Each is loaded with its library when it is first made: threads do that, not the one that answers readers. */
const KINDS: Readonly<Record<string, Kind>> = {
  "plan.docx": {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (dossier) =>
      whole(async () => {
        const [{ planDocument }, { wordFile }] = await Promise.all([import("./plan-document"), import("./word-file")])
        return wordFile(await planDocument(dossier))
      }),
  },
  "plan.xlsx": {
    contentType: WORKBOOK_TYPE,
    write: async function* (dossier) {
      const { planWorkbook } = await import("./plan-workbook")
      yield* planWorkbook(dossier)
    },
  },
  "brief.pdf": {
    contentType: "application/pdf",
    write: (dossier) =>
      whole(async () => {
        const [{ briefDocument }, { pdfFile }] = await Promise.all([import("./brief-document"), import("./pdf-file")])
        return pdfFile(await briefDocument(dossier))
      }),
  },
}

const inLanguage = { lang: documented(z.enum(LOCALES).default(LOCALES[0]), words.parameters.langInQuery) }

/** The aim and the gains, as the planner's own address has them. */
const { by: _by, sensitivity: _sensitivity, ...ofPlan } = PLAN_QUERY
const inPlan = Object.fromEntries(
  Object.entries(ofPlan).map(([name, accepts]) => {
    return [name, documented(z.string().refine(accepts).optional(), words.parameters.planInQuery)]
  }),
)
const inQuery = { plan: z.strictObject({ ...inLanguage, ...inPlan }), brief: z.strictObject(inLanguage) }

type Asked = { lang: Locale } & Record<string, string>

/** Files of one province and edition lie in one folder. */
function hashOf(state: string): string {
  return createHash("sha256").update(state).digest("hex").slice(0, 12)
}

/** Below /documents/. */
const PATH = /^([a-z]+(?:-[a-z]+)*)\/(20\d\d)\/([a-z.]+)$/

/**
 * A document by its address below /documents/: "hung-yen/2024/plan.docx?lang=en".
 * @throws {ApiProblem} 404 for another path, 400 for a query that it does not take
 */
export function documentFile(address: string): DataFile {
  const { pathname, searchParams } = new URL(address, "http://documents/")
  const [, slug, digits, name] = PATH.exec(pathname.slice(1)) ?? []
  const kind = name === undefined || !Object.hasOwn(KINDS, name) ? undefined : KINDS[name]
  if (!slug || !kind) throw new ApiProblem("unknown-path", "documentName", { found: pathname.slice(1, 80) })
  const [stem, ending] = name!.split(".") as ["plan" | "brief", string]
  const { lang: locale, ...chosen } = readQuery(inQuery[stem], searchParams) as Asked
  const year = Number(digits)
  const choice = planChoiceOf(new Map(Object.entries(chosen).filter(([, value]) => value)))
  const state = new URLSearchParams(planQuery(choice)).toString()
  return {
    name: `${stem}-${slug}-${year}-${locale}${state && `-${hashOf(state)}`}.${ending}`,
    madeBy: `${slug}/${year}/${name}?lang=${locale}${state && `&${state}`}`,
    contentType: kind.contentType,
    saveAs: ({ release }) => `papi-${stem}-${slug}-${year}-${locale}-release-${release.id}.${ending}`,
    cost: COST.pressKit,
    check: async () => {
      await requireProvinceIn(slug, (await requireEdition(year)).edition)
      await loadPlan(slug, year, choice)
    },
    content: async function* ({ origin }) {
      yield* kind.write(await loadDossier({ slug, year, locale, choice }, origin))
    },
  }
}
