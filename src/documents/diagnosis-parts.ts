import { peerWords, stepWords } from "@/components/diagnosis-ahead"
import {
  type DiagnosisWords,
  groupsWords,
  isOnlyBest,
  measureWords,
  statementWords,
} from "@/components/diagnosis-statements"
import { dimensionOf } from "@/domain/measure"
import { wordsIn } from "@/i18n/fact-sentences"
import type { MeasureStatements } from "@/view-models/diagnosis"
import type { Dossier } from "./dossier"
import type { DocumentTable, Part } from "./parts"

// The diagnosis of the planner's page, in the same words.

/** Measures that a brief names of each kind, the clearest first. */
const NAMED = 4

function diagnosisWords({ locale }: Dossier): DiagnosisWords {
  const { t } = wordsIn(locale)
  const within = (key: string, values?: object) => t(`diagnosis.${key}` as "diagnosis.nothing", values as never)
  return within as DiagnosisWords
}

/** The best of a brief: groups by dimension, weaknesses and strengths that chance hardly explains. */
export function strengthParts(dossier: Dossier): readonly Part[] {
  const { diagnosis, locale } = dossier
  if (!diagnosis || diagnosis.groups.length === 0) return []
  const t = diagnosisWords(dossier)
  const { t: all } = wordsIn(locale)
  return [
    { kind: "heading", level: 1, text: all("documents.standOut") },
    { kind: "text", text: groupsWords(diagnosis.province, diagnosis.groups, t, locale) },
    ...named(t("weaknesses"), diagnosis.weaknesses.filter((each) => !isOnlyBest(each)), dossier), // prettier-ignore
    ...named(t("strengths"), diagnosis.strengths, dossier),
  ]
}

function named(heading: string, of: readonly MeasureStatements[], dossier: Dossier): readonly Part[] {
  const items = of.slice(0, NAMED).map((each) => said(each, dossier))
  return [
    { kind: "heading", level: 2, text: heading },
    items.length > 0 ? { kind: "list", items } : { kind: "text", text: diagnosisWords(dossier)("nothing") },
  ]
}

/** "6.2. Giáo dục tiểu học công lập. Trung bình 2022–2024: 1,46 điểm, kém ..." */
function said({ statements, ...measure }: MeasureStatements, dossier: Dossier): string {
  const { diagnosis, locale } = dossier
  const t = diagnosisWords(dossier)
  const [clearest] = statements
  return `${measureWords(measure, t, locale)}. ${statementWords(clearest!, diagnosis!.province, t, locale)}`
}

/** What a plan has to know of a dimension: where it or a part of it is weak. */
export function statementParts(dossier: Dossier, dimension: number): readonly Part[] {
  const { diagnosis } = dossier
  const weak = (diagnosis?.weaknesses ?? []).filter(
    (each) => !isOnlyBest(each) && dimensionOf(each.measure) === dimension,
  )
  if (weak.length === 0) return []
  return [
    { kind: "text", text: `${diagnosisWords(dossier)("weaknesses")}:` },
    { kind: "list", items: weak.map((each) => said(each, dossier)) },
  ]
}

/** How far the next group and five places are, and whether that lies within chance. */
export function aheadParts(dossier: Dossier): readonly Part[] {
  const { diagnosis, locale } = dossier
  if (!diagnosis || diagnosis.ahead.length === 0) return []
  const t = diagnosisWords(dossier)
  const byErrors = diagnosis.ahead.some(({ steps }) => steps.some(({ by }) => by === "standardErrors"))
  const table: DocumentTable = {
    caption: t("aheadTable", { year: diagnosis.year }),
    columns: [
      { label: t("columns.measure"), share: 0.34 },
      { label: t("columns.nextGroup"), share: 0.33 },
      { label: t("columns.places"), share: 0.33 },
    ],
    rows: diagnosis.ahead.map((each) => ({
      cells: [measureWords(each, t, locale), stepWords(each, "group", t, locale), stepWords(each, "places", t, locale)],
    })),
  }
  const help = t("aheadHelp", { year: diagnosis.year, by: byErrors ? "standardErrors" : "spreads" })
  return [
    { kind: "table", table },
    { kind: "text", tone: "quiet", text: help },
  ]
}

/** Provinces that were alike and improved most since. */
export function peerParts(dossier: Dossier): readonly Part[] {
  const { diagnosis, locale } = dossier
  const { peers } = diagnosis ?? {}
  if (!peers || peers.peers.length === 0) return []
  const t = diagnosisWords(dossier)
  return [
    { kind: "text", text: `${t("peers")}:` },
    { kind: "list", items: peers.peers.map((peer) => peerWords(peer, peers.from, t, locale)) },
  ]
}
