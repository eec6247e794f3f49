import type { ReactNode } from "react"

/** A wide table scrolls in a region of its own, which the keyboard can reach; its first column stays. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      className="table-region relative [&_tr]:bg-paper [&_th:first-child]:sticky [&_th:first-child]:start-0 [&_th:first-child]:bg-inherit mt-2 overflow-x-auto @container print:[container-type:normal] print:overflow-visible"
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  )
}

/** For a table whose head stays in sight while many rows pass by. */
export const STICKY_HEAD =
  "lg:[&_thead_th]:sticky lg:[&_thead_th]:top-0 lg:[&_thead_th]:z-1 lg:[&_thead_th]:bg-paper lg:[&_thead_th]:shadow-[0_1px_var(--color-ink)]"

type HeadProps = {
  columns: readonly ReactNode[]
  /** for a `row-table`, where narrow screens show no heads and browsers forget what the parts of the table are */
  ofRows?: boolean
}

/** The heads of the columns, in one row. */
export function TableHead({ columns, ofRows = false }: HeadProps) {
  return (
    <thead role={ofRows ? "rowgroup" : undefined} className={ofRows ? "narrow:sr-only" : undefined}>
      <tr role={ofRows ? "row" : undefined}>
        {columns.map((column, index) => (
          <th key={index} scope="col" role={ofRows ? "columnheader" : undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type Row = {
  key: string | number
  /** an anchor, which marks the row that was asked for */
  id?: string
  /** of the province that the row is about, for who copies the table */
  code?: string | null | undefined
  cells: readonly ReactNode[]
}

type TableProps = {
  caption?: string
  columns: readonly ReactNode[]
  rows: readonly Row[]
  /** the column whose cells head their rows */
  head?: number
  className?: string
}

/** A table whose rows are alike. */
export function DataTable({ caption, columns, rows, head = 0, className }: TableProps) {
  return (
    <table className={className}>
      {caption && <caption className="py-2 font-semibold">{caption}</caption>}
      <TableHead columns={columns} />
      <tbody>
        {rows.map(({ key, id, code, cells }) => (
          <tr key={key} id={id} data-code={code ?? undefined} className={id && "target:*:bg-wash"}>
            {cells.map((cell, column) =>
              column === head ? (
                <th key={column} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={column}>{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
