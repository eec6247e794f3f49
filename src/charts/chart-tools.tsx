import { useTranslations } from "next-intl"
import type { chartPaths } from "./embed/chart-paths"

type Props = { title: string; paths: ReturnType<typeof chartPaths> }

/** Pixels of the picture to take away: sharp over the whole width of an article. */
const PNG_WIDTH = 1600

/** The chart as files, and the way to the page that embeds it, shares it and changes it. Each link says to screen readers which chart. */
export function ChartTools({ title, paths }: Props) {
  const t = useTranslations("chartFigure")
  const of = <span className="sr-only"> {t("of", { title })}</span>
  return (
    <ul className="chart-tools">
      <li>
        <a href={paths.page}>
          {t("share")}
          {of}
        </a>
      </li>
      <li>
        <a href={paths.png(PNG_WIDTH)} download>
          {t("png")}
          {of}
        </a>
      </li>
      <li>
        <a href={paths.file("svg")} download>
          {t("svg")}
          {of}
        </a>
      </li>
      <li>
        <a href={paths.file("csv")} download>
          {t("csv")}
          {of}
        </a>
      </li>
    </ul>
  )
}
