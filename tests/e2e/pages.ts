/** Every kind of reading page in both languages, with what makes each hard: the longest names, breaks, missing results, no results. */
export const READING_PAGES = [
  "/vi",
  "/en",
  "/vi/xep-hang/2023",
  "/en/rankings/2018/participation?group=best",
  "/vi/tinh/ba-ria-vung-tau/2023",
  "/en/provinces/thua-thien-hue",
  "/vi/tinh/quang-ninh/2018",
  "/vi/tinh/hue",
  "/vi/sap-nhap",
  "/en/mergers/ho-chi-minh",
  "/vi/so-sanh",
  "/en/compare?province=ba-ria-vung-tau,thua-thien-hue,quang-ninh&year=2022,2023",
  "/vi/kiem-chung/ba-ria-vung-tau/2023/total?q=12/63",
  "/en/fact-check/quang-ninh/2018/total",
  "/vi/chi-so/cong-khai-minh-bach/2017",
  "/en/dimensions/environment",
  "/vi/thay-doi/2023-2024",
  "/en/changes/2015-2016",
  "/en/changes/2018-2019/e-governance",
  "/vi/tim?q=ha",
  "/en/find?q=atlantis",
  "/vi/dinh-chinh",
  "/en/corrections",
  "/vi/phuong-phap",
  "/en/methodology",
  "/vi/du-lieu",
  "/en/data/api",
  "/vi/bieu-do",
  "/en/charts",
] as const

/** The working tools: every chart's own page, where readers change it, and the planner. */
const TOOLS = [
  "/vi/ke-hoach/ba-ria-vung-tau/2023?rank=20&sensitivity=on",
  "/en/plan/lai-chau/2024?group=best&1.1=2",
  "/vi/ke-hoach/quang-ninh/2023",
  "/en/plan/hung-yen/2025",
  "/vi/bieu-do/map?year=2021",
  "/en/charts/trend?province=ha-noi,da-nang,ho-chi-minh",
  "/vi/bieu-do/ranking?province=ba-ria-vung-tau&year=2023",
  "/en/charts/profile?province=hung-yen&theme=dark",
  "/vi/bieu-do/change?province=thua-thien-hue&from=2018&to=2019",
  "/en/charts/spread?province=quang-ninh&from=2018",
] as const

/** Pages that say what is wrong with an address: 404, 400, and a chart's refusal. */
const REFUSALS = ["/vi/khong-co", "/en/rankings/2023?group=middle", "/vi/bieu-do/trend?province=atlantis"] as const

export const ALL_PAGES: readonly string[] = [...READING_PAGES, ...TOOLS, ...REFUSALS]
