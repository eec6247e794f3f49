import type { ChartTable } from "./chart-spec"
import { headColumn } from "./head-column"

/** The drawn values, in a region that scrolls by itself. A row is headed by its name; by its number where there is none. */
export function ChartTableView({ table }: { table: ChartTable }) {
  const head = headColumn(table)
  return (
    <div className="table-region" role="region" aria-label={table.caption} tabIndex={0}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
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
    </div>
  )
}
