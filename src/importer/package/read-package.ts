import { existsSync, readdirSync, statSync } from "node:fs"
import { resolve } from "node:path"
import { checkComplete } from "../check/check-complete"
import { rowChecks } from "../check/check-facts"
import { checkKeys } from "../check/check-keys"
import { checkPublishedTotals } from "../check/check-published-totals"
import { checkMeasures, checkPeriods } from "../check/check-reference-values"
import { PackageRefused, Problems } from "../problems"
import { checksumOf, referenceTexts, type ReferenceTexts } from "./canonical-files"
import { readDescriptor, TABLES } from "./descriptor"
import { editionsOf, type PackageEdition } from "./editions"
import type { Facts } from "./facts"
import { readFacts } from "./read-facts"
import { readReference, type Reference } from "./read-reference"
import { PUBLISHED_TOTALS } from "./tables"

/** A data package without problems. */
export type DataPackage = {
  folder: string
  reference: Reference
  editions: ReadonlyMap<number, PackageEdition>
  facts: Facts
  texts: ReferenceTexts
  checksum: string
}

/** Files without which the names in others cannot be looked up. */
const NEEDED_FOR_NAMES = ["editions", "provinces", "subDimensions"] as const

/** What takes the place of a year's facts in a package that is otherwise read from its folder. */
export type Replacement = {
  /** as a refusal names it */
  what: string
  /** Puts the facts into the package's own grids. */
  replace: (reference: Reference, facts: Facts, problems: Problems) => void
}

/**
 * Reads and checks a data package. Needs no database.
 * @throws {PackageRefused} with every problem found
 */
export async function readPackage(path: string, replacement?: Replacement): Promise<DataPackage> {
  const folder = resolve(path)
  const problems = new Problems()
  if (!isFolder(folder)) refuseFolder(folder, problems)
  refuseExtraFiles(folder, problems)
  const descriptor = await readDescriptor(folder, problems)
  const reference = await readReference(folder, problems)
  const editions = editionsOf(reference)
  checkReference(reference, editions, problems)
  const checksOn = (read: Facts) => rowChecks(reference, read)
  const reading = await readFacts(folder, reference, editions, checksOn, problems)
  if (replacement) replaceFacts(replacement, path, reference, reading.facts, problems)
  checkComplete(reference, editions, reading, problems)
  if (areNamesWhole(reference)) await checkPublishedTotals(folder, editions, reading, problems)
  if (problems.count > 0 || descriptor === null) throw new PackageRefused(replacement?.what ?? named(path), problems)
  const texts = referenceTexts(descriptor, reference)
  const { facts } = reading
  return { folder, reference, editions, facts, texts, checksum: checksumOf(texts, facts) }
}

/** Into a package that can be read: its own problems come first. */
function replaceFacts(
  { replace }: Replacement,
  path: string,
  reference: Reference,
  facts: Facts,
  problems: Problems,
): void {
  if (problems.count > 0) throw new PackageRefused(named(path), problems)
  replace(reference, facts, problems)
}

function named(path: string): string {
  return `the data package ${path}`
}

function checkReference(reference: Reference, editions: ReadonlyMap<number, PackageEdition>, problems: Problems): void {
  checkKeys(reference, problems)
  checkPeriods(reference, problems)
  if (areNamesWhole(reference)) checkMeasures(reference, editions, problems)
}

function areNamesWhole(reference: Reference): boolean {
  return NEEDED_FOR_NAMES.every((name) => reference[name].reading === "whole")
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function refuseFolder(folder: string, problems: Problems): never {
  problems.add({
    file: folder,
    line: 1,
    column: 1,
    problem: "no such folder",
    found: existsSync(folder) ? "a file" : "none",
    expected: "a folder with datapackage.json",
    remedy: "Give the path of a data package; it is relative to the folder you are in",
  })
  throw new PackageRefused(named(folder), problems)
}

/** A table under another name would be left out silently. */
function refuseExtraFiles(folder: string, problems: Problems): void {
  const known = [...TABLES, PUBLISHED_TOTALS].map(({ file }) => file)
  for (const file of readdirSync(folder).filter((name) => /\.csv$/i.test(name) && !known.includes(name)))
    problems.add({
      ...{ file, line: 1, column: 1, problem: "extra file", found: file, expected: `only ${known.join(", ")}` },
      remedy: "Take the file out of the folder, or give it the name that it should have",
    })
}
