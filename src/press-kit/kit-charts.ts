import { readFileRequest, type FileRequest } from "@/charts/files/read-file-request"
import { LOCALES } from "@/domain/bilingual"
import type { PressKit } from "@/view-models/press-kit"

/** A chart of a kit: its name in the archive, the address where it lives, and what that address asks for. */
export type KitChart = { name: string; address: string; request: FileRequest }

const FORMATS = ["svg", "png"] as const

/**
 * The charts of a kit, in both languages and formats, by the addresses where anybody finds the same files.
 * @param release  set when the kit was asked for as of a release: then the charts are, too
 */
export function kitCharts(kit: PressKit, release: number | undefined): readonly KitChart[] {
  return chartsOf(kit).flatMap(([id, own]) =>
    LOCALES.flatMap((lang) =>
      FORMATS.map((format): KitChart => {
        const query = new URLSearchParams({ lang, ...own, ...(release !== undefined && { release: String(release) }) })
        const file = `${id}.${format}`
        return {
          name: `charts/${id}-${lang}.${format}`,
          address: `/charts/${file}?${query}`,
          request: readFileRequest(file, query),
        }
      }),
    ),
  )
}

/** Until the kit's own edition, never later: a kit of 2023 tells of 2023. The change only where the totals may be compared. */
function chartsOf({
  province,
  edition,
  previousYear,
  facts,
}: PressKit): readonly [id: string, params: Record<string, string>][] {
  const [slug, year] = [province.slug, String(edition.year)]
  const [total] = facts
  const hasChange = total?.kind === "result" && total.change.kind === "change"
  return [
    ["trend", { province: slug, to: year }],
    ["profile", { province: slug, year }],
    ["ranking", { province: slug, year }],
    ...(hasChange
      ? [["change", { province: slug, from: String(previousYear), to: year }] as [string, Record<string, string>]]
      : []),
    ["map", { province: slug, year }],
  ]
}
