import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { measureKind } from "@/domain/measure"
import { GROUPS } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { distinctPoints, formatCount, formatDay, formatList } from "@/i18n/format"
import type { CorrectedRelease } from "@/public-api/corrections-page"
import type { NamedCorrection } from "@/public-api/tables/corrections"
import { Section } from "./section"
import { TableHead } from "./table"

/** One release: when, why, how much it changed, and the figures. */
export function CorrectionRelease({ told }: { told: CorrectedRelease }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const { release, isFirst } = told
  const { id } = release
  return (
    <Section id={`release-${id}`} heading={t("release", { id, day: formatDay(release.importedAt, locale) })}>
      <p className="max-w-measure">{isFirst ? t("first", { rows: release.rows }) : <WhatChanged told={told} />}</p>
      {!isFirst && (
        <p className="max-w-measure">
          <Reason note={release.note} />
        </p>
      )}
      {told.shown.length > 0 && <CorrectionTable told={told} />}
    </Section>
  )
}

/** In words: what came, how many figures changed, and what moved with them. */
function WhatChanged({ told: { sameAs, newEditions, corrected, moved, reference } }: { told: CorrectedRelease }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const sentences = [
    sameAs !== null && t("sameAs", { id: sameAs }),
    newEditions.length > 0 && t("newEditions", { years: formatList(newEditions.map(String), locale) }),
    corrected > 0 ? t("corrected", { count: corrected }) : t("nothing"),
    moved.ranks > 0 && t("ranks", { count: moved.ranks }),
    moved.groups > 0 && t("groups", { count: moved.groups }),
    reference.length > 0 &&
      t("reference", {
        files: formatList(
          reference.map(({ file, rows }) => t("fileRows", { file, rows })),
          locale,
        ),
      }),
  ]
  return sentences.filter(Boolean).join(" ")
}

function Reason({ note }: { note: string | null }) {
  const t = useTranslations("corrections")
  return note === null ? <span className="text-quiet">{t("noReason")}</span> : t("reason", { note })
}

const COLUMNS = ["province", "year", "measure", "was", "is"] as const

/** The figures that a release changed: where, what it was, what it is. The first of them where there are many. */
function CorrectionTable({ told: { release, corrected, shown } }: { told: CorrectedRelease }) {
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

type Words = ReturnType<typeof useTranslations<"corrections">>

/** What a figure is about: "5.3. Thủ tục ...", "Điểm tổng hợp, sai số chuẩn". */
export function measureOf({ measure, measureName, figure }: NamedCorrection, locale: Locale, t: Words): string {
  const kind = measureKind(measure)
  const name = measureName[locale]
  const called = kind === "total" ? t("total") : kind === "indicator" ? name : t("numbered", { number: measure, name })
  return figure === "points" || figure === "rank" ? called : `${called}, ${t(`figure.${figure}`)}`
}

/** Both values as the page prints them, with as many decimals as it takes to tell them apart. */
export function figuresOf(
  { figure, unit, was, is }: NamedCorrection,
  locale: Locale,
  t: Words,
): { was: string; is: string } {
  const scale = unit === "share" && figure === "points" ? 100 : 1
  const print = distinctPoints(
    [was, is].flatMap((value) => (value === null ? [] : [value * scale])),
    locale,
  )
  const inWords = (value: number | null) => {
    if (value === null) return t("absent")
    if (figure === "group") return t("groupName", { group: GROUPS[value - 1]! })
    if (figure === "respondents") return formatCount(value, locale)
    return scale === 1 ? print(value) : t("percent", { value: print(value * scale) })
  }
  return { was: inWords(was), is: inWords(is) }
}
