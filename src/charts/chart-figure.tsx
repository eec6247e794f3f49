import { useTranslations } from "next-intl"
import { useId } from "react"
import type { PageChart } from "./chart-on-page"
import { ChartSketch } from "./chart-sketch"
import { isReadInRows } from "./chart-spec"
import { ChartStage } from "./chart-stage"
import { ChartTableView } from "./chart-table-view"
import { ChartTools } from "./chart-tools"
import { chartPaths } from "./embed/chart-paths"

type Props = {
  spec: PageChart
  /** of the chart's heading, one below the section it stands in */
  level?: 2 | 3
  /** false where the page has more to offer than the files */
  withTools?: boolean
}

/**
 * A chart on a page: heading, drawing, notes, source, the table of exactly the drawn values, and what to take away.
 * The drawing is hidden from screen readers: description and table say the same.
 */
export function ChartFigure({ spec, level = 3, withTools = true }: Props) {
  const t = useTranslations("chartFigure")
  const [id, Heading] = [useId(), `h${level}` as const]
  const paths = chartPaths({ id: spec.kind, locale: spec.locale, theme: "light", params: spec.params })
  return (
    <figure className={`chart chart-of-${spec.kind}`} aria-labelledby={id} data-chart={spec.kind}>
      <Heading id={id}>{spec.title}</Heading>
      <p className="chart-subtitle">{spec.subtitle}</p>
      <p className="sr-only">{spec.description}</p>
      <ChartStage help={t(spec.kind === "map" ? "keysOfMap" : "keys")} inRows={isReadInRows(spec)}>
        <ChartSketch spec={spec} idPrefix={id} />
      </ChartStage>
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
      {withTools && <ChartTools title={spec.title} paths={paths} />}
    </figure>
  )
}
