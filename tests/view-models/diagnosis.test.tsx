import { expect, test } from "vitest"
import { Diagnosis } from "@/components/diagnosis"
import type { Locale } from "@/domain/bilingual"
import { loadDiagnosis } from "@/view-models/diagnosis"
import { markup, spoken } from "../components/markup"
import { onRealData } from "../public-api/real-data"

onRealData()

async function told(slug: string, year: number, locale: Locale = "vi"): Promise<string> {
  const diagnosis = await loadDiagnosis({ slug, year })
  return spoken(markup(<Diagnosis diagnosis={diagnosis!} />, locale))
}

test("a plan for Hưng Yên can be written from its diagnosis of 2023", async () => {
  const page = await told("hung-yen", 2023)
  for (const sentence of [
    "Hưng Yên thuộc nhóm cao nhất ở 5 trên 8 chỉ số nội dung (chỉ số 1, 2, 3, 4 và 5); không có chỉ số nào thuộc nhóm thấp nhất.",
    "Giảm nhiều nhất so với 2022",
    "giảm 0,31 điểm, 5,81 → 5,50; bình quân các tỉnh giảm 0,13",
    "14,9% (năm 2022: 24,6%); trung bình các tỉnh 20,6%, cao nhất 34,9%. 15 trong 100 người được hỏi; tỉnh cao nhất: 35",
    "Trung bình 2021–2023: 1,71 điểm, hơn trung bình các tỉnh 0,26 điểm (1,45; ngưỡng 0,19).",
    "Hà Nội: năm 2020 chênh 1,03 điểm (cộng các chỉ số), từ đó tăng 2,34 điểm",
    "Không tính chỉ số 5, vì cách đo đã đổi sau năm 2020.",
  ])
    expect(page).toContain(sentence)
})

test("Lai Châu 2024: the next group, and indicators of the last edition that published any", async () => {
  const page = await told("lai-chau", 2024, "en")
  for (const sentence of [
    "+0.25 (43.73 points); within chance",
    "Indicators of 2024 are not among the data.",
    "Son La: 2.22 points apart in 2021 (all dimensions added up), up 3.75 points since",
  ])
    expect(page).toContain(sentence)
})

test("without a result the edition says so, and nothing else", async () => {
  expect(await told("vinh-phuc", 2024, "en")).toBe("Diagnosis 2024 No published reason was found.")
})

test("a new province has those of its predecessors side by side, and none of its own", async () => {
  const diagnosis = await loadDiagnosis({ slug: "lam-dong", year: 2025 })
  expect(diagnosis?.kind === "unmeasured" && diagnosis.predecessors.map(({ province }) => province.slug)).toEqual([
    "binh-thuan",
    "dak-nong",
    "lam-dong",
  ])
  const page = spoken(markup(<Diagnosis diagnosis={diagnosis!} />))
  expect(page).toContain("không cộng, không lấy trung bình")
  expect(page).toContain("Điểm tổng hợp: +1,76 (42,29 điểm)")
})

test("no such province in such a year", async () => {
  expect(await loadDiagnosis({ slug: "nowhere", year: 2024 })).toBeNull()
  expect(await loadDiagnosis({ slug: "hung-yen", year: 2009 })).toBeNull()
})
