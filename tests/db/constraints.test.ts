import { Client } from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { createTestDatabase, type TestDatabase } from "../database"
import { MADE_UP_ROWS } from "./made-up-rows"

/** For every rule of the database, a statement that breaks it and nothing else. */
const BROKEN: Record<string, string> = {
  // periods, scales and numbers that cannot be
  boundary_set_period_runs_forward: "UPDATE boundary_set SET valid_to = valid_from WHERE id = 63",
  province_code_is_digits: "INSERT INTO province VALUES (63, 'x1', 'ba', '', '', 'province', 'north')",
  province_slug_is_ascii: "UPDATE province SET slug = 'Hưng Yên' WHERE code = '02'",
  province_type_is_known: "UPDATE province SET type = 'district' WHERE code = '02'",
  province_lineage_crosses_sets: "INSERT INTO province_lineage VALUES (63, '01', 63, '02')",
  edition_year_is_plausible: "INSERT INTO edition VALUES (202, 63)",
  edition_respondents_positive: "UPDATE edition SET respondents = 0",
  edition_published_after_survey_began: "UPDATE edition SET published_on = '2022-12-31'",
  dimension_years_run_forward: "UPDATE dimension SET last_year = first_year - 1",
  dimension_scale_runs_upward: "UPDATE dimension SET min = 10, max = 1",
  sub_dimension_years_run_forward: "UPDATE sub_dimension SET last_year = first_year - 1 WHERE id = '1.9'",
  sub_dimension_scale_runs_upward: "UPDATE sub_dimension SET max = min WHERE id = '1.9'",
  sub_dimension_belongs_to_its_dimension: "UPDATE sub_dimension SET id = '2.9' WHERE id = '1.9'",
  edition_sub_dimension_period_began: "INSERT INTO edition_sub_dimension VALUES (2023, '1.9', 2024)",
  release_counts_not_negative: "UPDATE release SET removed = -1",
  score_is_above_zero: "UPDATE score SET points = 0",
  score_release_runs_forward: "UPDATE score SET until_release = 1",
  indicator_value_not_negative: "UPDATE indicator_value SET value = -0.1",
  indicator_value_release_runs_forward: "UPDATE indicator_value SET until_release = 1",
  interval_is_whole_or_absent: "UPDATE interval SET high = NULL",
  interval_runs_upward: "UPDATE interval SET high = low",
  interval_respondents_positive: "UPDATE interval SET respondents = 0",
  interval_release_runs_forward: "UPDATE interval SET until_release = 1",
  result_rank_positive: "UPDATE result SET rank = 0",
  result_places_run_downward: "UPDATE result SET best_place = 3",
  result_release_runs_forward: "UPDATE result SET until_release = 1",
  weighted_total_is_above_zero: "UPDATE weighted_total SET points = 0",
  weighted_total_interval_is_whole_or_absent: "UPDATE weighted_total SET high = NULL",
  weighted_total_interval_runs_upward: "UPDATE weighted_total SET high = low",
  weighted_total_release_runs_forward: "UPDATE weighted_total SET until_release = 1",
  dimension_name_years_run_forward: "UPDATE dimension_name SET last_year = 2010",
  group_cut_counts_provinces: "UPDATE group_cut SET counted = 0",
  evidence_has_a_copy: "UPDATE evidence SET copies = 0",
  evidence_note_in_both_languages: "UPDATE evidence SET note_vi = NULL",
  measure_summary_ranked_within_units: "UPDATE measure_summary SET ranked = 3, counted = 3",
  measure_summary_counts_those_with_a_result: "UPDATE measure_summary SET counted = 0",
  measure_summary_groups_run_downward: "UPDATE measure_summary SET best_from = 42.5",
  measure_summary_release_runs_forward: "UPDATE measure_summary SET until_release = 1",
  // the same thing twice
  province_boundary_set_slug_key: "INSERT INTO province VALUES (63, '03', 'mot', '', '', 'province', 'north')",
  dimension_slug_vi_key: "INSERT INTO dimension VALUES (2, 'mot', 'two', '', '', '', '', 2011, 2024, 1, 10)",
  dimension_slug_en_key: "INSERT INTO dimension VALUES (2, 'hai', 'one', '', '', '', '', 2011, 2024, 1, 10)",
  score_current: "INSERT INTO score VALUES (2023, '01', '1.1', 1.6, 2)",
  indicator_value_current: "INSERT INTO indicator_value VALUES (2023, '01', 'd101', 0.6, 2)",
  interval_current: "INSERT INTO interval VALUES (2023, '01', 41, 45, 1, 200, 2)",
  result_current: "INSERT INTO result VALUES (2023, '01', 'total', 43, 1, false, 'best', 1, 2, 2)",
  measure_summary_current:
    "INSERT INTO measure_summary VALUES (2023, 'total', 2, 1, 43, 43, NULL, NULL, NULL, 2, NULL, 2)",
  weighted_total_current: "INSERT INTO weighted_total VALUES (2023, '01', 43, 42, 44, 1, 2)",
  // something that does not exist
  region_boundary_set_fkey: "INSERT INTO region VALUES (62, 'south', '', '', 2)",
  province_boundary_set_fkey: "INSERT INTO province VALUES (62, '03', 'ba', '', '', 'province', 'north')",
  province_boundary_set_region_fkey: "UPDATE province SET region = 'moon' WHERE code = '02'",
  province_name_boundary_set_code_fkey: "INSERT INTO province_name VALUES (63, '99', 'Ma', 'ma')",
  place_alias_boundary_set_code_fkey: "INSERT INTO place_alias VALUES (63, '99', 'place', 'Ma', 'Ma')",
  place_alias_kind: "INSERT INTO place_alias VALUES (63, '01', 'lake', 'Ma', 'Ma')",
  province_change_boundary_set_code_fkey: "INSERT INTO province_change VALUES (63, '99', '2025-01-01', '', '', '')",
  province_lineage_predecessor_set_predecessor_code_fkey: "INSERT INTO province_lineage VALUES (63, '99', 34, '01')",
  province_lineage_successor_set_successor_code_fkey: "INSERT INTO province_lineage VALUES (63, '01', 34, '99')",
  edition_boundary_set_fkey: "INSERT INTO edition VALUES (2024, 62)",
  edition_province_year_boundary_set_fkey: "INSERT INTO edition_province VALUES (2023, 34, '02')",
  edition_province_boundary_set_province_fkey: "INSERT INTO edition_province VALUES (2023, 63, '99')",
  edition_sub_dimension_year_fkey: "INSERT INTO edition_sub_dimension VALUES (2022, '1.1', 2018)",
  edition_sub_dimension_sub_dimension_first_year_fkey: "INSERT INTO edition_sub_dimension VALUES (2023, '1.2', 2018)",
  edition_indicator_year_fkey: "INSERT INTO edition_indicator VALUES (2022, 'd101')",
  edition_indicator_indicator_fkey: "INSERT INTO edition_indicator VALUES (2023, 'd999')",
  methodology_break_year_fkey: "INSERT INTO methodology_break VALUES (2022, 'total', 'break', '', '', '')",
  missing_result_year_province_fkey: "INSERT INTO missing_result VALUES (2023, '02', '{}', '', '', false, '')",
  sub_dimension_dimension_fkey: "INSERT INTO sub_dimension VALUES ('2.1', 2018, 2024, 2, '', '', 0.25, 2.5)",
  score_year_province_fkey: "INSERT INTO score VALUES (2023, '02', '1.1', 1.5, 1)",
  score_year_sub_dimension_fkey: "INSERT INTO score VALUES (2023, '01', '1.9', 1.5, 1)",
  score_since_release_fkey: "UPDATE score SET since_release = 9",
  indicator_value_year_province_fkey: "INSERT INTO indicator_value VALUES (2023, '02', 'd101', 0.5, 1)",
  indicator_value_year_indicator_fkey: "INSERT INTO indicator_value VALUES (2023, '01', 'd999', 0.5, 1)",
  indicator_value_since_release_fkey: "UPDATE indicator_value SET since_release = 9",
  interval_year_province_fkey: "INSERT INTO interval VALUES (2023, '02', 40, 44, 1, 200, 1)",
  interval_since_release_fkey: "UPDATE interval SET since_release = 9",
  weighted_total_year_province_fkey: "INSERT INTO weighted_total VALUES (2023, '02', 43, 42, 44, 1, 1)",
  weighted_total_since_release_fkey: "UPDATE weighted_total SET since_release = 9",
  dimension_name_dimension_fkey: "INSERT INTO dimension_name VALUES (9, 2011, 2017, '', '')",
  group_cut_year_fkey: "INSERT INTO group_cut VALUES (2022, 'total', 63, true, '')",
  evidence_year_fkey: "INSERT INTO evidence VALUES (2022, 'total', '', NULL, 1, '2026-11-23', '{}')",
  result_year_province_fkey: "INSERT INTO result VALUES (2023, '02', 'total', 41, 2, false, 'best', 1, 2, 1)",
  result_since_release_fkey: "UPDATE result SET since_release = 9",
  measure_summary_since_release_fkey: "UPDATE measure_summary SET since_release = 9",
}

/** Every check, foreign key and unique rule; not the primary keys, nor the one that follows from one and stands there to be referred to. */
const RULES = `
  SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f')
  UNION ALL
  SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace AND indisunique AND NOT indisprimary AND relname <> 'edition_year_boundary_set_key'`

let database: TestDatabase
let client: Client

beforeAll(async () => {
  database = await createTestDatabase()
  client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(MADE_UP_ROWS)
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

test("every rule of the database is broken below", async () => {
  const { rows } = await client.query<{ name: string }>(RULES)
  expect(Object.keys(BROKEN).sort()).toEqual(rows.map(({ name }) => name).sort())
})

test.each(Object.entries(BROKEN))("%s refuses: %s", async (rule, statement) => {
  await client.query("BEGIN")
  try {
    await expect(client.query(statement)).rejects.toMatchObject({ constraint: rule })
  } finally {
    await client.query("ROLLBACK")
  }
})

test("a figure of an earlier release may stand beside the one that holds now", async () => {
  await client.query("BEGIN")
  try {
    await client.query(
      "INSERT INTO release (id, rows, inserted, changed, removed, checksum, reference) VALUES (2, 1, 0, 1, 0, repeat('1', 64), '{}')",
    )
    await client.query("UPDATE score SET until_release = 2")
    await client.query("INSERT INTO score VALUES (2023, '01', '1.1', 1.6, 2)")
    expect((await client.query("SELECT * FROM score")).rowCount).toBe(2)
  } finally {
    await client.query("ROLLBACK")
  }
})
