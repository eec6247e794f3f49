import type { ReactNode } from "react"

/** A wide table scrolls in a region of its own, which the keyboard can reach. */
export function TableRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

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
