import type { ReactNode } from "react"

type Props = {
  summary: ReactNode
  /** wide screens have room for it, and show it at once */
  isOpenWide?: boolean
  children: ReactNode
}

/** What unfolds, for those who ask. */
export function Disclosure({ summary, isOpenWide = false, children }: Props) {
  return (
    <details className={`space-y-2 [&>p]:max-w-measure ${isOpenWide ? "open-wide" : ""}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
