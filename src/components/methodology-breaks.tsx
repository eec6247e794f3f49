import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import type { BreakView } from "@/view-models/parts"
import { measuresByNote } from "./note"

/** Every break and caution under its edition, each note once, with the measures it touches. */
export function BreaksByYear({ breaks }: { breaks: readonly BreakView[] }) {
  const t = useTranslations("methodology.breaks")
  return [...new Set(breaks.map(({ year }) => year))].map((year) => (
    <div key={year} className="space-y-3">
      <h3>{t("from", { year })}</h3>
      <ul className="max-w-note space-y-2.5">
        {(["break", "caution"] as const).map((kind) => (
          <NotesOfKind key={kind} kind={kind} breaks={breaks.filter((each) => each.year === year)} />
        ))}
      </ul>
    </div>
  ))
}

function NotesOfKind({ kind, breaks }: { kind: BreakView["kind"]; breaks: readonly BreakView[] }) {
  const t = useTranslations("methodology.breaks")
  const locale = useLocale()
  const ofKind = breaks.filter((each) => each.kind === kind)
  return [...measuresByNote(ofKind, locale)].map(([note, measures]) => (
    <li key={note}>
      <b>{t(kind, { measures: measures.map((measure) => (measure === TOTAL ? t("total") : measure)).join(", ") })}</b>{" "}
      {note}
    </li>
  ))
}
