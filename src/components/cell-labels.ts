import type { CSSProperties } from "react"

/**
 * The names of figures in a table without heads, as CSS strings: --label-rank for a cell of the class "rank". Said once in the table
 * and not in each of its cells, they cost nothing; the heads are there for those who listen.
 */
export function cellLabels(labels: Readonly<Record<string, string>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(labels).map(([name, text]) => [`--label-${name}`, JSON.stringify(`${text} `)]),
  )
}
