import { useTranslations } from "next-intl"
import { useId } from "react"
import type { ChartSpec } from "./chart-spec"
import { ChartSketch } from "./chart-sketch"
import { ChartTableView } from "./chart-table-view"

type Props = {
  spec: ChartSpec
  /** of the chart's heading, one below the section it stands in */
  level?: 2 | 3
}

/**
 * A chart on a page: heading, drawing, notes, source and the table of exactly the drawn values.
 * The drawing is hidden from screen readers: description and table say the same.
 */
export function ChartFigure({ spec, level = 3 }: Props) {
  const t = useTranslations("chartFigure")
  const [id, Heading] = [useId(), `h${level}` as const]
  return (
    <figure className="chart" aria-labelledby={id}>
      <Heading id={id}>{spec.title}</Heading>
      <p className="chart-subtitle">{spec.subtitle}</p>
      <p className="sr-only">{spec.description}</p>
      <ChartSketch spec={spec} />
      <figcaption className="chart-notes">
        {spec.notes.map(({ sign, text }) => (
          <p key={text}>
            {sign && <b className="chart-sign">{sign}</b>} {text}
          </p>
        ))}
        <p>{spec.source}</p>
        {spec.credit && <p>{spec.credit}</p>}
      </figcaption>
      <details className="chart-data">
        <summary>{t("table")}</summary>
        <ChartTableView table={spec.table} />
      </details>
    </figure>
  )
}
