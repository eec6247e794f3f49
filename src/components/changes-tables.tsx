import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { PartGain } from "@/domain/gains"
import type { Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatSigned } from "@/i18n/format"
import type { ChangedPart, ChangedProvince } from "@/view-models/edition-changes"
import type { ChangesPage } from "@/view-models/changes-page"
import { PlacesChange, PointsChange } from "./change-text"
import { GroupNumber } from "./standing"
import { MeasureNotes } from "./note"
import { Section } from "./section"
import { STICKY_HEAD, TableHead, TableRegion } from "./table"

const CHANGED_PROVINCES_TABLE_COLUMNS = ["province", "gained", "points", "group", "places", "lift", "drag"] as const

/** Every province that is compared, the largest rise first: what it gained, from where to where, and which parts made it. */
export function ChangedProvincesTable({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const { rows, earlier, later } = page
  const [first] = rows
  if (!first) return null
  const bases = { before: first.earlier.ranked, after: first.later.ranked }
  return (
    <section aria-labelledby="rows">
      <details>
        <summary>
          <h2 id="rows" className="inline">
            {t("rows")}
          </h2>
        </summary>
        <table role="table" className={`row-table text-sm print:text-[8.5pt] ${STICKY_HEAD}`}>
          <caption className="pb-2 text-quiet">
            {t("caption", { count: rows.length, from: earlier.year, to: later.year, ...bases })}
          </caption>
          <TableHead ofRows columns={CHANGED_PROVINCES_TABLE_COLUMNS.map((column) => t(column))} />
          <tbody role="rowgroup">
            {rows.map((row) => (
              <ChangedRow key={row.province.code} row={row} page={page} />
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function ChangedRow({ row, page }: { row: ChangedProvince; page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { province, earlier, later, lift, drag, clear } = row
  return (
    <tr role="row" data-code={province.code}>
      <th role="rowheader" scope="row" className="narrow:flex-[1_0_calc(100%-9rem)] narrow:text-base">
        <a
          className="font-semibold not-hover:decoration-transparent narrow:flex narrow:min-h-11 narrow:items-center"
          href={pathOf({ page: "province", slug: province.slug, year: page.later.year }, locale)}
        >
          {province.name[locale]}
        </a>
      </th>
      <td role="cell" className="font-semibold narrow:text-base">
        <PointsChange change={later.change} previousYear={page.earlier.year} />
        {clear && <span className="font-normal text-quiet"> {t("clear")}</span>}
      </td>
      <td role="cell" className="whitespace-nowrap">
        <FromTo from={formatPoints(earlier.points, locale)} to={formatPoints(later.points, locale)} />
      </td>
      <td role="cell" className="whitespace-nowrap">
        <GroupMove from={earlier.group} to={later.group} />
      </td>
      <td role="cell" className="whitespace-nowrap" data-label={t("besidePlaces")}>
        <FromTo from={earlier.rank} to={later.rank} />{" "}
        <span className="wide:block">
          <PlacesChange change={later.change} />
        </span>
      </td>
      <td role="cell" className="narrow:basis-full" data-label={t("besideLift")}>
        <Part gain={lift} page={page} />
      </td>
      <td role="cell" className="narrow:basis-full" data-label={t("besideDrag")}>
        <Part gain={drag} page={page} />
      </td>
    </tr>
  )
}

/** "41,20 → 42,00" to the eye, "từ 41,20 đến 42,00" to the ear. */
function FromTo({ from, to }: { from: string | number; to: string | number }) {
  const t = useTranslations("changes")
  return (
    <>
      <span aria-hidden="true">{t("fromTo", { from, to })}</span>
      <span className="sr-only">{t("fromToSaid", { from, to })}</span>
    </>
  )
}

/** The numbers of the groups, one when it stayed; their names to the ear. */
function GroupMove({ from, to }: { from: Group | null; to: Group | null }): ReactNode {
  const t = useTranslations()
  if (!from || !to) return <span className="text-quiet">{t("group.none")}</span>
  if (from === to) return <NamedGroup group={to} />
  return (
    <>
      <NamedGroup group={from} /> <span aria-hidden="true">→</span> <NamedGroup group={to} />
    </>
  )
}

function NamedGroup({ group }: { group: Group }) {
  const t = useTranslations("group")
  return (
    <>
      <GroupNumber group={group} />
      <span className="sr-only"> {t(group)}</span>
    </>
  )
}

/** A part by number and short name, with what it gained. */
function Part({ gain, page: { parts, dimensions } }: { gain: PartGain | null; page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  if (!gain) return <span className="text-quiet">{t("nothing")}</span>
  const { measure, points } = gain
  const name =
    dimensions.find(({ id }) => String(id) === measure)?.short ?? parts.find((part) => part.measure === measure)?.name
  return (
    <>
      {measure} {name?.[locale]} {formatSigned(points, locale)}
    </>
  )
}

const CHANGED_PARTS_TABLE_COLUMNS = ["part", "meanChange", "risen", "fallen", "compared"] as const

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
        <table className="text-sm max-md:[&_:is(th,td)]:pe-1.5">
          <TableHead columns={CHANGED_PARTS_TABLE_COLUMNS.map((column) => t(column))} />
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
