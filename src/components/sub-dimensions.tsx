import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale, formatValue } from "@/i18n/format"
import type { DimensionPage } from "@/view-models/dimension-page"
import type { Questions, SubDimensionOfYear } from "@/view-models/sub-dimensions"
import { Section } from "./section"

/** What a dimension is the sum of in an edition: each part with its figures, and from its points to the questions behind them. */
export function SubDimensions({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const { subDimensions, edition } = page
  const { year } = edition
  return (
    <Section id="parts" heading={t("parts", { count: subDimensions.length, year })}>
      <p className="max-w-measure text-quiet">{t("partsHelp")}</p>
      <div className="lg:grid lg:grid-cols-2 lg:gap-x-12">
        {subDimensions.map((part) => (
          <SubDimension key={part.id} part={part} year={year} />
        ))}
      </div>
    </Section>
  )
}

function SubDimension({ part, year }: { part: SubDimensionOfYear; year: number }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { id, name, questions, breaks } = part
  return (
    // Whoever opens the questions gets the width of the page for them.
    <section
      className="space-y-1.5 border-t border-line py-4 has-[details[open]]:col-span-full"
      aria-labelledby={`part-${id}`}
    >
      <h3 id={`part-${id}`}>
        <span className="inline-block min-w-9">{id} </span>
        {name[locale]}
      </h3>
      <Figures part={part} year={year} />
      <OtherMeanings part={part} />
      {[...new Set(breaks.map(({ note }) => note[locale]))].map((note) => (
        <p key={note} className="max-w-measure text-quiet">
          {note}
        </p>
      ))}
      {questions ? (
        <QuestionList questions={questions} year={year} />
      ) : (
        <p className="text-quiet">{t("noQuestions", { year })}</p>
      )}
    </section>
  )
}

function Figures({ part: { summary, range, first, max }, year }: { part: SubDimensionOfYear; year: number }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  if (!summary || !range) return <p className="text-quiet">{t("noResult")}</p>
  const print = (points: number) => formatPoints(points, locale)
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-1">
      <div>
        <dt className="text-sm text-quiet">{t("partMean")}</dt>
        <dd>
          <strong>{print(summary.mean)}</strong>{" "}
          <span className="text-quiet">{t("outOf", { max: formatScale(max, locale) })}</span>
        </dd>
      </div>
      <div>
        <dt className="text-sm text-quiet">{t("partRange")}</dt>
        <dd>{t("range", { low: print(range.low), high: print(range.high) })}</dd>
      </div>
      <div>
        <dt className="text-sm text-quiet">{t("partFirst")}</dt>
        <dd>
          {first.map(({ code, slug, name }) => (
            <a key={code} className="me-3 inline-block" href={pathOf({ page: "province", slug, year }, locale)}>
              {name[locale]}
            </a>
          ))}
        </dd>
      </div>
    </dl>
  )
}

/** The same number stood for something else in other editions: points of the two are not the same thing. */
function OtherMeanings({ part: { id, otherMeanings } }: { part: SubDimensionOfYear }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  if (otherMeanings.length === 0) return null
  const list = otherMeanings.map(({ name, firstYear, lastYear }) =>
    t("meaningOf", { name: name[locale], first: firstYear === lastYear ? "same" : String(firstYear), last: lastYear }),
  )
  return <p className="max-w-measure text-quiet">{t("otherMeaning", { id, list: list.join("; ") })}</p>
}

function QuestionList({ questions, year }: { questions: Questions; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const isOwn = questions.year === year ? "yes" : "no"
  return (
    <details>
      <summary>{t("dimension.questions", { isOwn, year: questions.year })}</summary>
      <p className="text-quiet">{t("dimension.questionsHelp", { year: questions.year })}</p>
      <ul className="mt-2">
        {questions.indicators.map(({ id, name, unit, mean, range }) => {
          const print = (value: number) => t("facts.value", { unit, value: formatValue(value, unit, locale) })
          return (
            <li key={id} className="grid gap-x-8 border-t border-line py-2 md:grid-cols-[minmax(0,1fr)_17rem]">
              <span>{name[locale]}</span>
              {mean !== null && range && (
                <span>
                  <strong>{print(mean)}</strong>{" "}
                  <span className="text-quiet">
                    {t("dimension.range", { low: formatValue(range.low, unit, locale), high: print(range.high) })}
                  </span>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
