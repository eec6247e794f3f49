import { useTranslations } from "next-intl"
import type { ResultView } from "@/view-models/parts"

/** A rank with its base: "thứ 12 trên 61", "12th of 61"; ties say so. */
export function RankText({ result }: { result: Pick<ResultView, "rank" | "ranked" | "tied"> }) {
  const t = useTranslations("rank")
  const { rank, ranked, tied } = result
  return t("of", { rank, ranked, tied: tied ? "yes" : "no" })
}

/** The same in a column headed "rank": "12 trên 61". */
export function ShortRank({ result }: { result: Pick<ResultView, "rank" | "ranked" | "tied"> }) {
  const t = useTranslations("rank")
  const { rank, ranked, tied } = result
  return t("short", { rank, ranked, tied: tied ? "yes" : "no" })
}

/** The places a result cannot be told apart from, in a column that says so: "1–42". */
export function ShortSpan({ span }: { span: ResultView["span"] }) {
  if (!span) return null
  return span.best === span.worst ? span.best : `${span.best}–${span.worst}`
}

/** The places a result cannot be told apart from; nothing where no error is published. */
export function SpanText({ span }: { span: ResultView["span"] }) {
  const t = useTranslations("rank")
  if (!span) return null
  return span.best === span.worst ? t("spanOne") : t("span", span)
}
