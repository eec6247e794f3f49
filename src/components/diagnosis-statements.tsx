import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { TOTAL } from "@/domain/measure"
import type { Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatDifference, formatList, formatPoints } from "@/i18n/format"
import type { MeasuredDiagnosis, MeasureStatements, NamedMeasure, StatementView } from "@/view-models/diagnosis"
import type { ProvinceView } from "@/view-models/parts"
import { Disclosure } from "./section"

/** Weaknesses and strengths beyond their thresholds. What is only far from the best province is told to those who ask: that is true of most. */
export function DiagnosisStatements({
  diagnosis: { weaknesses, strengths, province },
}: {
  diagnosis: MeasuredDiagnosis
}) {
  const t = useTranslations("diagnosis")
  const onlyBest = weaknesses.filter(isOnlyBest)
  return (
    <div className="space-y-5">
      <StatementList
        heading={t("weaknesses")}
        of={weaknesses.filter((each) => !isOnlyBest(each))}
        province={province}
      />
      {onlyBest.length > 0 && (
        <Disclosure
          summary={t("farFromBest", { count: onlyBest.length })}
          isOpen={onlyBest.length === weaknesses.length}
        >
          <StatementList of={onlyBest} province={province} />
        </Disclosure>
      )}
      <StatementList heading={t("strengths")} of={strengths} province={province} />
    </div>
  )
}

export function isOnlyBest({ statements }: MeasureStatements): boolean {
  return statements.every(({ comparator }) => comparator === "best")
}

type ListProps = { heading?: string; of: readonly MeasureStatements[]; province: ProvinceView }

function StatementList({ heading, of, province }: ListProps) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  return (
    <section>
      {heading && <h3>{heading}</h3>}
      {of.length === 0 && <p>{t("nothing")}</p>}
      <ol>
        {of.map(({ statements, ...measure }) => (
          <li key={measure.measure} className="border-t border-line py-1.5 text-sm">
            <strong className="text-base font-semibold">{measureWords(measure, t, locale)}</strong>
            {statements.map((each) => (
              <p key={each.comparator}>{statementWords(each, province, t, locale)}</p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What stands out most, with the way to all that does. */
export function ClearestStatement({ of: { statements, ...measure }, province, year }: ClearestProps) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  const [said] = statements
  const { years, kind, difference } = said!
  return (
    <p className="max-w-measure pt-2 text-sm">
      {t("clearest", {
        measure: measureWords(measure, t, locale),
        kind,
        difference: formatDifference(difference, locale),
        who: whoWords(said!, province, t, locale),
        years: yearsWords(years),
      })}{" "}
      <a href={`${pathOf({ page: "plan", slug: province.slug, year }, locale)}#diagnosis`}>{t("heading", { year })}</a>
    </p>
  )
}

type ClearestProps = { of: MeasureStatements; province: ProvinceView; year: number }

function whoWords(
  { comparator, before, others }: StatementView,
  { region }: ProvinceView,
  t: DiagnosisWords,
  locale: Locale,
) {
  const names = formatList(
    others.map(({ name }) => name[locale]),
    locale,
  )
  return t("who", { comparator, region: region.name[locale], names, years: yearsWords(before) })
}

/** "Trung bình 2022–2024: 1,66 điểm, hơn trung bình các tỉnh 0,23 điểm (1,42; ngưỡng 0,17)." */
export function statementWords(said: StatementView, province: ProvinceView, t: DiagnosisWords, locale: Locale): string {
  const { years, kind } = said
  const who = whoWords(said, province, t, locale)
  return t("statement", {
    when: years.length === 1 ? "one" : "several",
    year: years.at(-1)!,
    years: yearsWords(years),
    kind,
    who,
    value: formatPoints(said.value, locale),
    difference: formatDifference(said.difference, locale),
    reference: formatPoints(said.reference, locale),
    threshold: formatDifference(said.threshold, locale),
  })
}

/** "2022–2024", or "2020, 2022, 2023" where one is missing. */
function yearsWords(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || first === last) return String(first ?? "")
  return last - first === years.length - 1 ? `${first}–${last}` : years.join(", ")
}

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
