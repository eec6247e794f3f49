import { useLocale, useTranslations } from "next-intl"
import { makersOf } from "@/domain/citation"
import type { FactSubject } from "@/domain/facts"
import { pathOf, pressKitPath } from "@/i18n/addresses"
import { formatDay, formatPoints } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"
import { LinkList } from "./links"
import { Section } from "./section"
import { TableHead } from "./table"

/** The parts the figure is the sum of, and where all of it is to be read. */
export function ClaimEvidence({ page }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const tKit = useTranslations("pressKit")
  const locale = useLocale()
  const { province, edition, dimensionSlug, facts } = page
  const { year } = edition
  const { kind } = facts.measure
  const hasRanking = kind === "total" || kind === "dimension"
  return (
    <>
      {page.parts.length > 0 && <Parts page={page} />}
      <Section id="sources" heading={t("sources")}>
        <p className="max-w-measure">{t("report", { year, makers: makersOf(year).join(", ") })}</p>
        {page.evidence && <Origin evidence={page.evidence} />}
        <LinkList
          links={[
            {
              href: pathOf({ page: "province", slug: province.slug, year }, locale),
              text: t("provincePage", { name: province.name[locale], year }),
            },
            hasRanking && {
              href: pathOf({ page: "rankings", year, dimension: dimensionSlug?.[locale] ?? null }, locale),
              text: t("rankingPage", { year }),
            },
            { href: `/api/v1/provinces/${province.slug}/results/${year}`, text: t("api") },
            { href: "/scores.csv", text: t("csv") },
            { href: pressKitPath(province.slug, year), text: tKit("link", { year }) },
          ]}
        />
      </Section>
    </>
  )
}

/** From which workbook the figure comes, and what proves that it was read rightly. */
function Origin({ evidence }: { evidence: NonNullable<ClaimPage["evidence"]> }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const { workbook, sheet, copies, checkedOn, isChecked, isVerified, note } = evidence
  const day = formatDay(checkedOn, locale)
  const trust = isVerified ? t("verified", { copies, day }) : t(isChecked ? "unverified" : "uncheckedHere", { day })
  return (
    <>
      <p className="max-w-measure">
        {sheet === null ? t("workbook", { workbook }) : t("workbookSheet", { workbook, sheet })}
      </p>
      <p className="max-w-measure">{note ? `${trust} ${note[locale]}` : trust}</p>
    </>
  )
}

/** Each part with all its decimals, and an address of its own; below them their sum. */
function Parts({ page: { parts, facts, province, edition } }: { page: ClaimPage }) {
  const t = useTranslations("claim")
  const tMissing = useTranslations("missing")
  const locale = useLocale()
  const exact = useExactPoints()
  return (
    <Section id="parts" heading={t("parts")}>
      <table className="max-w-measure">
        <caption className="sr-only">{t("parts")}</caption>
        <TableHead columns={[t("part"), t("points")]} />
        <tbody>
          {parts.map(({ id, name, points }) => (
            <tr key={id}>
              <th scope="row">
                <a href={pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: id }, locale)}>
                  {id}. {name[locale]}
                </a>
              </th>
              <td>{points === null ? <span className="text-quiet">{tMissing("short")}</span> : exact(points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("sum")}</th>
            <td className="font-semibold">
              {facts.kind === "result" ? exact(facts.points) : <span className="text-quiet">{t("noSum")}</span>}
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  )
}

/** As the data have it: six decimals. */
const EXACT = 6

/** What a claim is about, in words: "điểm tổng hợp", "chỉ số nội dung 4 “…”". */
export function useMeasureWords() {
  const t = useTranslations("claim")
  const locale = useLocale()
  return ({ id, kind, name }: Pick<FactSubject["measure"], "id" | "kind" | "name">) =>
    t("measure", { id, kind, name: name?.[locale] ?? "" })
}

/** Points with every decimal there is. */
export function useExactPoints() {
  const locale = useLocale()
  return (points: number) => formatPoints(points, locale, EXACT)
}
