import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatSigned } from "@/i18n/format"
import type { ChangedPart } from "@/view-models/changed-parts"
import type { ChangesPage } from "@/view-models/changes-page"
import { MeasureNotes } from "./note"
import { Section } from "./section"
import { TableHead, TableRegion } from "./table"

const COLUMNS = ["part", "meanChange", "risen", "fallen", "compared"] as const

/** The parts of the measure: how each changed on average, and how many provinces rose and fell on it. */
export function ChangedPartsTable({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const { parts } = page
  if (parts.length === 0) return null
  const notes = parts.flatMap((part) => part.notes)
  const isBroken = notes.some(({ kind }) => kind === "break")
  return (
    <Section id="parts" heading={t("parts")}>
      <p className="max-w-measure text-quiet">{t("partsHelp")}</p>
      <TableRegion label={t("partsTable")}>
        <table className="text-sm max-md:[&_:is(th,td)]:pe-2.5">
          <TableHead columns={COLUMNS.map((column) => t(column))} />
          <tbody>
            {parts.map((part) => (
              <PartRow key={part.measure} part={part} page={page} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <MeasureNotes heading={t(isBroken ? "why" : "care")} breaks={notes} />
    </Section>
  )
}

function PartRow({ part, page }: { part: ChangedPart; page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { measure, name, slug, gains, apart } = part
  const [from, to] = [page.earlier.year, page.later.year]
  return (
    <tr>
      <th scope="row" className="min-w-36 ps-7 -indent-7">
        <span className="inline-block min-w-7 indent-0">{measure} </span>
        {slug ? (
          <a href={pathOf({ page: "changes", from, to, dimension: slug[locale] }, locale)}>{name[locale]}</a>
        ) : (
          name[locale]
        )}
      </th>
      {gains ? (
        <>
          <td className="font-semibold">{formatSigned(gains.mean, locale)}</td>
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
