import { z } from "zod"
import { TOTAL } from "@/domain/measure"
import { documented } from "./documented"

// What may stand in a path or a query. Everything arrives as text; the schemas say what it becomes.

function wholeNumber(digits: RegExp) {
  return z.string().regex(digits).transform(Number).pipe(z.int())
}

const aYear = () => wholeNumber(/^\d{4}$/)
const aSlug = () => z.string().regex(/^[a-z]+(-[a-z]+)*$/)

export const yearInPath = documented(aYear(), {
  vi: "Năm của một kỳ PAPI, theo /editions.",
  en: "The year of an edition, from /editions.",
  examples: [2023, 2011, 2018, 2024],
})

export const fromInPath = documented(aYear(), {
  vi: "Năm của kỳ trước.",
  en: "The year of the earlier edition.",
  examples: [2023, 2011, 2020],
})

export const toInPath = documented(aYear(), {
  vi: "Năm của kỳ sau.",
  en: "The year of the later edition.",
  examples: [2024],
})

export const slugInPath = documented(aSlug(), {
  vi: "Tên tỉnh trong địa chỉ, theo /provinces.",
  en: "The province's name in addresses, from /provinces.",
  examples: ["hung-yen", "thua-thien-hue", "ba-ria-vung-tau"],
})

export const measureInQuery = documented(
  z
    .string()
    .regex(/^(total|\d+(\.\d+)?|[a-z][a-z0-9]*(-[a-z0-9]+)*)$/)
    .default(TOTAL),
  {
    vi: '"total" (mặc định), một chỉ số nội dung "1".."8", một nội dung thành phần như "5.3", hoặc mã một chỉ tiêu (/measures.csv).',
    en: '"total" (the default), a dimension "1".."8", a sub-dimension such as "5.3", or the id of an indicator (/measures.csv).',
    examples: ["total", "5", "4.2"],
  },
)

export const releaseInQuery = documented(wholeNumber(/^[1-9]\d{0,8}$/).optional(), {
  vi: "Số của một bản số liệu, theo /releases: đọc số liệu như trong bản đó. Không có: bản mới nhất.",
  en: "Number of a data release, from /releases: figures are read as they were in it. Absent: the newest.",
  examples: [1],
})

export const yearInQuery = documented(aYear().optional(), {
  vi: "Năm của một kỳ. Không có: mọi giai đoạn.",
  en: "The year of an edition. Absent: every period.",
  examples: [2023, 2015],
})

export const boundarySetInQuery = documented(
  z
    .enum(["63", "34"])
    .transform(Number)
    .pipe(z.literal([63, 34]))
    .optional(),
  {
    vi: "63 tỉnh, thành phố đến 30/6/2025, hoặc 34 từ 1/7/2025.",
    en: "The 63 provinces until 30 June 2025, or the 34 since 1 July 2025.",
    examples: [63, 34],
  },
)
