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
  /** for a table that narrow screens show as blocks: browsers then forget what its parts are */
  withRoles?: boolean
}

/** The heads of the columns, in one row. */
export function TableHead({ columns, withRoles = false }: HeadProps) {
  return (
    <thead role={withRoles ? "rowgroup" : undefined}>
      <tr role={withRoles ? "row" : undefined}>
        {columns.map((column, index) => (
          <th key={index} scope="col" role={withRoles ? "columnheader" : undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  )
}
