import type { MouseEvent, ReactNode } from "react"

export type LinkItem = { href: string; text: ReactNode; download?: boolean; label?: string }

type Props = {
  /** falsy ones are left out */
  links: readonly (LinkItem | false | null | undefined)[]
  /** beside each other as long as there is room */
  inRow?: boolean
  /** what the list is about, for those who do not see what it stands beside */
  label?: string
  className?: string
  /** what else stands in it, last */
  children?: ReactNode
}

/** Links of which each is large enough for a finger. */
export function LinkList({ links, inRow = false, label, className = "", children }: Props) {
  return (
    <ul className={inRow ? `flex flex-wrap gap-x-5 ${className}` : className} aria-label={label}>
      {links
        .filter((link) => !!link)
        .map(({ href, text, download, label: said }) => (
          <li key={href}>
            <a className="inline-flex min-h-11 items-center" href={href} download={download} aria-label={said}>
              {text}
            </a>
          </li>
        ))}
      {children && <li>{children}</li>}
    </ul>
  )
}

/** A link that stands alone, as the next thing to do; on paper there is nothing to do. */
export function ActionLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="inline-flex min-h-11 items-center font-semibold print:hidden" href={href}>
      {children}
    </a>
  )
}

/** One of several views of a page. */
export type Choice = {
  label: ReactNode
  href: string
  current: boolean
  /** what sets this view apart, such as a year without a result */
  note?: string
  /** for working tools: shows the view in place; false where that cannot be, and the link is followed */
  onFollow?: () => boolean
}

/**
 * A row of links to the other views of a page, such as its years: it scrolls by itself on phones, wraps on wide screens. The current one
 * sticks to the row's ends, so that it is in view however far the row scrolls.
 */
export function ChoiceList({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className="flex items-baseline gap-x-3 border-t border-line print:hidden" aria-label={label}>
      <span className="min-w-13 flex-none text-quiet sm:min-w-22 lg:min-w-19 lg:text-sm" aria-hidden="true">
        {label}
      </span>
      {/* relative: what is only spoken is placed absolutely, and scrolls with the row */}
      <ul className="relative flex scrollbar-none overflow-x-auto lg:flex-wrap">
        {choices.map(({ label: text, href, current, note, onFollow }) => (
          <li key={href} className={current ? "sticky inset-x-0 z-1 flex-none bg-paper" : "flex-none"}>
            <a
              href={href}
              onClick={onFollow && inPlace(onFollow)}
              aria-current={current ? "page" : undefined}
              className={`inline-flex min-h-11 min-w-11 items-center px-2 lg:min-h-8 lg:min-w-0 lg:text-sm no-underline -outline-offset-3 hover:underline aria-[current]:font-semibold aria-[current]:shadow-[inset_0_-3px_var(--color-ink)] ${note ? "text-quiet italic" : ""}`}
            >
              {text}
              {note && <span className="sr-only"> ({note})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A click that asks for another tab or window is the browser's. */
function inPlace(follow: () => boolean) {
  return (event: MouseEvent) => {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (!isElsewhere && follow()) event.preventDefault()
  }
}
