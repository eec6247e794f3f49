import type { Bilingual } from "./bilingual"

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

/** The makers of PAPI as its reports ask to be cited, from an edition on. The wording of 2011 was not found: it is cited as 2012. */
const MAKERS: readonly { from: number; names: readonly string[] }[] = [
  { from: 2023, names: ["CECODES", "RTA", "UNDP"] },
  { from: 2017, names: ["CECODES", "VFF-CRT", "RTA", "UNDP"] },
  { from: 0, names: ["CECODES", "VFF-CRT", "UNDP"] },
]

/** Who made the edition of a year. */
export function makersOf(year: number): readonly string[] {
  return MAKERS.find(({ from }) => year >= from)!.names
}
