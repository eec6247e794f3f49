type Range = { low: number; high: number }

type StripMarksProps = {
  /** ends of the axis, in the unit of the points; the same for every strip that is read against another */
  min: number
  max: number
  /** the points of every province with a result, in any order */
  all: readonly number[]
  /** of the province in question; null where it has no result: the others are drawn alone */
  own: number | null
  mean: number | null
  median: number | null
  /** the most points of any province */
  best: number | null
  /** published 95 % interval of the own points; null where there is none */
  interval?: Range | null
  /** the points between which lie the places that cannot be told apart from its own; `pointsOfSpan` finds them. Null: no such span */
  span?: Range | null
  /** what the strip shows, in words, for those who do not see it; "" where the text beside it says the same */
  label: string
}

/** Half of a tick's height, in pixels, around the axis at 12. */
const HALF = 5

/** Units of the picture across, whatever its width: finer ones would be bytes that nobody sees. */
const ACROSS = 300

/**
 * The place of a province among all, as one line of a page: a thin axis with every province as a tick, its own mark, mean, median and
 * best, its published interval as a bar and, shaded, the places that cannot be told apart. 24 pixels high, as wide as its container, for
 * headers, cards and rows; the chart `strip` is the same with words and ticks. `StripKey` explains its marks, once a page.
 *
 *     <StripMarks min={34} max={48} all={points} own={45.37} mean={43.1} median={43} best={47.2} label="Hưng Yên: 45.37, rank 3 of 61" />
 *
 * Pure: no hooks, no words of its own. Everything is a line whose breadth stays when the picture is stretched; a dot is a line without
 * length and with a round end. Colours follow the theme, the paper, and forced colours.
 */
export function StripMarks(props: StripMarksProps) {
  const { min, max, all, own, mean, median, best, interval, span, label } = props
  const x = (points: number) => Math.round(((points - min) / (max - min || 1)) * ACROSS)
  const [axis, upright] = [`M0 12H${ACROSS}`, (points: number, top: number) => `M${x(points)} ${top}V${24 - top}`]
  const across = ({ low, high }: Range) => `M${x(low)} 12H${x(high)}`
  return (
    <svg
      className="block h-6 w-full overflow-visible text-frame *:fill-none *:stroke-current *:[vector-effect:non-scaling-stroke]"
      viewBox={`0 0 ${ACROSS} 24`}
      preserveAspectRatio="none"
      {...(label === "" ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {span && <path d={across(span)} className="text-line forced-colors:opacity-20" strokeWidth={16} />}
      <path d={axis} strokeWidth={1} opacity={0.6} />
      <path d={ticksAt(all.map(x))} strokeWidth={1} />
      {interval && <path d={across(interval)} className="text-own" strokeWidth={4} opacity={0.5} />}
      {mean !== null && <path d={upright(mean, 3)} className="text-ink" strokeWidth={2} />}
      {median !== null && <path d={upright(median, 3)} className="text-ink" strokeWidth={2} strokeDasharray="2 2" />}
      {best !== null && <Dot x={x(best)} className="text-frame" size={9} />}
      {best !== null && <Dot x={x(best)} className="text-paper" size={6} />}
      {own !== null && <Dot x={x(own)} className="text-paper" size={14} />}
      {own !== null && <Dot x={x(own)} className="text-own" size={11} />}
    </svg>
  )
}

/**
 * Ticks across an axis at the height 12 as one path; those at one place once.
 * @param places  whole units along the axis, in any order
 */
function ticksAt(places: readonly number[]): string {
  const ordered = [...new Set(places)].sort((a, b) => a - b)
  const steps = ordered.map((x, index) =>
    index === 0 ? `M${x} ${12 - HALF}` : `m${x - ordered[index - 1]!}-${2 * HALF}`,
  )
  return steps.map((step) => `${step}v${2 * HALF}`).join("")
}

function Dot({ x, className, size }: { x: number; className: string; size: number }) {
  return <path d={`M${x} 12h0`} className={className} strokeWidth={size} strokeLinecap="round" />
}

/** Marks of the strip, in the order in which a key names them. */
const KEYS = ["own", "interval", "span", "tick", "mean", "median", "best"] as const

type StripKeyProps = {
  /** what each mark is called; one that is left out is not explained, for the page has none */
  words: Partial<Readonly<Record<(typeof KEYS)[number], string>>>
}

/** What the marks of the strips on a page mean: once, above or below the first of them. */
export function StripKey({ words }: StripKeyProps) {
  const of = { min: 0, max: 1, all: [], own: null, mean: null, median: null, best: null, label: "" }
  const shown: Readonly<Record<(typeof KEYS)[number], Partial<StripMarksProps>>> = {
    own: { own: 0.5 },
    interval: { interval: { low: 0.1, high: 0.9 } },
    span: { span: { low: 0, high: 1 } },
    tick: { all: [0.2, 0.35, 0.6, 0.9] },
    mean: { mean: 0.5 },
    median: { median: 0.5 },
    best: { best: 0.5 },
  }
  return (
    <ul className="flex flex-wrap gap-x-4 text-sm text-quiet">
      {KEYS.filter((key) => words[key] !== undefined).map((key) => (
        <li key={key} className="flex items-center gap-1.5">
          <span className="w-7">
            <StripMarks {...of} {...shown[key]} />
          </span>
          {words[key]}
        </li>
      ))}
    </ul>
  )
}
