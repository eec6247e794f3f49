import { TableHead, TableRegion } from "@/components/table"
import type { ChartTable } from "./chart-spec"

/** The column that names a row of a chart's table: the first one of words, or the first one where all are figures. */
export function headColumn({ columns }: ChartTable): number {
  const named = columns.findIndex(({ numeric }) => !numeric)
  return Math.max(0, named)
}

/** The drawn values, in a region that scrolls by itself. A row is headed by its name; by its number where there is none. */
export function ChartTableView({ table }: { table: ChartTable }) {
  const head = headColumn(table)
  return (
    <TableRegion label={table.caption}>
      <table className="text-sm">
        <caption>{table.caption}</caption>
        <TableHead columns={table.columns.map(({ label }) => label)} />
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map(({ text }, column) =>
                column === head ? (
                  <th key={column} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={column}>{text}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}
