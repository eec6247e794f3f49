import type { Client } from "pg"
import { copyIn, NULL } from "../database/copy"
import { FACT_STORE, keyColumns } from "../database/fact-store"
import { DECIMALS } from "../package/column"
import type { FactGrid, Facts } from "../package/fact-grid"
import { FACT_NAMES, FACT_TABLES, type FactName } from "../package/fact-tables"
import { gridPairs, type FactChanges } from "../plan/fact-changes"
import type { GridPair } from "../plan/grid-pair"
import { closeRows } from "./close-rows"

/** Ends the facts that change or go, and writes those that are new or have changed. */
export async function writeFacts(
  client: Client,
  release: number,
  before: Facts,
  after: Facts,
  { changed, removed }: FactChanges,
  onFile: (file: string) => void,
): Promise<void> {
  for (const name of FACT_NAMES) {
    const { file } = FACT_TABLES[name]
    onFile(file)
    const ended = [...changed, ...removed].filter((change) => change.file === file)
    const keys = ended.map(({ year, province, measure }) => [year, province, ...(measure === null ? [] : [measure])])
    const { table, values } = FACT_STORE[name]
    await closeRows(client, table, keyColumns(name), keys, release)
    const columns = [...keyColumns(name), ...values, "since_release"].join(", ")
    await copyIn(client, `"${table}" (${columns})`, writtenLines(name, before, after, release))
  }
}

/** The new and changed rows as lines of COPY, a part for each province. */
function* writtenLines(name: FactName, before: Facts, after: Facts, release: number): Generator<string> {
  for (const pair of gridPairs(name, before, after)) {
    if (!pair.after) continue
    for (let province = 0; province < pair.after.provinces.names.length; province += 1) {
      let text = ""
      pair.forEachWritten(province, (_, cell) => (text += lineOf(pair, pair.after!, province, cell, release)))
      yield text
    }
  }
}

function lineOf(pair: GridPair, grid: FactGrid, province: number, cell: number, release: number): string {
  const begin = `${grid.year}\t${grid.provinces.names[province]}\t`
  if (pair.name !== "intervals") {
    const measure = grid.measures.names[cell % grid.measures.names.length]
    return `${begin}${measure}\t${grid.values[cell]!.toFixed(DECIMALS)}\t${release}\n`
  }
  const [low, high, standardError, respondents] = grid.values.subarray(cell, cell + pair.width)
  const points = [low, high, standardError].map((value) => (Number.isNaN(value) ? NULL : value!.toFixed(DECIMALS)))
  return `${begin}${points.join("\t")}\t${Number.isNaN(respondents) ? NULL : respondents}\t${release}\n`
}
