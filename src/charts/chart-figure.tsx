import { useTranslations } from "next-intl"
import { useId, type ReactNode } from "react"
import { CHARTS } from "./catalogue"
import type { PageChart } from "./chart-on-page"
import { ChartSketch, ChartStage } from "./chart-sketch"
import { ChartTableView } from "./chart-table-view"
import { ChartTools } from "./chart-tools"
import { chartPaths } from "./embed/chart-paths"

type Props = {
  spec: PageChart
  /** of the chart's heading, one below the section it stands in */
  level?: 2 | 3
  /** false where the page has more to offer than the files */
  withTools?: boolean
  /** in place of the chart's own, where a working tool redraws it */
  drawing?: ReactNode
}

/**
 * A chart on a page: heading, drawing, notes, source, the table of exactly the drawn values, and what to take away.
 * The drawing is hidden from screen readers: description and table say the same.
 */
export function ChartFigure({ spec, level = 3, withTools = true, drawing }: Props) {
  const t = useTranslations("chartFigure")
  const [id, Heading] = [useId(), `h${level}` as const]
  const paths = chartPaths({ id: spec.kind, locale: spec.locale, theme: "light", params: spec.params })
  return (
    <figure
      className="chart @container print:[container-type:normal] print:break-inside-auto!"
      aria-labelledby={id}
      data-chart={spec.kind}
    >
      <div className="gap-x-10 @min-[66rem]:grid @min-[66rem]:grid-cols-[48rem_minmax(0,1fr)]">
        <div className="@container max-w-3xl print:max-w-[36rem]">
          <Heading id={id} className="max-w-measure">
            {spec.title}
          </Heading>
          <p className="max-w-note text-sm text-quiet">{spec.subtitle}</p>
          <p className="sr-only">{spec.description}</p>
          {drawing ?? (
            <ChartStage help={t(spec.kind === "map" ? "keysOfMap" : "keys")} inRows={CHARTS[spec.kind].inRows}>
              <ChartSketch spec={spec} idPrefix={id} />
            </ChartStage>
          )}
        </div>
        <figcaption className="max-w-note space-y-1.5 self-end text-sm text-quiet @min-[66rem]:mb-3">
          <Notes notes={spec.notes} />
          <p>{spec.source}</p>
          {spec.credit && <p>{spec.credit}</p>}
        </figcaption>
      </div>
      <details className="max-w-3xl print:hidden">
        <summary>{t("table")}</summary>
        <ChartTableView table={spec.table} />
      </details>
      {withTools && <ChartTools title={spec.title} paths={paths} />}
    </figure>
  )
}

/** Those that explain a sign in the drawing, or tell of a correction, are in sight; where there are more, they unfold. */
function Notes({ notes }: Pick<PageChart, "notes">) {
  const t = useTranslations("chartFigure")
  const others = notes.filter(({ sign, correction }) => !sign && !correction)
  const folded = others.length > 1 ? others : []
  return (
    <>
      {notes.map(
        (note) =>
          !folded.includes(note) && (
            <p key={note.text}>
              {note.sign && <NoteSign>{note.sign}</NoteSign>} {note.text}
            </p>
          ),
      )}
      {folded.length > 0 && (
        <details className="space-y-1.5">
          <summary>{t("moreNotes", { count: folded.length })}</summary>
          {folded.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </details>
      )}
    </>
  )
}

/** The sign that a note has in the drawing. */
function NoteSign({ children }: { children: string }) {
  return (
    <b className="inline-block min-w-[1.5em] rounded-full border border-frame text-center text-[0.8125em] leading-[1.5]">
      {children}
    </b>
  )
}
