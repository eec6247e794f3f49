import { createTranslator } from "next-intl"
import { messagesOf } from "@/i18n/messages"
import type { ChartNote, ChartSpec } from "../chart-spec"

type EmbedNotes = {
  /** seen at once: that a figure was corrected since */
  atOnce: readonly ChartNote[]
  /** what the numbers in the drawing mean, in one line; null where there are none */
  breaks: string | null
  /** behind a disclosure: a frame in an article has little room */
  folded: readonly ChartNote[]
}

/** The notes of a chart as an embed shows them. */
export function embedNotes({ notes, locale }: Pick<ChartSpec, "notes" | "locale">): EmbedNotes {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "embed" })
  const signs = notes.flatMap(({ sign }) => sign ?? [])
  return {
    atOnce: notes.filter(({ correction }) => correction),
    breaks: signs.length > 0 ? t("breaks", { signs: signs.join(", ") }) : null,
    folded: notes.filter(({ correction }) => !correction),
  }
}
