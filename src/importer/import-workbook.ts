import type { Client } from "pg"
import { checkComplete } from "./check/check-complete"
import { packageOfRelease, type ReleaseRow } from "./database/release-state"
import { importFrom, type ImportOutcome, type ImportRequest } from "./import-package"
import { checksumOf } from "./package/canonical-files"
import { readPackage, type DataPackage } from "./package/read-package"
import { PackageRefused, Problems } from "./problems"
import { warningsOfPlan } from "./warnings"
import { readSheet, takeSheet, workbookNamed, type WorkbookReading } from "./workbook/read-workbook"
import type { Sheet } from "./workbook/workbook-file"

/** A workbook of PAPI, of which the figures of one year are read. */
export type WorkbookRequest = {
  path: string
  year: number
  /** folder of the data package that gives all else; by default the newest release does */
  folder?: string
}

/** A package, one year of which comes from a workbook. */
export type PackageWithWorkbook = { data: DataPackage; workbook: WorkbookReading }

/** An import of a workbook needs a package around it. */
export class NothingToImportInto extends Error {
  override name = "NothingToImportInto"
}

/**
 * Reads a data package with the figures of a workbook in the place of a year's. Needs no database.
 * @throws {PackageRefused} with every problem found
 */
export async function readWithWorkbook({
  path,
  year,
  folder,
}: WorkbookRequest & { folder: string }): Promise<PackageWithWorkbook> {
  const sheet = readSheet(path, year)
  let workbook: WorkbookReading | null = null
  const data = await readPackage(folder, {
    what: workbookNamed(sheet.file),
    replace: (reference, facts, problems) => (workbook = takeSheet(sheet, year, reference, facts, problems)),
  })
  return { data, workbook: workbook! }
}

/**
 * Imports the figures of one year from a workbook, all else as the newest release has it, or as a package folder says.
 * @throws {PackageRefused} with every problem found; nothing was written
 * @throws {NothingToImportInto} no folder was given, and the database has no release
 */
export async function importWorkbook(
  request: WorkbookRequest,
  importRequest: ImportRequest,
): Promise<ImportOutcome & { workbook: WorkbookReading }> {
  const { path, year, folder } = request
  let brought = folder === undefined ? null : await readWithWorkbook({ path, year, folder })
  const sheet = brought ? null : readSheet(path, year)
  const outcome = await importFrom(async (client, newest) => {
    if (sheet) brought = withSheet(await baseOf(client, newest), sheet, year)
    return brought!.data
  }, importRequest)
  const { data, workbook } = brought!
  const warnings = outcome.plan ? warningsOfPlan(data, outcome.plan) : []
  return { ...outcome, warnings: [...workbook.warnings, ...warnings], workbook }
}

async function baseOf(client: Client, newest: ReleaseRow | null): Promise<DataPackage> {
  if (newest) return packageOfRelease(client, newest)
  throw new NothingToImportInto(
    "The database has no release to put the workbook into. Give all else with --package FOLDER",
  )
}

/** A release's package with a sheet's figures; what is of other years was checked when it was imported. */
function withSheet(base: DataPackage, sheet: Sheet, year: number): PackageWithWorkbook {
  const { reference, facts, editions } = base
  const problems = new Problems()
  const workbook = takeSheet(sheet, year, reference, facts, problems)
  const readings = { scores: "whole", intervals: "whole", weightedTotals: "whole", indicatorValues: "whole" } as const
  checkComplete(reference, new Map([[year, editions.get(year)!]]), { facts, readings }, problems)
  if (problems.count > 0) throw new PackageRefused(workbookNamed(sheet.file), problems)
  return { data: { ...base, checksum: checksumOf(base.texts, facts) }, workbook }
}
