import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { RankingPage } from "@/view-models/ranking-page"

/** Goes to the row of one's own province and marks it, or compares the province: a plain form, so it works without scripts. */
export function OwnProvince({ page: { edition, dimension, provinces } }: { page: RankingPage }) {
  const t = useTranslations("rankings")
  const locale = useLocale()
  const { year } = edition
  return (
    <form
      className="flex flex-wrap items-end gap-2 print:hidden"
      action={pathOf({ page: "rankings", year, dimension: dimension?.slug[locale] ?? null }, locale)}
    >
      <label className="min-w-0 flex-1 basis-32 sm:max-w-72">
        <span className="block text-sm text-quiet">{t("own")}</span>
        <select name="province" className="w-full" required>
          <option value="">{t("ownNone")}</option>
          {provinces.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="max-sm:px-2">
        {t("ownShow")}
      </button>
      <button
        className="bg-paper text-ink max-sm:px-2"
        type="submit"
        name="year"
        value={year}
        formAction={pathOf({ page: "compare" }, locale)}
      >
        {t("ownCompare")}
      </button>
    </form>
  )
}
