/** One of several views of a page. */
export type Choice = {
  label: string
  href: string
  current: boolean
  /** what sets this view apart, such as a year without a result */
  note?: string
}

/** A row of links to the other views of a page, such as its years. */
export function ChoiceList({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav className="choices" aria-label={label}>
      <span className="choices-label" aria-hidden="true">
        {label}
      </span>
      <ul>
        {choices.map(({ label: text, href, current, note }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined} className={note && "choice-apart"}>
              {text}
              {note && <span className="sr-only"> ({note})</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
