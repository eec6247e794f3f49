import type { ReactNode } from "react"

type Props = {
  /** the anchor of the heading */
  id: string
  heading: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page, which its heading names. */
export function Section({ id, heading, className = "space-y-3", children }: Props) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
