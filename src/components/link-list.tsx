import type { ReactNode } from "react"

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
