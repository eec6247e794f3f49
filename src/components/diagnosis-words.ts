import type { useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import type { Group } from "@/domain/quartile-group"
import { formatList } from "@/i18n/format"
import type { MeasuredDiagnosis, NamedMeasure } from "@/view-models/diagnosis"
import type { ProvinceView } from "@/view-models/parts"

export type DiagnosisWords = ReturnType<typeof useTranslations<"diagnosis">>

/** "Hưng Yên thuộc nhóm cao nhất ở 5 trên 8 chỉ số nội dung (1, 2, 4, 5 và 6) ..." */
export function groupsWords(
  { name }: Pick<ProvinceView, "name">,
  groups: MeasuredDiagnosis["groups"],
  t: DiagnosisWords,
  locale: Locale,
): string {
  const those = (wanted: Group) =>
    groups.filter(({ group }) => group === wanted).map(({ dimension }) => String(dimension))
  const [best, poor] = [those("best"), those("poor")]
  return t("groups", {
    name: name[locale],
    count: best.length,
    of: groups.length,
    list: formatList(best, locale),
    poor: poor.length,
    poorList: formatList(poor, locale),
  })
}

/** "6.3. Cơ sở hạ tầng căn bản", or the total. */
export function measureWords({ measure, name }: NamedMeasure, t: DiagnosisWords, locale: Locale): string {
  return t("measure", { kind: measure === TOTAL ? "total" : "part", id: measure, name: name?.[locale] ?? "" })
}
