import type { Bilingual } from "@/domain/bilingual"

/** The two name columns of a row as one value. */
export function nameOf(row: { nameVi: string; nameEn: string }): Bilingual {
  return { vi: row.nameVi, en: row.nameEn }
}

/** A database date (midnight UTC) as an ISO day, "2024-04-02". */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
