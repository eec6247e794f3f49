import { chartFile } from "./chart-file"
import { keptFile, type KeptFile } from "./kept-files"
import type { FileRequest } from "./read-file-request"

/**
 * The file of a request, drawn once for a state of the data: the same bytes for its own address and for whoever packs it.
 * @param newest  the newest data release
 * @throws {ChartRefusal} for parameters that the data do not have
 */
export function keptChartFile(wanted: FileRequest, newest: { id: number; importedAt: string }): Promise<KeptFile> {
  return keptFile(JSON.stringify(wanted), JSON.stringify(newest), () => chartFile(wanted))
}
