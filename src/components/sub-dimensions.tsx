import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale, formatValue } from "@/i18n/format"
import type { DimensionPage } from "@/view-models/dimension-page"
import type { Questions, SubDimensionOfYear } from "@/view-models/sub-dimensions"

/** What a dimension is the sum of in an edition: each part with its figures, and from its points to the questions behind them. */
export function SubDimensions({ page }: { page: DimensionPage }) {
  const t = useTranslations("dimension")
  const { subDimensions, edition } = page
  const { year } = edition
  return (
    <section className="sub-dimensions" aria-labelledby="parts">
      <h2 id="parts">{t("parts", { count: subDimensions.length, year })}</h2>
      <p className="max-w-measure text-quiet">{t("partsHelp")}</p>
      {subDimensions.map((part) => (
        <SubDimension key={part.id} part={part} year={year} />
      ))}
    </section>
  )
}

function SubDimension({ part, year }: { part: SubDimensionOfYear; year: number }) {
  const t = useTranslations("dimension")
  const locale = useLocale()
  const { id, name, questions, breaks } = part
  return (
    <section className="sub-dimension" aria-labelledby={`part-${id}`}>
      <h3 id={`part-${id}`}>
        <span className="measure-number">{id} </span>
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
    <dl className="part-figures">
      <div>
        <dt>{t("partMean")}</dt>
        <dd>
          <strong>{print(summary.mean)}</strong>{" "}
          <span className="font-normal text-quiet">{t("outOf", { max: formatScale(max, locale) })}</span>
        </dd>
      </div>
      <div>
        <dt>{t("partRange")}</dt>
        <dd>{t("range", { low: print(range.low), high: print(range.high) })}</dd>
      </div>
      <div>
        <dt>{t("partFirst")}</dt>
        <dd>
          {first.map(({ code, slug, name }) => (
            <a key={code} href={pathOf({ page: "province", slug, year }, locale)}>
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
    <details className="questions">
      <summary>{t("dimension.questions", { isOwn, year: questions.year })}</summary>
      <p className="text-quiet">{t("dimension.questionsHelp", { year: questions.year })}</p>
      <ul>
        {questions.indicators.map(({ id, name, unit, mean, range }) => {
          const print = (value: number) => t("facts.value", { unit, value: formatValue(value, unit, locale) })
          return (
            <li key={id}>
              <span>{name[locale]}</span>
              {mean !== null && range && (
                <span>
                  <strong>{print(mean)}</strong>{" "}
                  <span className="font-normal text-quiet">
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
