type Props = {
  label: string
  /** parts that the page does not have are left out */
  anchors: readonly ({ id: string; text: string } | false | null)[]
}

/** The parts of a long page: a row that stays in sight below the window's edge. */
export function PageAnchors({ label, anchors }: Props) {
  return (
    <nav
      aria-label={label}
      className="sticky top-0 z-10 -mx-gutter -mt-6 border-b border-line bg-paper px-gutter print:hidden"
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
