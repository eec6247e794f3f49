import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { NewProvincePage } from "@/view-models/new-province-page"
import { LaterChanges } from "./province-lineage"
import { LinkList } from "./links"
import { Lead, Section } from "./section"
import { PredecessorsTable } from "./side-by-side-table"

type Props = {
  page: NewProvincePage
  charts: { trend: ReactNode; map: ReactNode }
}

/** A new province: what it is and since when, then what it was made of, side by side. */
export function NewProvince({ page, charts }: Props) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { province, lineage, predecessors, latestYear, measuredYear } = page
  const name = province.name[locale]
  // Until it is measured, addresses name it by the year in which it came to be.
  const planYear = measuredYear ?? Number(lineage.validFrom?.slice(0, 4) ?? 0)
  return (
    <>
      <Introduction page={page} />
      <Section id="side-by-side" heading={t("sideBySide", { count: predecessors.length, year: latestYear })}>
        {predecessors.length > 1 && <p className="max-w-measure">{t("notCombined", { name })}</p>}
        <PredecessorsTable page={page} />
        <LinkList
          inRow
          links={[
            ...predecessors.map(({ province: former }) => ({
              href: pathOf({ page: "province", slug: former.slug, year: latestYear }, locale),
              text: t("allYears", { name: former.name[locale] }),
            })),
            planYear > 0 && {
              href: pathOf({ page: "plan", slug: province.slug, year: planYear }, locale),
              text: t("plan", { name }),
            },
          ]}
        />
      </Section>
      {charts.trend}
      {charts.map}
      <Reading page={page} />
      <LaterChanges changes={page.lineage.changes} />
    </>
  )
}

function Introduction({ page: { province, lineage, predecessors, measuredYear } }: { page: NewProvincePage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const [name, names] = [province.name[locale], namesOf(predecessors, locale)]
  const day = dayOf(lineage.validFrom, locale)
  const [only, ...others] = predecessors
  const isSame = others.length === 0 && only?.province.slug === province.slug
  return (
    <div className="space-y-3">
      <h1>
        {t.rich("pageHeading", { name, day, when: (text) => <span className="font-normal text-quiet">{text}</span> })}
      </h1>
      <Lead>
        {others.length > 0
          ? t("pageAnswerMerged", { name, names, day })
          : isSame
            ? t("pageAnswerSame", { name, day })
            : t("pageAnswerKept", { name, names, day })}{" "}
        {measuredYear === null &&
          (others.length > 0 ? t("notMeasured", { name }) : t("notMeasuredKept", { name, names }))}
      </Lead>
      {measuredYear !== null && (
        <p>
          <a href={pathOf({ page: "province", slug: province.slug, year: measuredYear }, locale)}>
            {t("measured", { name, year: measuredYear })}
          </a>
        </p>
      )}
    </div>
  )
}

/** What a reader of figures must mind from now on. */
function Reading({ page: { province, lineage, predecessors, measuredYear } }: { page: NewProvincePage }) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const [name, day] = [province.name[locale], dayOf(lineage.validFrom, locale)]
  const isMerged = predecessors.length > 1
  const sharesName = predecessors.some(({ province: former }) => former.slug === province.slug)
  return (
    <Section id="reading" heading={t("reading")} className="max-w-measure">
      <ul className="space-y-2">
        <li>{t("readingPast", { names: namesOf(predecessors, locale), count: predecessors.length })}</li>
        {isMerged && sharesName && <li>{t("readingCode", { name, day })}</li>}
        {isMerged && <li>{t("readingNext", { name, measured: measuredYear ?? "none" })}</li>}
        <li>{t("readingKept", { day })}</li>
      </ul>
    </Section>
  )
}

function namesOf(predecessors: NewProvincePage["predecessors"], locale: "vi" | "en"): string {
  return formatList(
    predecessors.map(({ province }) => province.name[locale]),
    locale,
  )
}

/** Every boundary set after the first has its day (the data package requires it). */
function dayOf(validFrom: string | null, locale: "vi" | "en"): string {
  return validFrom ? formatDay(validFrom, locale) : ""
}
