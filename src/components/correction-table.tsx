import { useLocale, useTranslations } from "next-intl"
import { TableHead } from "@/components/table"
import { pathOf } from "@/i18n/addresses"
import type { CorrectedRelease } from "@/public-api/corrections-page"
import type { NamedCorrection } from "@/public-api/tables/corrections"
import { figuresOf, measureOf } from "./correction-words"

const COLUMNS = ["province", "year", "measure", "was", "is"] as const

/** The figures that a release changed: where, what it was, what it is. The first of them where there are many. */
export function CorrectionTable({ told: { release, corrected, shown } }: { told: CorrectedRelease }) {
  const t = useTranslations("corrections")
  const { id } = release
  const isWhole = shown.length === corrected
  return (
    <table className="row-table" role="table" aria-labelledby={`release-${id}`}>
      {!isWhole && (
        <caption className="pb-2 text-quiet">
          {t.rich("captionPart", {
            shown: shown.length,
            count: corrected,
            id,
            file: (name) => <a href={`/corrections.csv?release=${id}`}>{name}</a>,
          })}
        </caption>
      )}
      <TableHead ofRows columns={COLUMNS.map((column) => t(column))} />
      <tbody role="rowgroup">
        {shown.map((correction) => (
          <CorrectionRow key={keyOf(correction)} correction={correction} />
        ))}
      </tbody>
    </table>
  )
}

function CorrectionRow({ correction }: { correction: NamedCorrection }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const { year, province } = correction
  const { was, is } = figuresOf(correction, locale, t)
  const name = province.name[locale]
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="whitespace-nowrap">
        {province.slug ? (
          <a className="font-semibold" href={pathOf({ page: "province", slug: province.slug, year }, locale)}>
            {name}
          </a>
        ) : (
          name
        )}
      </th>
      <td role="cell">{year}</td>
      <td role="cell" className="narrow:order-1 narrow:w-full narrow:text-sm narrow:text-quiet">
        {measureOf(correction, locale, t)}
      </td>
      <td role="cell" className="whitespace-nowrap narrow:ms-auto">
        {was}
      </td>
      <td role="cell" className="font-semibold whitespace-nowrap">
        <span className="font-normal wide:hidden" aria-hidden="true">
          →{" "}
        </span>
        {is}
      </td>
    </tr>
  )
}

function keyOf({ year, boundarySet, code, measure, figure }: NamedCorrection): string {
  return [year, boundarySet, code, measure, figure].join()
}
