import { useLocale, useTranslations } from "next-intl"
import { TOTAL } from "@/domain/measure"
import { pathOf } from "@/i18n/addresses"
import type { RankingPage } from "@/view-models/ranking-page"

/** Tells that every figure of a ranking has a page that checks it, by the first one: a link in each row would double them. */
export function ClaimExample({ page: { rows, edition, dimension } }: { page: RankingPage }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const [first] = rows
  if (!first) return null
  const { slug, name } = first.province
  const { year } = edition
  const href = pathOf({ page: "claim", slug, year, measure: dimension ? String(dimension.id) : TOTAL }, locale)
  return (
    <p className="max-w-measure text-quiet">
      {t.rich("each", { example: () => <a href={href}>{t("example", { name: name[locale], year })}</a> })}
    </p>
  )
}
