import { describe, expect, test } from "vitest"
import { Diagnosis } from "@/components/diagnosis"
import type { Locale } from "@/domain/bilingual"
import { loadDiagnosis, type MeasuredDiagnosis } from "@/view-models/diagnosis"
import { markup, spoken } from "../components/markup"
import { onRealData } from "../public-api/real-data"

onRealData()

async function told(slug: string, year: number, locale: Locale = "vi") {
  const diagnosis = await loadDiagnosis({ slug, year })
  return spoken(markup(<Diagnosis diagnosis={diagnosis!} />, locale))
}

test("print", async () => {
  for (const [s, y, l] of [["hung-yen", 2023, "vi"], ["hung-yen", 2024, "en"], ["lai-chau", 2024, "vi"], ["lam-dong", 2025, "vi"], ["quang-ninh", 2024, "en"], ["vinh-phuc", 2024, "vi"], ["hung-yen", 2011, "vi"]] as const) { const t = Date.now(); console.log(s, y, await told(s, y, l), Date.now() - t) }
})
