import { useTranslations } from "next-intl"
import { type ReactNode, useId } from "react"
import { LinkList } from "@/components/links"
import { CopyLink } from "@/components/share-buttons"
import { DataTable, TableRegion } from "@/components/table"
import { CHARTS } from "./catalogue"
import { chartPaths } from "./chart-paths"
import { ChartSketch, ChartStage } from "./chart-sketch"
import type { ChartTable } from "./chart-spec"
import { headColumn } from "./chart-table"
import { pictureHeight } from "./drawing/picture-layout"
import type { PageChart } from "./make-chart"

type FigureProps = {
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
export function ChartFigure({ spec, level = 3, withTools = true, drawing }: FigureProps) {
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

/** The drawn values, in a region that scrolls by itself. A row is headed by its name; by its number where there is none. */
export function ChartTableView({ table }: { table: ChartTable }) {
  return (
    <TableRegion label={table.caption}>
      <DataTable
        className="text-sm"
        caption={table.caption}
        columns={table.columns.map(({ label }) => label)}
        rows={table.rows.map((row, key) => ({ key, code: table.codes?.[key], cells: row.map(({ text }) => text) }))}
        head={headColumn(table)}
      />
    </TableRegion>
  )
}

type ToolsProps = { title: string; paths: ReturnType<typeof chartPaths> }

/** Pixels of the picture to take away: sharp over the whole width of an article. */
const PNG_WIDTH = 1600

/** To the eye a row of kinds of file is enough, and fits a phone. */
const SHOWN = { share: undefined, png: "PNG", svg: "SVG", csv: "CSV", xlsx: "Excel" } as const

/** The chart as files, and the way to the page that embeds it, shares it and changes it. Each link says to screen readers which chart. */
export function ChartTools({ title, paths }: ToolsProps) {
  const t = useTranslations("chartFigure")
  const link = (name: keyof typeof SHOWN, href: string) => ({
    href,
    download: name !== "share",
    text: (
      <>
        {SHOWN[name] && <span aria-hidden="true">{SHOWN[name]}</span>}
        <span className={SHOWN[name] && "sr-only"}>{t(name)}</span>
        <span className="sr-only"> {t("of", { title })}</span>
      </>
    ),
  })
  return (
    <div className="max-w-3xl border-t border-line print:hidden">
      <LinkList
        inRow
        links={[
          link("share", paths.page),
          link("png", paths.png(PNG_WIDTH)),
          link("svg", paths.file("svg")),
          link("csv", paths.file("csv")),
          link("xlsx", paths.file("xlsx")),
        ]}
      >
        <CopyLink path={paths.page} about={title} />
      </LinkList>
    </div>
  )
}

/** Pixels: a phone's column, and the widest that a picture gets. In 768 a map has its insets beside the country, in 720 not yet. */
const [NARROW, WIDE] = [360, 768]

type PictureProps = {
  spec: PageChart
  /** for a place that is no wider on wide screens */
  alwaysNarrow?: boolean
  /** what the link says to those who do not see it; the chart's description where none of its figures stands beside it */
  alt?: string
}

/**
 * A chart as a picture of its own, which leads to its page. Browsers fetch it when the reader comes near it, and not with the page: for
 * charts beside the main thing. Its words stand in it and, for those who do not see it, in its description.
 */
export function ChartPictureLink({ spec, alwaysNarrow = false, alt = spec.description }: PictureProps) {
  const chart = { id: spec.kind, locale: spec.locale, params: spec.params }
  const { svg } = chartPaths({ ...chart, theme: "auto" })
  const size = (width: number) => ({ width, height: pictureHeight(spec, width) })
  return (
    <a className="block max-w-3xl" href={chartPaths({ ...chart, theme: "light" }).page}>
      <picture>
        {!alwaysNarrow && <source media="(width >= 48rem)" srcSet={svg(WIDE)} {...size(WIDE)} />}
        <img
          className="h-auto w-full border border-line"
          src={svg(NARROW)}
          {...size(NARROW)}
          alt={alt}
          loading="lazy"
          decoding="async"
        />
      </picture>
    </a>
  )
}
