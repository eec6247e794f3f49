import { useLocale, useTranslations } from "next-intl"
import { makersOf } from "@/domain/makers"
import { pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { ShareButtons } from "./share-buttons"
import { useSite } from "./site-context"

/** The ways to pass the page on, where the figures come from, whose site this is, which state of the data it shows. */
export function PageFooter({ year, path }: { year: number | null; path?: string }) {
  const t = useTranslations("site")
  const data = useTranslations("data")
  const corrections = useTranslations("corrections")
  const methodology = useTranslations("methodology")
  const locale = useLocale()
  const { origin, release } = useSite()
  return (
    <footer className="mx-auto max-w-page px-gutter pt-6 pb-12 text-sm text-quiet">
      <div className="space-y-2 border-t border-frame pt-5 *:max-w-note">
        {path && <ShareButtons origin={origin} path={path} />}
        <p data-table={`${t("copyTable")}|${t("code")}`}>
          {year ? t("source", { makers: makersOf(year).join(", "), year }) : t("sourceEveryYear")}
        </p>
        <p>{t("notPapi")}</p>
        {release && <p>{t("release", { id: release.id, day: formatDay(release.importedAt, locale) })}</p>}
        <p className="flex flex-wrap gap-x-5">
          <a href={pathOf({ page: "methodology" }, locale)}>{methodology("link")}</a>
          <a href={pathOf({ page: "methodology", part: "accessibility" }, locale)}>
            {methodology("accessibility.heading")}
          </a>
          <a href={pathOf({ page: "data" }, locale)}>{data("link")}</a>
          <a href={pathOf({ page: "corrections" }, locale)}>{corrections("link")}</a>
        </p>
        {path && (
          <p className="hidden print:block">
            {t("address")} {origin + path}
          </p>
        )}
      </div>
    </footer>
  )
}
