import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatList, formatPoints } from "@/i18n/format"
import type { DimensionPage } from "@/view-models/dimension-page"
import { Disclosure } from "./disclosure"
import { HistoryBreak } from "./history-break"
import { TableHead, TableRegion } from "./table"

type Year = DimensionPage["history"][number]

const COLUMNS = ["year", "mean", "median", "first", "least", "ranked"] as const

/** A dimension in every edition, latest first, with the changes of method between them. */
export function DimensionHistory({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  return (
    <Disclosure
      summary={
        <h2 id="history" className="inline">
          {t("history")}
        </h2>
      }
    >
      <p className="max-w-measure text-quiet">{t("historyHelp")}</p>
      <TableRegion label={t("historyTable")}>
        <table className="text-sm whitespace-nowrap print:whitespace-normal [&_:is(th,td)]:pe-3">
          <TableHead columns={COLUMNS.map((column) => t(column))} />
          <tbody>
            {page.history.map((year, position) => (
              <YearRows key={year.year} of={year} isOldest={position === page.history.length - 1} page={page} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Disclosure>
  )
}

function YearRows({ of, isOldest, page }: { of: Year; isOldest: boolean; page: DimensionPage }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { year, summary, first, highest, lowest, breaks } = of
  const isShown = year === page.edition.year
  const href = pathOf({ page: "dimension", slug: page.dimension.slug[locale], year }, locale)
  const names = formatList(
    first.map(({ name }) => name[locale]),
    locale,
  )
  return (
    <>
      <tr className={isShown ? "bg-wash font-semibold" : undefined}>
        <th scope="row">{isShown ? year : <a href={href}>{year}</a>}</th>
        <td className="font-semibold">{formatPoints(summary.mean, locale)}</td>
        <td>{formatPoints(summary.median, locale)}</td>
        <td>
          {names} <span className="text-quiet">{formatPoints(highest, locale)}</span>
        </td>
        <td>{formatPoints(lowest, locale)}</td>
        <td>{t("rankedOf", { ranked: summary.ranked, units: summary.units })}</td>
      </tr>
      {!isOldest && <HistoryBreak year={year} breaks={breaks} columns={COLUMNS.length} />}
    </>
  )
}
