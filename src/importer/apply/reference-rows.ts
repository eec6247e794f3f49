import { searchKey } from "@/domain/search-key"
import { dimensionsOf, yearsOf } from "../package/axes"
import type { Reference } from "../package/reference"

/** A row as the database's columns name it. */
export type StoredRow = Readonly<Record<string, unknown>>

/** The rows of every reference table of the database, as the package has them. */
export function storedRows(reference: Reference) {
  return {
    boundary_set: reference.boundarySets.rows,
    region: reference.regions.rows.map((row, index) => ({ ...row, position: index + 1 })),
    province: reference.provinces.rows,
    dimension: reference.dimensions.rows,
    sub_dimension: reference.subDimensions.rows,
    edition: reference.editions.rows,
    indicator: reference.indicators.rows.map(({ years: _, ...row }, index) => ({ ...row, position: index + 1 })),
    edition_indicator: reference.indicators.rows.flatMap((row) =>
      yearsOf(row).map((year) => ({ year, indicator: row.id })),
    ),
    province_name: nameRows(reference),
    province_lineage: reference.lineage.rows.map(({ predecessor, successor, ...row }) => ({
      ...row,
      predecessor_code: predecessor,
      successor_code: successor,
    })),
    province_change: reference.changes.rows,
    methodology_break: reference.breaks.rows,
    missing_result: reference.missingResults.rows.map((row) => ({ ...row, dimensions: dimensionsOf(row) })),
  } satisfies Record<string, readonly StoredRow[]>
}

/** Every name a reader may type: the official ones in both languages, the slug, and the other names of the package. */
function nameRows({ provinces, names }: Reference): StoredRow[] {
  const official = provinces.rows.flatMap(({ boundary_set, code, name_vi, name_en, slug }) =>
    [name_vi, name_en, slug].map((name) => ({ boundary_set, code, name })),
  )
  const all = new Map([...official, ...names.rows].map((row) => [`${row.boundary_set}/${row.code}/${row.name}`, row]))
  return [...all.values()].map((row) => ({ ...row, key: searchKey(row.name) }))
}
