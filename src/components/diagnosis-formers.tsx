import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Diagnosis, MeasuredDiagnosis, MeasureStatements } from "@/view-models/diagnosis"
import { peerWords, stepWords } from "./diagnosis-ahead"
import { fallWords } from "./diagnosis-falls"
import { groupsWords, isOnlyBest, measureWords, statementWords } from "./diagnosis-statements"
import { Section } from "./section"
import { DataTable, TableRegion } from "./table"

type Unmeasured = Extract<Diagnosis, { kind: "unmeasured" }>

/** The diagnoses of what a new province was made of, a column each: never added up, never averaged. */
export function FormerDiagnoses({ diagnosis: { province, year, predecessors } }: { diagnosis: Unmeasured }) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  const name = province.name[locale]
  const row = (key: Row, cellOf: (one: MeasuredDiagnosis) => readonly string[]) => ({
    key,
    cells: [t(`rows.${key}`), ...predecessors.map((one) => <Lines key={one.province.code} lines={cellOf(one)} />)],
  })
  const said = (of: MeasuredDiagnosis["weaknesses"], one: MeasuredDiagnosis) =>
    of
      .filter((each) => !isOnlyBest(each))
      .map((each) => `${measureWords(each, t, locale)}: ${statementWords(firstOf(each), one.province, t, locale)}`)
  return (
    <Section id="diagnosis" heading={t("formerHeading", { name, year })}>
      <p className="max-w-measure">{t("formerLead", { name })}</p>
      <p className="max-w-measure">{t("formerMissing", { name })}</p>
      <TableRegion label={t("formerTable")}>
        <DataTable
          className="text-sm [&_td]:min-w-64 [&_td]:align-top [&_td]:whitespace-normal"
          columns={[t("columns.measure"), ...predecessors.map((one) => one.province.name[locale])]}
          rows={[
            row("groups", (one) =>
              one.groups.length > 0
                ? [groupsWords(one.province, one.groups, t, locale)]
                : [one.missing?.reason[locale] ?? ""],
            ),
            row("falls", (one) =>
              mostFallen(one).map(
                (fall) => `${measureWords(fall, t, locale)}: ${fallWords(fall, one.previousYear ?? year, t, locale)}`,
              ),
            ),
            row("weaknesses", (one) => said(one.weaknesses, one)),
            row("strengths", (one) => said(one.strengths, one)),
            row("ahead", (one) =>
              one.ahead.map((each) => `${measureWords(each, t, locale)}: ${stepWords(each, "group", t, locale)}`),
            ),
            row("peers", (one) => one.peers?.peers.map((peer) => peerWords(peer, one.peers!.from, t, locale)) ?? []),
          ]}
        />
      </TableRegion>
    </Section>
  )
}

/** The sub-dimensions that fell most. */
function mostFallen({ falls }: MeasuredDiagnosis) {
  const parts = falls.flatMap((fall) => fall.parts)
  return parts.toSorted((a, b) => (a.change ?? 0) - (b.change ?? 0)).slice(0, 3)
}

function firstOf({ statements }: MeasureStatements) {
  return statements.find(({ comparator }) => comparator !== "best") ?? statements[0]!
}

type Row = "groups" | "falls" | "weaknesses" | "strengths" | "ahead" | "peers"

function Lines({ lines }: { lines: readonly string[] }): ReactNode {
  const t = useTranslations("diagnosis")
  if (lines.length === 0) return <span className="text-quiet">{t("none")}</span>
  return (
    <ul className="space-y-1.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
