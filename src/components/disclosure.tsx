import type { ReactNode } from "react"

/** What unfolds, for those who ask. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="space-y-2 [&>p]:max-w-measure">
      <summary className="min-h-11 py-2 font-semibold">{summary}</summary>
      {children}
    </details>
  )
}
