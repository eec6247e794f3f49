import type { Bilingual } from "@/domain/bilingual"

// What every file that can hold words says about itself. The makers' terms: prisma/seed/README.md.

export const NAME = "papi-scorecard"

export const DATA_TITLE: Bilingual = {
  vi: "Chỉ số PAPI các tỉnh, thành phố Việt Nam, 2011 đến nay, không có trọng số",
  en: "PAPI scores of the provinces of Viet Nam since 2011, unweighted",
}

export const SUMMARY: Bilingual = {
  vi:
    "Điểm, thứ hạng và nhóm của mọi tỉnh, thành phố ở chỉ số tổng hợp, các chỉ số nội dung và nội dung thành phần của PAPI (Chỉ số Hiệu quả " +
    "Quản trị và Hành chính công cấp tỉnh ở Việt Nam), giá trị các chỉ tiêu, các thay đổi phương pháp và những kết quả không được công bố. " +
    "Không có trọng số. Tổng, thứ hạng và nhóm do trang này tính từ điểm đã công bố.",
  en:
    "Points, rank and group of every province on the total, the dimensions and the sub-dimensions of PAPI (the Viet Nam Provincial Governance and " +
    "Public Administration Performance Index), values of indicators, methodology breaks and results that were not published. " +
    "Unweighted. Sums, ranks and groups are computed by this site from the published points.",
}

export const TERMS: Bilingual = {
  vi:
    "Số liệu PAPI thuộc CECODES, RTA và UNDP (đến PAPI 2022 có cả VFF-CRT), các cơ quan này giữ mọi quyền; không tìm thấy giấy phép mở nào. " +
    "Số liệu được đưa ra ở đây như những sự kiện đã công bố. Khi dùng, luôn ghi nguồn; trước khi xuất bản lại, hãy xin phép các cơ quan đó. " +
    "Trang này không phải của PAPI. Chương trình của trang theo giấy phép MIT; giấy phép đó không áp dụng cho số liệu.",
  en:
    "PAPI's figures belong to CECODES, RTA and UNDP (until PAPI 2022 also VFF-CRT), who reserve all rights; no open licence was found. " +
    "They are offered here as published facts. Whoever uses them always names the makers, and asks them before publishing anew. " +
    "This site is not PAPI's. The site's program is under the MIT licence, which does not extend to the figures.",
}

export const LICENCE_TITLE: Bilingual = {
  vi: "Mọi quyền thuộc CECODES, RTA và UNDP (đến PAPI 2022 có cả VFF-CRT)",
  en: "All rights reserved: CECODES, RTA and UNDP (until PAPI 2022 also VFF-CRT)",
}

/** The page of the terms, below the site's address. */
export const TERMS_PATH = "/en/data"

/** Where PAPI publishes. */
export const SOURCE = { title: "PAPI (CECODES, RTA, UNDP)", path: "https://papi.org.vn" }
