import type { PageChart } from "./chart-on-page"
import { chartPaths } from "./embed/chart-paths"
import { pictureHeight } from "./files/picture-size"

/** Pixels: a phone's column, and the widest that a picture gets. In 768 a map has its insets beside the country, in 720 not yet. */
const [NARROW, WIDE] = [360, 768]

type Props = {
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
export function ChartPictureLink({ spec, alwaysNarrow = false, alt = spec.description }: Props) {
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
