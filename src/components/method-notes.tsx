import { useLocale, useTranslations } from "next-intl"
import type { BreakView } from "@/view-models/parts"

/** Breaks and cautions against the edition before, in words. Nothing where there are none. */
export function MethodNotes({ breaks, previousYear }: { breaks: readonly BreakView[]; previousYear: number | null }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  if (breaks.length === 0 || previousYear === null) return null
  const isBroken = breaks.some(({ kind }) => kind === "break")
  return (
    <aside className="note">
      <h2>{t(isBroken ? "breakHeading" : "cautionHeading", { year: previousYear })}</h2>
      {[...new Set(breaks.map(({ note }) => note[locale]))].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </aside>
  )
}
