import { ErrorBar, ReferenceLine, Scatter, ZIndexLayer } from "recharts"
import type { RankingSpec } from "../chart-spec"
import type { Colours } from "../palette"
import {
  dotPath,
  dotStyle,
  MeanLine,
  Missing,
  RANKING_GAP,
  RowGrounds,
  RowWords,
  whiskerStyle,
} from "../static/ranking-chart"
import { rankingLayout, type RankingLayout } from "../static/ranking-layout"
import { SectionHead } from "../static/section-head"
import { ON_TOP, type LiveBody } from "./live-body"
import { RowFrame } from "./row-frame"
import { rowStops } from "./row-stops"
import { ROWS } from "./stop"

type Section = RankingLayout["sections"][number]
type DotProps = { cx?: number; cy?: number }

/** A row a province. */
export function liveRanking(spec: RankingSpec, width: number, colours: Colours): LiveBody {
  const layout = rankingLayout(spec, width)
  const { height, ticks, marks, columns, sections } = layout
  const { left, right } = columns
  const chart = (
    <RowFrame
      axis={spec.x}
      size={{ width, height }}
      plot={{ left, right, ...marks }}
      gap={RANKING_GAP}
      hasValues
      {...{ ticks, colours }}
    >
      {sections.map(({ group, rows }) => (
        <RowGrounds key={group} {...{ rows, group, layout, colours }} />
      ))}
      <Mean layout={layout} spec={spec} colours={colours} />
      {sections.map((section) => (
        <SectionDots key={section.group} section={section} colours={colours} />
      ))}
      <ZIndexLayer zIndex={ON_TOP}>
        {sections.map(({ group, head, rows }) => (
          <g key={group}>
            <SectionHead {...head} group={group} colours={colours} />
            <RowWords {...{ rows, group, layout, colours }} />
          </g>
        ))}
        <Missing layout={layout} colours={colours} />
      </ZIndexLayer>
    </RowFrame>
  )
  const rows = sections.flatMap((section) => section.rows)
  const missing = layout.missing.rows.map(({ y }) => ({ x: left, y }))
  const stops = rowStops(spec.table, [...rows, ...missing])
  const start = Math.max(
    0,
    rows.findIndex(({ marked }) => marked),
  )
  return { chart, height, stops, start, marks: ticks.length + rows.length, weights: ROWS }
}

function Mean({
  layout: { reference, marks },
  spec,
  colours,
}: {
  layout: RankingLayout
  spec: RankingSpec
  colours: Colours
}) {
  if (!reference || !spec.reference) return null
  return (
    <ReferenceLine
      x={spec.reference.value}
      zIndex={0}
      shape={({ x1 }: { x1: number }) => <MeanLine {...reference} {...marks} x={x1} colours={colours} />}
    />
  )
}

function SectionDots({ section: { group, rows }, colours }: { section: Section; colours: Colours }) {
  const data = rows.map(({ value, y, interval }) => ({
    value,
    y,
    interval: interval ? [value - interval.low, interval.high - value] : undefined,
  }))
  return (
    <Scatter
      data={data}
      isAnimationActive={false}
      shape={({ cx, cy }: DotProps) => <path data-mark="" d={dotPath(cx!, cy!)} {...dotStyle(group, colours)} />}
    >
      {data.some(({ interval }) => interval) && (
        <ErrorBar dataKey="interval" direction="x" width={0} {...whiskerStyle(colours)} isAnimationActive={false} />
      )}
    </Scatter>
  )
}
