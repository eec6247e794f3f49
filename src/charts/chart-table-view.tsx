import { DataTable, TableRegion } from "@/components/table"
import type { ChartTable } from "./chart-spec"
import { headColumn } from "./drawing/table-cells"

/** The drawn values, in a region that scrolls by itself. A row is headed by its name; by its number where there is none. */
export function ChartTableView({ table }: { table: ChartTable }) {
  return (
    <TableRegion label={table.caption}>
      <DataTable
        className="text-sm"
        caption={table.caption}
        columns={table.columns.map(({ label }) => label)}
        rows={table.rows.map((row, key) => ({ key, code: table.codes?.[key], cells: row.map(({ text }) => text) }))}
        head={headColumn(table)}
      />
    </TableRegion>
  )
}
