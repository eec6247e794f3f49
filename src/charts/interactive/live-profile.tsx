import { Scatter, useXAxisScale, ZIndexLayer } from "recharts"
import type { ProfileSpec } from "../chart-spec"
import type { Colours } from "../palette"
import { Marks, PROFILE_GAP, Words } from "../static/profile-chart"
import { placeMarks, profileLayout, type ProfileLayout } from "../static/profile-layout"
import { ON_TOP, type LiveBody } from "./live-body"
import { RowFrame } from "./row-frame"
import { rowStops } from "./row-stops"
import { ROWS } from "./stop"

type Part = { layout: ProfileLayout; colours: Colours }

/** A row a dimension, on the whole scale. */
export function liveProfile(spec: ProfileSpec, width: number, colours: Colours): LiveBody {
  const layout = profileLayout(spec, width)
  const { height, ticks, rows, left, right, marksTop } = layout
  const chart = (
    <RowFrame
      axis={spec.x}
      size={{ width, height }}
      plot={{ left, right, top: marksTop, bottom: height - 6 }}
      gap={PROFILE_GAP}
      hasValues={rows.some(({ value }) => value !== null)}
      {...{ ticks, colours }}
    >
      <Scatter data={rows.map(({ value, y }) => ({ value, y }))} shape={() => <g />} isAnimationActive={false} />
      <ZIndexLayer zIndex={ON_TOP}>
        <Rows layout={layout} colours={colours} />
      </ZIndexLayer>
    </RowFrame>
  )
  const stops = rowStops(
    spec.table,
    rows.map(({ y, marks }) => ({ x: marks.value ?? left, y })),
  )
  return { chart, height, stops, start: 0, marks: ticks.length + rows.length, weights: ROWS }
}

function Rows({ layout, colours }: Part) {
  const x = useXAxisScale()
  if (!x) return null
  return layout.rows.map((row) => (
    <g key={row.id} data-mark="">
      <Words row={row} layout={layout} colours={colours} />
      <Marks row={{ ...row, marks: placeMarks(row, (value) => x(value)!) }} colours={colours} />
    </g>
  ))
}
