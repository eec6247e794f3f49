import type { Client } from "pg"
import type { Reference } from "../package/read-reference"
import { storedRows } from "./write-reference"

// What the package no longer has is deleted where no fact, of no release, refers to it. In an order in which each statement frees rows
// for the next.

const PARTS_OF_EDITIONS = [
  `DELETE FROM edition_province p USING edition e, province o
   WHERE e.year = p.year AND o.boundary_set = p.boundary_set AND o.code = p.province AND (e.withdrawn_in IS NOT NULL OR o.withdrawn_in IS NOT NULL)
   ${["score", "indicator_value", "interval", "weighted_total", "result"].map((table) => `AND NOT EXISTS (SELECT FROM "${table}" f WHERE f.year = p.year AND f.province = p.province)`).join(" ")}`,
  `DELETE FROM edition_sub_dimension p USING edition e, sub_dimension s
   WHERE e.year = p.year AND s.id = p.sub_dimension AND s.first_year = p.first_year
   AND (e.withdrawn_in IS NOT NULL OR s.withdrawn_in IS NOT NULL OR p.year > s.last_year)
   AND NOT EXISTS (SELECT FROM score f WHERE f.year = p.year AND f.sub_dimension = p.sub_dimension)`,
]

const WITHDRAWN = [
  ["edition", ["edition_province", "edition_sub_dimension", "edition_indicator"], "o.year = t.year"],
  ["sub_dimension", ["edition_sub_dimension"], "o.sub_dimension = t.id AND o.first_year = t.first_year"],
  ["dimension", ["sub_dimension"], "o.dimension = t.id"],
  ["indicator", ["edition_indicator"], "o.indicator = t.id"],
  ["province", ["edition_province"], "o.boundary_set = t.boundary_set AND o.province = t.code"],
] as const

const GIVEN_INDICATORS = "SELECT year, indicator FROM jsonb_populate_recordset(NULL::edition_indicator, $1::jsonb)"

export async function removeUnreferenced(client: Client, reference: Reference): Promise<void> {
  const { boundary_set, region, edition_indicator } = storedRows(reference)
  for (const statement of PARTS_OF_EDITIONS) await client.query(statement)
  await client.query(
    `DELETE FROM edition_indicator p WHERE (year, indicator) NOT IN (${GIVEN_INDICATORS})
     AND NOT EXISTS (SELECT FROM indicator_value f WHERE f.year = p.year AND f.indicator = p.indicator)`,
    [JSON.stringify(edition_indicator)],
  )
  for (const [table, referring, matches] of WITHDRAWN) {
    const unused = referring.map((other) => `AND NOT EXISTS (SELECT FROM ${other} o WHERE ${matches})`)
    await client.query(`DELETE FROM ${table} t WHERE t.withdrawn_in IS NOT NULL ${unused.join(" ")}`)
  }
  await client.query(
    `DELETE FROM region t WHERE (boundary_set, id) NOT IN (SELECT boundary_set, id FROM jsonb_populate_recordset(NULL::region, $1::jsonb))
     AND NOT EXISTS (SELECT FROM province o WHERE o.boundary_set = t.boundary_set AND o.region = t.id)`,
    [JSON.stringify(region)],
  )
  await client.query(
    `DELETE FROM boundary_set t WHERE id NOT IN (SELECT id FROM jsonb_populate_recordset(NULL::boundary_set, $1::jsonb))
     ${["region", "province", "edition"].map((other) => `AND NOT EXISTS (SELECT FROM ${other} o WHERE o.boundary_set = t.id)`).join(" ")}`,
    [JSON.stringify(boundary_set)],
  )
}
