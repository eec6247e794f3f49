import type { ReactNode } from "react"

/** A link that stands alone, as the next thing to do; on paper there is nothing to do. */
export function ActionLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="inline-flex min-h-11 items-center font-semibold print:hidden" href={href}>
      {children}
    </a>
  )
}
