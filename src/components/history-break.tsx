import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { formatList } from "@/i18n/format"
import type { BreakView } from "@/view-models/parts"
import { measuresByNote } from "./measures-by-note"

type Props = { year: number; breaks: readonly BreakView[]; columns: number }

/** What changed in the method with an edition: a row of words between it and the one before. */
export function HistoryBreak({ year, breaks, columns }: Props) {
  if (breaks.length === 0) return null
  const kinds = (["break", "caution"] as const).filter((kind) => breaks.some((each) => each.kind === kind))
  return (
    <tr className={`between-years ${kinds.includes("break") ? "is-break" : ""}`}>
      <td colSpan={columns}>
        <div className="between-years-text">
          {kinds.map((kind) => (
            <BreakSentences key={kind} kind={kind} year={year} breaks={breaks.filter((each) => each.kind === kind)} />
          ))}
        </div>
      </td>
    </tr>
  )
}

type SentencesProps = Omit<Props, "columns"> & { kind: BreakView["kind"] }

function BreakSentences({ kind, year, breaks }: SentencesProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  return [...measuresByNote(breaks, locale)].map(([note, measures]) => {
    const dimensions = measures.filter((measure) => measure !== TOTAL)
    const named = [
      ...(dimensions.length < measures.length ? [t("measureTotal")] : []),
      ...(dimensions.length > 0
        ? [t("measureDimensions", { count: dimensions.length, list: formatList(dimensions, locale) })]
        : []),
    ]
    return (
      <p key={note}>
        <strong>{t(`${kind}At`, { year, measures: formatList(named, locale) })}</strong> {note}
      </p>
    )
  })
}
