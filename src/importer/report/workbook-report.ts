import type { WorkbookReading } from "../workbook/read-workbook"

/** What was read of a workbook, as lines for people. */
export function workbookReport(reading: WorkbookReading): string[] {
  const { file, sheet, year, scores, intervals, indicatorValues, zeros, leftOut } = reading
  return [
    `Read of ${file}, sheet ${sheet}, for ${year}: ${scores} scores, ${intervals} intervals or numbers of respondents, ${indicatorValues} values of indicators.`,
    ...(zeros > 0 ? [`Zeros read as missing results: ${zeros}.`] : []),
    ...(leftOut.length > 0 ? [`Left out, since the site shows unweighted results: ${leftOut.join(", ")}.`] : []),
  ]
}
