import { useRef, useState, type FormEvent } from "react"
import type { ChartParams } from "../chart-definition"
import type { PageChart } from "../chart-on-page"
import { chartPaths } from "../embed/chart-paths"

type Followed = {
  spec: PageChart
  /** why the choices make no chart; null where they do */
  refusal: string | null
}

/**
 * A chart that follows the choices in its form: asked for like its JSON file, whose parameters are those of the page. The chart drawn last
 * stays while the next one comes, and where none does; the form's button asks for the page in any case.
 */
export function useFollowedChart(first: PageChart): Followed & { follow: (event: FormEvent<HTMLFormElement>) => void } {
  const [followed, setFollowed] = useState<Followed>({ spec: first, refusal: null })
  const asking = useRef<AbortController>(null)
  const follow = async ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    asking.current?.abort()
    asking.current = new AbortController()
    const params = paramsIn(new FormData(currentTarget))
    const { file } = chartPaths({ id: first.kind, locale: first.locale, theme: "light", params })
    try {
      const answer = await fetch(file("json"), { signal: asking.current.signal })
      const text = await answer.text()
      if (answer.ok) setFollowed({ spec: { ...JSON.parse(text), params }, refusal: null })
      else if (answer.status === 400) setFollowed(({ spec }) => ({ spec, refusal: text.trim() }))
    } catch {
      // Another choice came meanwhile, or the network is away.
    }
  }
  return { ...followed, follow }
}

/** What the form would ask of the page: fields left blank are not asked for, several provinces stand between commas. */
function paramsIn(form: FormData): ChartParams {
  const names = [...new Set(form.keys())].filter((name) => name !== "theme")
  const filled = names.map((name) => [name, form.getAll(name).filter(Boolean).join(",")] as const)
  return Object.fromEntries(filled.filter(([, value]) => value !== ""))
}
