import { table, type Row } from "../charts/seed-facts"
import type { Known } from "@/site/near-address"

const both = (row: Row, field: string) => ({ vi: row[`${field}_vi`]!, en: row[`${field}_en`]! })
const within = (row: Row, year: number) => Number(row.first_year) <= year && year <= Number(row.last_year)

/** What the site knows of names and addresses after an import of the data package, without a database. */
export function seedSite(): Known {
  const provinces = table("provinces.csv")
  const furtherNames = table("province_names.csv")
  const lineage = table("province_lineage.csv")
  const dimensionRows = table("dimensions.csv")
  const subRows = table("sub_dimensions.csv")
  const years = table("editions.csv").map(({ year }) => Number(year))
  const ofSet = (set: number) => provinces.filter(({ boundary_set }) => Number(boundary_set) === set)
  return {
    latestYear: Math.max(...years),
    addresses: {
      editions: years
        .toSorted((a, b) => b - a)
        .map((year) => ({
          year,
          boundarySet: 63,
          dimensions: dimensionRows
            .filter(({ id }) => subRows.some((row) => row.dimension === id && within(row, year)))
            .map((row) => ({ id: Number(row.id), slug: both(row, "slug") })),
          measures: [
            ...dimensionRows.map(({ id }) => id!),
            ...subRows.filter((row) => within(row, year)).map(({ id }) => id!),
          ],
          regions: ["NMM", "RRD", "NCC", "CH", "SE", "MRD"],
        })),
      provinces: [63, 34].map((boundarySet) => ({
        boundarySet,
        slugs: ofSet(boundarySet).map(({ slug }) => slug!),
        since: boundarySet === 34 ? 2025 : null,
      })),
    },
    names: {
      units: provinces.map((row) => ({
        boundarySet: Number(row.boundary_set),
        slug: row.slug!,
        name: both(row, "name"),
        names: [
          row.name_vi!,
          row.name_en!,
          ...furtherNames
            .filter(({ boundary_set, code }) => boundary_set === row.boundary_set && code === row.code)
            .map(({ name }) => name!),
        ],
        latestYear: row.boundary_set === "63" ? Math.max(...years) : null,
        successor:
          ofSet(34).find(
            ({ code }) =>
              row.boundary_set === "63" &&
              lineage.some(({ predecessor, successor }) => predecessor === row.code && successor === code),
          )?.slug ?? null,
      })),
      dimensions: dimensionRows.map((row) => ({
        id: Number(row.id),
        slug: both(row, "slug"),
        name: both(row, "name"),
        short: both(row, "short"),
        firstYear: Number(row.first_year),
        parts: subRows.filter((sub) => sub.dimension === row.id && within(sub, 2024)).map((sub) => both(sub, "name")),
      })),
      aliases: table("place_aliases.csv").map((row) => ({
        name: both(row, "name"),
        kind: row.kind === "former" ? "former" : "place",
        boundarySet: 63,
        slug: ofSet(63).find(({ code }) => code === row.code)!.slug!,
        since: row.since ? Number(row.since) : null,
      })),
      regions: table("regions.csv")
        .filter(({ boundary_set }) => boundary_set === "63")
        .map((row) => ({ id: row.id!, name: both(row, "name") })),
    },
  }
}
