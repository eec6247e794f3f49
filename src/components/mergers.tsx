import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import type { MergersPage } from "@/view-models/mergers-page"
import { FindForm } from "./find-form"
import { Lead } from "./lead"

type Props = {
  page: MergersPage
  /** the provinces on maps and by name */
  maps: ReactNode
}

/** The new provinces and what they were made of. */
export function Mergers({ page, maps }: Props) {
  const t = useTranslations("mergers")
  const locale = useLocale()
  const { provinces, formerCount, latestYear, measuredYear, validFrom } = page
  const merged = provinces.filter(({ kind }) => kind === "merged").length
  const day = validFrom ? formatDay(validFrom, locale) : ""
  return (
    <>
      <div className="space-y-3">
        <h1>{t("heading", { before: formerCount, after: provinces.length })}</h1>
        <Lead>{t("answer", { day, merged, unchanged: provinces.length - merged })}</Lead>
        <p className="max-w-measure">{t("help", { year: latestYear })}</p>
        {measuredYear && (
          <p>
            <a href={pathOf({ page: "rankings", year: measuredYear, dimension: null }, locale)}>
              {t("measuredRanking", { year: measuredYear, count: provinces.length })}
            </a>
          </p>
        )}
      </div>
      <FindForm id="find" large />
      {maps}
    </>
  )
}
