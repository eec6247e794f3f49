/**
 * The values of a line of CSV (RFC 4180, one record per line).
 * @returns null when a quote is not closed on the line, or something follows a closing quote
 */
export function splitLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(",")
  const parts = line.match(PART) ?? []
  if (parts.join(",").length !== line.length) return null
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part))
}

/** A quoted value, or one without quotes, where a value begins. */
const PART = /(?<=^|,)(?:"(?:[^"]|"")*"(?=,|$)|[^",]*(?=,|$))/g

/** The column, from 1, at which the value with this index begins. */
export function columnOfValue(line: string, index: number): number {
  const parts = line.includes('"') ? (line.match(PART) ?? []) : line.split(",")
  return parts.slice(0, index).reduce((column, part) => column + part.length + 1, 1)
}

/** Values as a line of CSV, quoted only where it is needed. */
export function joinLine(values: readonly string[]): string {
  return values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(",")
}
