import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import type { Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import type { BreakView } from "@/view-models/parts"

type Props = {
  id?: string
  as?: "div" | "aside" | "blockquote" | "p"
  heading?: { level: 2 | 3; text: string }
  /** for the answer that the reader came for */
  isMain?: boolean
  children: ReactNode
}

/** Words apart from the main text: a remark, or what may be quoted. */
export function Note({ id, as: Tag = "div", heading, isMain = false, children }: Props) {
  const Heading = `h${heading?.level ?? 2}` as const
  return (
    <Tag
      id={id}
      className={`max-w-note border-s-3 ps-4 ${isMain ? "border-ink text-lg font-semibold" : "border-frame"}`}
    >
      {heading && <Heading className="text-base">{heading.text}</Heading>}
      {children}
    </Tag>
  )
}

/** Breaks and cautions of a table, each once, with the measures that it is about. Nothing where there are none. */
export function MeasureNotes({ heading, breaks }: { heading?: string; breaks: readonly BreakView[] }) {
  const t = useTranslations("compare")
  const locale = useLocale()
  if (breaks.length === 0) return null
  return (
    <div className="mt-4">
      <Note heading={heading === undefined ? undefined : { level: 3, text: heading }}>
        {[...measuresByNote(breaks, locale)].map(([note, measures]) => (
          <p key={note}>
            <strong>{measures.map((measure) => (measure === TOTAL ? t("total") : measure)).join(", ")}</strong> {note}
          </p>
        ))}
      </Note>
    </div>
  )
}

/** Breaks and cautions of an edition against the one before, in words. Nothing where there are none. */
export function MethodNotes({ breaks, previousYear }: { breaks: readonly BreakView[]; previousYear: number | null }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  if (breaks.length === 0 || previousYear === null) return null
  const isBroken = breaks.some(({ kind }) => kind === "break")
  const text = t(isBroken ? "breakHeading" : "cautionHeading", { year: previousYear })
  return (
    <Note as="aside" heading={{ level: 2, text }}>
      {[...new Set(breaks.map(({ note }) => note[locale]))].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Note>
  )
}

/** Notes, each once, with the measures it is about: one change of method has a row for every measure it touches. */
export function measuresByNote(breaks: readonly BreakView[], locale: Locale): ReadonlyMap<string, readonly string[]> {
  const measures = new Map<string, string[]>()
  for (const { note, measure } of breaks) {
    const text = note[locale]
    measures.set(text, [...(measures.get(text) ?? []), measure])
  }
  return measures
}
