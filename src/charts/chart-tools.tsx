import { useTranslations } from "next-intl"
import { LinkList } from "@/components/links"
import { CopyLink } from "@/components/share-buttons"
import type { chartPaths } from "./embed/chart-paths"

type Props = { title: string; paths: ReturnType<typeof chartPaths> }

/** Pixels of the picture to take away: sharp over the whole width of an article. */
const PNG_WIDTH = 1600

/** To the eye a row of kinds of file is enough, and fits a phone. */
const SHOWN = { share: undefined, png: "PNG", svg: "SVG", csv: "CSV", xlsx: "Excel" } as const

/** The chart as files, and the way to the page that embeds it, shares it and changes it. Each link says to screen readers which chart. */
export function ChartTools({ title, paths }: Props) {
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
