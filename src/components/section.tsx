import type { ReactNode } from "react"

type SectionProps = {
  /** the anchor of the heading */
  id: string
  heading: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page, which its heading names. */
export function Section({ id, heading, className = "space-y-3", children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/** The sentence below a heading that says the most. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="max-w-note text-lead">{children}</p>
}

type PageAnchorsProps = {
  label: string
  /** parts that the page does not have are left out */
  anchors: readonly ({ id: string; text: string } | false | null)[]
}

/** The parts of a long page: a row that stays in sight below the window's edge. */
export function PageAnchors({ label, anchors }: PageAnchorsProps) {
  return (
    <nav
      aria-label={label}
      className="sticky top-0 z-10 -mx-gutter -mt-6 mb-4 border-b border-line bg-paper px-gutter print:hidden"
    >
      <ul className="flex scrollbar-none gap-x-5 overflow-x-auto whitespace-nowrap">
        {anchors
          .filter((each) => !!each)
          .map(({ id, text }) => (
            <li key={id}>
              <a className="inline-flex min-h-11 items-center text-sm no-underline hover:underline" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

type DisclosureProps = {
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
export function Disclosure({ summary, isOpen = false, isOpenWide = false, children }: DisclosureProps) {
  return (
    <details open={isOpen} className={`space-y-2 [&>p]:max-w-measure ${isOpenWide ? OPEN_WIDE : ""}`}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
