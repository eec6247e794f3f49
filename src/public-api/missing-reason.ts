import type { Bilingual } from "@/domain/bilingual"
import { dimensionOf, measureKind, type Measure } from "@/domain/measure"
import { indicators } from "@/queries/indicators"
import { covers, type MissingResult } from "@/queries/missing-results"

/** What the workbooks say of their blanks; they name no cell by itself. */
const BLANK_INDICATOR: Bilingual = {
  vi: "Bảng số liệu của PAPI để trống ô này; PAPI để trống các ô có dưới 15 câu trả lời.",
  en: "PAPI's table leaves this cell blank; it leaves cells based on fewer than 15 answers blank.",
}

const NOT_PUBLISHED: Bilingual = {
  vi: "Không có điểm được công bố; chưa tìm thấy lý do.",
  en: "No points were published; a reason was not found.",
}

/** Tells, for one measure, why a province without a result on it has none: the published reason where there is one. */
export async function missingReasons(measure: Measure): Promise<(missing: MissingResult | undefined) => Bilingual> {
  const isIndicator = measureKind(measure) === "indicator"
  const dimension = isIndicator ? await dimensionOfIndicator(measure) : dimensionOf(measure)
  return (missing) => {
    if (missing && covers(missing, dimension)) return missing.reason
    return isIndicator ? BLANK_INDICATOR : NOT_PUBLISHED
  }
}

async function dimensionOfIndicator(id: string): Promise<number | null> {
  const indicator = (await indicators()).find((each) => each.id === id)
  return indicator ? dimensionOf(indicator.subDimension) : null
}
