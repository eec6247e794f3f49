import { lazy, Suspense, useCallback, useId, useRef, useState, useSyncExternalStore } from "react"
import type { ChartParams } from "../chart-definition"
import { ChartFigure } from "../chart-figure"
import { chartPaths } from "../chart-paths"
import { ChartSketch } from "../chart-sketch"
import type { ChartSpec } from "../chart-spec"
import { type Theme, THEMES } from "../drawing/palette"
import type { PageChart } from "../make-chart"
import type { RechartsSpec } from "../recharts/recharts-drawing"

const RechartsDrawing = lazy(() => import("../recharts/recharts-drawing"))

type Props = {
  spec: PageChart
  /** why the latest choices make no chart; the one before is shown */
  refusal: string | null
}

/** The chart of the builder: the same figure as on reading pages, whose drawing Recharts takes over once the page runs. */
export function ChartPreview({ spec, refusal }: Props) {
  const id = useId()
  const isRunning = useIsRunning()
  const sketch = <ChartSketch spec={spec} idPrefix={id} />
  const drawing =
    isRunning && isForRecharts(spec) ? (
      <Suspense fallback={sketch}>
        <RechartsDrawing spec={spec} />
      </Suspense>
    ) : (
      sketch
    )
  return (
    <div>
      <p role="alert">{refusal}</p>
      <ChartFigure spec={spec} level={2} withTools={false} drawing={drawing} />
    </div>
  )
}

const RECHARTS: readonly ChartSpec["kind"][] = [
  "trend",
  "spread",
  "ranking",
  "profile",
  "change",
] satisfies RechartsSpec["kind"][]

function isForRecharts(spec: ChartSpec): spec is RechartsSpec {
  return RECHARTS.includes(spec.kind)
}

/** False on the server and in the first drawing of the browser, which must be like the server's. */
function useIsRunning(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}

type Followed = {
  spec: PageChart
  theme: Theme
  /** why the choices make no chart; null where they do */
  refusal: string | null
}

/**
 * A chart that follows the choices in its form, and the address with it: asked for like its JSON file, whose parameters are those of the page. The chart drawn last
 * stays while the next one comes, and where none does; the form's button asks for the page in any case.
 */
export function useFollowedChart(
  first: PageChart,
  firstTheme: Theme,
): Followed & { follow: (form: HTMLFormElement) => void } {
  const [followed, setFollowed] = useState<Followed>({ spec: first, theme: firstTheme, refusal: null })
  const asking = useRef<AbortController>(null)
  const { kind, locale } = first
  const follow = useCallback(
    async (form: HTMLFormElement) => {
      asking.current?.abort()
      asking.current = new AbortController()
      const data = new FormData(form)
      const boxes = [...form.querySelectorAll<HTMLInputElement>("input[name=province][type=checkbox]:checked")]
      if (form.querySelector("input[name=province]")) {
        data.delete("province") // with it goes what is being typed, which is no name yet
        for (const { value } of boxes) data.append("province", value)
      }
      const params = paramsIn(data)
      const theme = THEMES.find((each) => each === data.get("theme")) ?? "light"
      const { file, page } = chartPaths({ id: kind, locale, theme, params })
      try {
        const answer = await fetch(file("json"), { signal: asking.current.signal })
        const text = await answer.text()
        if (answer.ok) {
          setFollowed({ spec: { ...JSON.parse(text), params }, theme, refusal: null })
          history.replaceState({ ...history.state, url: page, as: page }, "", page)
        } else if (answer.status === 400) setFollowed((before) => ({ ...before, refusal: text.trim() }))
      } catch {
        // Another choice came meanwhile, or the network is away.
      }
    },
    [kind, locale],
  )
  return { ...followed, follow }
}

/** What the form would ask of the page: fields left blank are not asked for, several provinces stand between commas. */
function paramsIn(form: FormData): ChartParams {
  const names = [...new Set(form.keys())].filter((name) => name !== "theme")
  const filled = names.map((name) => [name, form.getAll(name).filter(Boolean).join(",")] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== ""))
}
