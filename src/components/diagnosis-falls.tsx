import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { directionOf } from "@/domain/points"
import { formatDifference, formatPoints, formatValue } from "@/i18n/format"
import type { AskedBelow, DimensionFall, Fall, MeasuredDiagnosis } from "@/view-models/diagnosis"
import type { IndicatorResult } from "@/view-models/province-indicators"
import { measureWords, type DiagnosisWords } from "./diagnosis-statements"
import { Disclosure } from "./section"
import { inPeopleWords } from "./indicator-table"

/** What fell since the edition before: by dimension, down to the sub-dimension and to what people were asked. */
export function DiagnosisFalls({
  diagnosis: { falls, previousYear, isCompared, year },
}: {
  diagnosis: MeasuredDiagnosis
}) {
  const t = useTranslations("diagnosis")
  if (previousYear === null) return <p>{t("first")}</p>
  const fell = falls.filter(({ change }) => change !== null && change < 0)
  const others = falls.filter((fall) => !fell.includes(fall))
  const asked = falls.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.asked?.indicators.length ? part.asked.year : [])),
  )
  return (
    <section className="space-y-3">
      <h3>{t("falls", { year: previousYear })}</h3>
      {fell.length === 0 && <p>{t(isCompared ? "noFalls" : "notCompared", { year: previousYear })}</p>}
      {fell.length > 0 && (
        <p className="text-sm text-quiet">
          {t("fallsHelp")}{" "}
          {asked.length > 0 && t("directions", { year, asked: asked.includes(year) ? "none" : "other" })}
        </p>
      )}
      <FallList falls={fell} previousYear={previousYear} year={year} />
      {others.length > 0 && (
        <div className="print:hidden">
          <Disclosure summary={t("fallsElsewhere")}>
            <FallList falls={others} previousYear={previousYear} year={year} />
          </Disclosure>
        </div>
      )}
    </section>
  )
}

type ListProps = { falls: readonly DimensionFall[]; previousYear: number; year: number }

function FallList({ falls, previousYear, year }: ListProps) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  return (
    <ol className="space-y-3">
      {falls.map((fall) => (
        <li key={fall.measure} className="border-t border-line pt-2">
          <Named measure={fall} />: {fallWords(fall, previousYear, t, locale)}
          <Disclosure summary={t("fallParts", { count: fall.parts.length })} isOpenWide>
            <ul className="space-y-1.5 ps-5 text-sm">
              {fall.parts.map((part) => (
                <li key={part.measure}>
                  <Named measure={part} />: {fallWords(part, previousYear, t, locale)}
                  {part.asked && part.asked.indicators.length > 0 && <Asked asked={part.asked} year={year} />}
                </li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ol>
  )
}

function Named({ measure }: { measure: Fall }) {
  const t = useTranslations("diagnosis")
  return <strong className="font-semibold">{measureWords(measure, t, useLocale())}</strong>
}

function Asked({ asked, year }: { asked: AskedBelow; year: number }) {
  const t = useTranslations("diagnosis")
  return (
    <details className="text-quiet print:hidden">
      <summary className="font-normal">
        {asked.year === year ? t("askedFell", { year }) : t("askedBelow", { asked: asked.year })}
      </summary>
      <ul className="list-disc space-y-1 ps-5">
        {asked.indicators.map((indicator) => (
          <IndicatorLine key={indicator.id} indicator={indicator} year={asked.year} />
        ))}
      </ul>
    </details>
  )
}

function IndicatorLine({ indicator, year }: { indicator: IndicatorResult; year: number }) {
  const t = useTranslations()
  const people = useTranslations("indicators")
  const locale = useLocale()
  const { name, unit, values, standing, change } = indicator
  const valueIn = (wanted: number | undefined) => values.find((each) => each.year === wanted)?.value ?? null
  const words = (value: number | null) =>
    value === null ? "none" : t("facts.value", { unit, value: formatValue(value, unit, locale) })
  return (
    <li>
      {t("diagnosis.indicator", {
        name: name[locale],
        value: words(valueIn(year)),
        from: words(valueIn(change?.from)),
        fromYear: change?.from ?? 0,
        mean: words(standing?.mean ?? null),
        best: words(standing?.best ?? null),
        people: inPeopleWords(indicator, valueIn(year), people) ?? "none",
      })}
    </li>
  )
}

/** "giảm 0,16 điểm, 1,20 → 1,04; bình quân các tỉnh tăng 0,02; vượt mức ngẫu nhiên" */
export function fallWords(
  { points, change, meanChange, isWithinChance }: Fall,
  previousYear: number,
  t: DiagnosisWords,
  locale: Locale,
) {
  if (change === null) return t("fallApart", { year: previousYear })
  return t("fall", {
    direction: directionOf(change),
    difference: formatDifference(change, locale),
    from: formatPoints(points - change, locale),
    to: formatPoints(points, locale),
    mean: meanChange === null ? "none" : directionOf(meanChange),
    others: formatDifference(meanChange ?? 0, locale),
    chance: isWithinChance === null ? "unknown" : isWithinChance ? "within" : "beyond",
  })
}
