import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { FindPage } from "@/view-models/find-page"

/** The longest query a page repeats to its reader. */
const REPEATED = 80

/** What a typed name may mean: old and new provinces told apart. In words when it means none. */
export function FindAnswer({ page }: { page: FindPage }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const query = page.query.slice(0, REPEATED)
  if (query === "") return <p className="measure">{t("start")}</p>
  if (page.found.length === 0)
    return (
      <div role="status" className="measure">
        <p className="lead">{t("none", { query })}</p>
        <p>
          {t.rich("noneHelp", {
            home: () => <a href={pathOf({ page: "home" }, locale)}>{t("noneHome")}</a>,
          })}
        </p>
      </div>
    )
  return (
    <div role="status">
      <p className="lead">{t("several", { query, count: page.found.length })}</p>
      <ul className="found">
        {page.found.map((found) => (
          <FoundProvince key={`${found.boundarySet}/${found.province.code}`} found={found} />
        ))}
      </ul>
    </div>
  )
}

function FoundProvince({ found: { province, boundarySet, matched } }: { found: FindPage["found"][number] }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const isOtherName = !Object.values(province.name).includes(matched)
  return (
    <li>
      <a href={pathOf({ page: "province", slug: province.slug, year: null }, locale)}>{province.name[locale]}</a>
      <span className="quiet">
        {isOtherName && `${t("knownAs", { name: matched })}; `}
        {t(boundarySet === 34 ? "new" : "old", { count: boundarySet })}
      </span>
    </li>
  )
}
