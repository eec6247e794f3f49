import { useLocale, useTranslations } from "next-intl"
import type { ResultRevision } from "@/domain/result-revisions"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatDay, formatValue } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"
import { Note } from "./note"

/** Says what the figure was before, when it changed and why. Nothing where it has stood since it was published. */
export function ClaimRevisions({ page: { revisions, facts } }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const points = revisions.flatMap(({ was, is }) => [was, is].flatMap((each) => (each ? [each.points] : [])))
  const distinct = distinctPoints(points, locale)
  const { unit } = facts.measure
  const print = (value: number) => (unit === "points" ? distinct(value) : formatValue(value, unit, locale))
  const words = (standing: ResultRevision["is"]) =>
    standing ? t("revisedStanding", { points: print(standing.points), rank: standing.rank }) : t("revisedNone")
  if (revisions.length === 0) return null
  return (
    <Note as="aside">
      {revisions.map(({ release, was, is, importedAt, note }) => (
        <p key={release}>
          {t("revised", { day: formatDay(importedAt, locale), id: release, was: words(was), is: words(is) })}{" "}
          {note && t("revisedWhy", { note })}
        </p>
      ))}
      <p>
        <a href={pathOf({ page: "corrections" }, locale)}>{t("revisedAll")}</a>
      </p>
    </Note>
  )
}
