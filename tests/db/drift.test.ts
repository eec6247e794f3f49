import { expect, test } from "vitest"
import { migrate } from "@/db/migrate"
import { createEmptyDatabase, query } from "../database"
import { schemaSql } from "./schema-sql"

/**
 * What Prisma's schema can express, as the database tells it. Left out is what only a migration can say: checks and partial indexes
 * (tests/db/constraints.test.ts holds those), and the migrations' own book.
 */
const CATALOGUE = `
  SELECT 'column' AS kind, table_name || '.' || column_name AS name,
         concat_ws(' ', udt_name, character_maximum_length, numeric_precision, numeric_scale, datetime_precision, is_nullable, column_default) AS definition
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL
  SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u') AND conrelid::regclass::text <> '_prisma_migrations'
  UNION ALL
  SELECT 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)
  FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE relnamespace = 'public'::regnamespace AND indpred IS NULL AND indrelid::regclass::text <> '_prisma_migrations'
  UNION ALL
  SELECT 'enum', typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder)
  FROM pg_type JOIN pg_enum ON enumtypid = pg_type.oid GROUP BY typname
  ORDER BY kind, name`

async function catalogueAfter(build: (url: string) => Promise<unknown>): Promise<unknown[]> {
  const database = await createEmptyDatabase()
  try {
    await build(database.url)
    return await query(database.url, CATALOGUE)
  } finally {
    await database.drop()
  }
}

test("the migrations build what schema.prisma says", async () => {
  const migrated = await catalogueAfter(migrate)
  const described = await catalogueAfter(async (url) => query(url, await schemaSql(url)))
  expect(migrated.length).toBeGreaterThan(100)
  expect(migrated).toEqual(described)
})
