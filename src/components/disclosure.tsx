import type { ReactNode } from "react"

type Props = {
  summary: ReactNode
  /** where there is nothing else to see */
  isOpen?: boolean
  /** wide screens have room for it, and show it at once */
  isOpenWide?: boolean
  children: ReactNode
}

/** Shown on wide screens and on paper without being asked; a browser that cannot keeps the summary. */
const OPEN_WIDE = [
  "print:[&>summary]:hidden",
  "lg:supports-[selector(::details-content)]:[&>summary]:hidden",
  "lg:supports-[selector(::details-content)]:[&::details-content]:[content-visibility:visible]",
].join(" ")

/** What unfolds, for those who ask. */
export function Disclosure({ summary, isOpen = false, isOpenWide = false, children }: Props) {
  return (
    <details open={isOpen} className={`space-y-2 [&>p]:max-w-measure ${isOpenWide ? OPEN_WIDE : ""}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
