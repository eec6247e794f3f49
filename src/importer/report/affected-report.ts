import type { Affected } from "../affected/affected"
import type { Addresses } from "../affected/pages"
import type { SentenceChange } from "../affected/sentences"

/** Printed of each kind; the machine-readable answer has all. */
const ADDRESSES = 5
const SENTENCES = 5

/** Where a plan shows on the site, as lines for people. */
export function affectedReport(reach: Affected | null): string[] {
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
