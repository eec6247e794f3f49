import type { Locale } from "@/domain/bilingual"
import type { QueryProblem } from "@/i18n/read-query"
export function badRequestDocument(locale: Locale, problem: QueryProblem, pathname: string): string {
  return `<!doctype html><html lang="${locale}"><title>400</title><p>${problem.kind}`
}
