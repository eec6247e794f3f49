import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { formatList } from "@/i18n/format"
import type { BreakView } from "@/view-models/parts"
import { measuresByNote } from "./note"

type Props = { year: number; breaks: readonly BreakView[]; columns: number }

/** What changed in the method with an edition: a row of words between it and the one before. */
export function HistoryBreak({ year, breaks, columns }: Props) {
  if (breaks.length === 0) return null
  const kinds = (["break", "caution"] as const).filter((kind) => breaks.some((each) => each.kind === kind))
  const isBreak = kinds.includes("break")
  return (
    <tr>
      <td
        colSpan={columns}
        className={`py-0 whitespace-normal ${isBreak ? "border-b-2 border-dashed border-frame" : ""}`}
      >
        {/* The words stay in sight while the table scrolls below them. */}
        <div
          className={`sticky start-0 max-w-[min(46rem,100cqi)] border-s-3 ps-4 text-sm font-normal text-quiet ${isBreak ? "border-ink" : "border-line"}`}
        >
          {kinds.map((kind) => (
            <BreakNotes key={kind} kind={kind} year={year} breaks={breaks.filter((each) => each.kind === kind)} />
          ))}
        </div>
      </td>
    </tr>
  )
}

type NotesProps = Omit<Props, "columns"> & { kind: BreakView["kind"] }

/** One sentence for all measures that a year's change touches; the reasons unfold. */
function BreakNotes({ kind, year, breaks }: NotesProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  const dimensions = breaks.map(({ measure }) => measure).filter((measure) => measure !== TOTAL)
  const named = [
    ...(dimensions.length < breaks.length ? [t("measureTotal")] : []),
    ...(dimensions.length > 0
      ? [t("measureDimensions", { count: dimensions.length, list: formatList(dimensions.toSorted(), locale) })]
      : []),
  ]
  return (
    <details className="[&>p]:pb-2">
      <summary className="font-normal text-ink">
        {t(`${kind}At`, { year, measures: formatList(named, locale) })}
      </summary>
      {[...measuresByNote(breaks, locale).keys()].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  )
}
