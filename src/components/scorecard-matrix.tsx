import { type Group, GROUPS } from "@/domain/quartile-group"

type MatrixCell = {
  year: number
  /** "missing": others have a result; "absent": the edition did not measure it */
  state: "result" | "missing" | "absent"
  group: Group | null
  /** points and rank, read by pointing at the cell */
  label: string
}

type MatrixRow = {
  id: string
  name: string
  /** for narrow screens */
  short: string
  cells: readonly MatrixCell[]
  /** editions before which the method broke: a double line */
  breaks: readonly number[]
}

type Props = {
  /** what the table shows; its groups are explained beside it, by `GroupKey` */
  caption: string
  /** what its rows are: "Dimension", "Province" */
  head: string
  /** editions, oldest first */
  columns: readonly { value: number; label: string }[]
  sections: readonly { label: string | null; rows: readonly MatrixRow[] }[]
  /** the edition that the page shows */
  current?: number
  /** rows of 14 pixels, without words in the cells: for many */
  dense?: boolean
  /** codes of the provinces that the rows are about, in their order */
  codes?: readonly (string | null)[] | undefined
  /** where a row and an edition lead; null: nowhere. Cells lead to their edition, unless the matrix is dense */
  rowHref?: (id: string) => string | null
  yearHref?: (year: number) => string | null
}

const CLASS: Readonly<Record<Group, string>> = { best: "g1", highAverage: "g2", lowAverage: "g3", poor: "g4" }

/** Colours of the cells, by the class of each: once on the table, for there are hundreds. */
const GROUP_COLOURS = [
  "[&_.g1]:bg-group-best [&_.g1]:text-group-best-on [&_.g2]:bg-group-high-average [&_.g2]:text-group-high-average-on",
  "[&_.g3]:bg-group-low-average [&_.g3]:text-group-low-average-on [&_.g4]:bg-group-poor [&_.g4]:text-group-poor-on",
  "[&_.no]:hatched [&_.cut]:border-s-3 [&_.cut]:border-double [&_.cut]:border-ink",
].join(" ")

/**
 * Groups over all editions in one look: rows of a province's total and dimensions, or of all provinces, with real links and the
 * semantics of a table. Its rows are those of the chart `scorecard`, whose spec a page loads like any other chart:
 *
 *     const card = await chartSpec("scorecard", { province: slug }, locale)
 *     <ScorecardMatrix {...card} caption={card.title} head={t("dimension")} current={2024}
 *       yearHref={(year) => pathOf({ page: "province", slug, year }, locale)} />
 *
 *     const all = await chartSpec("scorecard", { view: "provinces" }, locale)
 *     <ScorecardMatrix {...all} dense caption={all.title} head={t("province")} rowHref={...} yearHref={...} />
 *
 * As wide as its container, cells of 24 pixels at least; where they have no room the editions scroll in a region of their own, beginning
 * with the latest, and the names stay. Of the links the years and the names are tab stops; those of cells repeat them.
 */
export function ScorecardMatrix(props: Props) {
  const { caption, head, columns, sections, current, codes, dense = false, rowHref, yearHref } = props
  const order = sections.flatMap(({ rows }) => rows)
  return (
    // From right to left, so that a region too narrow begins with the latest edition; the table itself is not.
    <div
      className="relative overflow-x-auto [direction:rtl] print:overflow-visible"
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table
        className={`w-full border-separate border-spacing-px [direction:ltr] [print-color-adjust:exact] [&_:is(td,th)]:border-b-0 [&_:is(td,th)]:p-0 [&_:is(td,th)]:align-middle [&_td]:w-[6%] [&_td]:min-w-6 [&_td]:text-center ${GROUP_COLOURS} ${dense ? DENSE : ROOMY}`}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-1 bg-paper text-start">
              {head}
            </th>
            {columns.map(({ value, label }) => (
              <th
                key={value}
                scope="col"
                className="text-center font-normal aria-[current]:font-semibold aria-[current]:text-ink"
                aria-current={value === current || undefined}
              >
                <Year label={label} href={yearHref?.(value) ?? null} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ label, rows }) => (
          <tbody key={label ?? ""}>
            {label !== null && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="pt-1.5! text-sm leading-normal text-quiet">
                  <span className="sticky left-0">{label}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id} data-code={codes?.[order.indexOf(row)] ?? undefined}>
                <th scope="row" className="sticky left-0 bg-paper pe-2 font-normal">
                  <Linked href={rowHref?.(row.id) ?? null}>
                    {row.short === row.name ? (
                      row.name
                    ) : (
                      <>
                        <span className="md:hidden">{row.short}</span>
                        <span className="max-md:hidden">{row.name}</span>
                      </>
                    )}
                  </Linked>
                </th>
                {row.cells.map((cell) => (
                  <Cell key={cell.year} {...{ cell, row, dense }} href={yearHref?.(cell.year) ?? null} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const ROOMY =
  "[&_td]:h-6 [&_[scope=row]]:min-w-30 [&_[scope=row]]:text-sm [&_[scope=row]]:leading-normal md:[&_[scope=row]]:min-w-64 lg:[&_[scope=row]]:min-w-112 [&_td_a]:block [&_td_a]:no-underline"
const DENSE =
  "text-[0.6875rem] leading-none [&_[scope=row]]:h-3.5 [&_[scope=row]]:whitespace-nowrap [&_:is(td,[scope=row])]:leading-[13px] [&_thead]:leading-6"

/** A year, as two figures where its column is too narrow for four. */
function Year({ label, href }: { label: string; href: string | null }) {
  return (
    <Linked href={href}>
      <span className="max-md:sr-only">{label.slice(0, 2)}</span>
      {label.slice(2)}
    </Linked>
  )
}

function Linked({ href, children }: { href: string | null; children: React.ReactNode }) {
  return href === null ? children : <a href={href}>{children}</a>
}

type CellProps = { cell: MatrixCell; row: MatrixRow; dense: boolean; href: string | null }

function Cell({ cell: { year, state, group, label }, row, dense, href }: CellProps) {
  const kind = group ? CLASS[group] : state === "missing" ? "no" : ""
  const className = [kind, row.breaks.includes(year) ? "cut" : ""].filter(Boolean).join(" ") || undefined
  const number = group ? GROUPS.indexOf(group) + 1 : null
  if (dense || href === null || state === "absent")
    return (
      <td className={className} title={dense || state === "absent" ? undefined : label}>
        {number ?? (state === "missing" && !dense ? "–" : null)}
      </td>
    )
  return (
    <td className={className}>
      <a href={href} tabIndex={-1} title={label}>
        {number ?? "–"}
      </a>
    </td>
  )
}
