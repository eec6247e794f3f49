import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatSigned } from "@/i18n/format"
import type { ChangedPart } from "@/view-models/changed-parts"
import type { ChangesPage } from "@/view-models/changes-page"
import { MeasureNotes } from "./note"

const COLUMNS = ["part", "meanChange", "risen", "fallen", "compared"] as const

/** The parts of the measure: how each changed on average, and how many provinces rose and fell on it. */
export function ChangedPartsTable({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const { parts } = page
  if (parts.length === 0) return null
  const notes = parts.flatMap((part) => part.notes)
  const isBroken = notes.some(({ kind }) => kind === "break")
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t("parts")}</h2>
      <p className="max-w-measure text-quiet">{t("partsHelp")}</p>
      <div className="table-region" role="region" aria-label={t("partsTable")} tabIndex={0}>
        <table className="changed-parts">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.measure} part={part} page={page} />
            ))}
          </tbody>
        </table>
      </div>
      <MeasureNotes heading={t(isBroken ? "why" : "care")} breaks={notes} />
    </section>
  )
}

function PartRow({ part, page }: { part: ChangedPart; page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { measure, name, slug, gains, apart } = part
  const [from, to] = [page.earlier.year, page.later.year]
  return (
    <tr>
      <th scope="row">
        <span className="measure-number">{measure} </span>
        {slug ? (
          <a href={pathOf({ page: "changes", from, to, dimension: slug[locale] }, locale)}>{name[locale]}</a>
        ) : (
          name[locale]
        )}
      </th>
      {gains ? (
        <>
          <td className="points">{formatSigned(gains.mean, locale)}</td>
          <td>{gains.risen}</td>
          <td>{gains.fallen}</td>
          <td>{gains.compared}</td>
        </>
      ) : (
        <td colSpan={4} className="hatched text-quiet">
          {t("apart", { reason: apart ?? "noResult" })}
        </td>
      )}
    </tr>
  )
}
