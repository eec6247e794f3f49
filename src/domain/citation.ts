import type { Bilingual } from "./bilingual"
import { makersOf } from "./makers"

/** The report of every edition, as its makers name it. */
export const REPORT_TITLE: Bilingual = {
  vi: "Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh ở Việt Nam (PAPI)",
  en: "The Viet Nam Provincial Governance and Public Administration Performance Index (PAPI)",
}
export const REPORT_SUBTITLE: Bilingual = {
  vi: "Đo lường từ kinh nghiệm thực tiễn của người dân",
  en: "Measuring Citizens' Experiences",
}

/** An edition's report, cited as its makers ask. */
export function reportCitation({ year }: { year: number }): Bilingual {
  const makers = makersOf(year)
  const names = `${makers.slice(0, -1).join(", ")} & ${makers.at(-1)} (${yearOfReport(year)})`
  return {
    vi: `${names}. ${REPORT_TITLE.vi} ${year}: ${REPORT_SUBTITLE.vi}. Hà Nội, Việt Nam.`,
    en: `${names}. ${REPORT_TITLE.en}: ${REPORT_SUBTITLE.en}, ${year}. Ha Noi, Viet Nam.`,
  }
}

/** Each report appears in the spring after its survey. */
export function yearOfReport(year: number): number {
  return year + 1
}
