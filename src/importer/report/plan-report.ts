import type { Affected } from "../affected/affected"
import type { Addresses } from "../affected/pages"
import type { SentenceChange } from "../affected/sentences"
import type { ImportOutcome, RollbackOutcome } from "../import-package"
import type { FactChange } from "../plan/fact-changes"
import type { ReferenceChange } from "../plan/plan"
import type { ResultMove } from "../plan/result-changes"
import { problemLine, type Problem } from "../problems"
import type { WorkbookReading } from "../workbook/read-workbook"

/** Lines printed of each kind of change; the machine-readable answer has all. */
const PRINTED = 50

type Planned = NonNullable<ImportOutcome["plan"]>

/** What an import did or would do, as lines for people. */
export function outcomeReport(outcome: ImportOutcome): string[] {
  const { status, release, plan, checksum } = outcome
  if (!plan) return [`Nothing to do: release ${release} holds this package already (${checksum.slice(0, 12)}).`]
  const first =
    status === "planned"
      ? `Dry run, nothing was written. The import would make release ${(release ?? 0) + 1}`
      : `Imported as release ${release}`
  return [
    `${first}: ${countsOf(plan)}`,
    ...warningReport(outcome.warnings),
    ...planReport(plan),
    ...affectedReport(outcome.reach),
  ]
}

/** The same for a rollback. */
export function rollbackReport({ status, release, plan, reach, to }: RollbackOutcome): string[] {
  if (!plan) return [`Nothing to do: release ${release} holds what release ${to} held.`]
  const first =
    status === "planned"
      ? `Dry run, nothing was written. The rollback to release ${to} would make release ${(release ?? 0) + 1}`
      : `Rolled back to release ${to}, as release ${release}`
  return [`${first}: ${countsOf(plan)}`, ...planReport(plan), ...affectedReport(reach)]
}

function countsOf({ rows, facts }: Planned): string {
  const inserted = facts.inserted.reduce((sum, each) => sum + each.rows, 0)
  return `${rows} rows of facts, ${inserted} new, ${facts.changed.length} changed, ${facts.removed.length} removed.`
}

/** Everything that a plan changes, kind by kind. */
export function planReport({ facts, reference, results }: Planned): string[] {
  return [
    ...section(
      "New rows",
      facts.inserted.map(({ file, year, rows }) => `${file} ${year}: ${rows}`),
    ),
    ...section("Changed", facts.changed.map(factLine)),
    ...section("Removed", facts.removed.map(factLine)),
    ...section("Reference rows", reference.map(referenceLine)),
    ...section("Results that move", results.moves.map(moveLine)),
    `Results: ${results.begin} rows begin to hold, ${results.cease} cease.`,
  ]
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length - PRINTED
  return [
    `${title} (${lines.length}):`,
    ...lines.slice(0, PRINTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more (all of them with --json)`] : []),
  ]
}

function factLine({ file, year, province, measure, old, new: now }: FactChange): string {
  return `${file} ${[year, province, measure].filter((part) => part !== null).join(" ")}: ${old}${now === null ? "" : ` -> ${now}`}`
}

function referenceLine({ file, key, old, new: now }: ReferenceChange): string {
  const name = key === "" ? file : `${file} ${key}`
  if (old === null || old === "") return `${name}: new`
  return now === null ? `${name}: removed` : `${name}: ${old} -> ${now}`
}

function moveLine({ year, province, measure, old, new: now }: ResultMove): string {
  const standing = (each: NonNullable<ResultMove["old"]>) =>
    `${each.points} (rank ${each.rank}${each.group ? `, ${each.group}` : ""})`
  return `${year} ${province} ${measure}: ${old ? standing(old) : "no result"} -> ${now ? standing(now) : "no result"}`
}

/** Warnings as lines for people. */
export function warningReport(warnings: readonly Problem[]): string[] {
  if (warnings.length === 0) return []
  const more = warnings.length - PRINTED
  return [
    `Warnings (${warnings.length}); nothing is refused for them:`,
    ...warnings.slice(0, PRINTED).map((warning) => `  ${problemLine(warning)}`),
    ...(more > 0 ? [`  and ${more} more (all of them with --json)`] : []),
  ]
}

/** What was read of a workbook, as lines for people. */
export function workbookReport(reading: WorkbookReading): string[] {
  const { file, sheet, year, scores, intervals, indicatorValues, zeros, leftOut } = reading
  return [
    `Read of ${file}, sheet ${sheet}, for ${year}: ${scores} scores, ${intervals} intervals or numbers of respondents, ${indicatorValues} values of indicators.`,
    ...(zeros > 0 ? [`Zeros read as missing results: ${zeros}.`] : []),
    ...(leftOut.length > 0 ? [`Left out, since the site shows unweighted results: ${leftOut.join(", ")}.`] : []),
  ]
}

/** Printed of each kind; the machine-readable answer has all. */
const ADDRESSES = 5
const SENTENCES = 5

/** Where a plan shows on the site, as lines for people. */
function affectedReport(reach: Affected | null): string[] {
  if (!reach) return []
  const { newEditions, withdrawnEditions, pages, charts, sentences } = reach
  const lines = [
    ...(newEditions.length > 0 ? [`  New: all pages and charts of ${newEditions.join(", ")}`] : []),
    ...(withdrawnEditions.length > 0 ? [`  Gone: all pages and charts of ${withdrawnEditions.join(", ")}`] : []),
    ...addressLines("Pages", pages),
    ...addressLines("Charts", charts),
    ...sentenceLines(sentences),
  ]
  return lines.length === 0
    ? []
    : ["On the site (Vietnamese addresses and sentences; the English ones change, too):", ...lines]
}

function addressLines(title: string, groups: readonly Addresses[]): string[] {
  const count = groups.reduce((sum, { addresses }) => sum + addresses.length, 0)
  if (count === 0) return []
  return [
    `  ${title} (${count}):`,
    ...groups.map(({ kind, addresses }) => `    ${kind} (${addresses.length}): ${listed(addresses)}`),
  ]
}

function listed(addresses: readonly string[]): string {
  const more = addresses.length - ADDRESSES
  const first = addresses.slice(0, ADDRESSES).join(" ")
  return more > 0 ? `${first} and ${more} more (all of them with --json)` : first
}

function sentenceLines(sentences: readonly SentenceChange[]): string[] {
  if (sentences.length === 0) return []
  const more = sentences.length - SENTENCES
  return [
    `  Sentences (${sentences.length}):`,
    ...sentences
      .slice(0, SENTENCES)
      .flatMap(({ year, province, measure, was, is }) => [
        `    ${year} ${province} ${measure}`,
        `      was: ${was?.vi ?? "nothing"}`,
        `      is:  ${is?.vi ?? "nothing"}`,
      ]),
    ...(more > 0 ? [`    and ${more} more (all of them with --json)`] : []),
  ]
}
