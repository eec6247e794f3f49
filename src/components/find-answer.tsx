import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { FindPage } from "@/view-models/find-page"
import { Lead } from "./lead"

/** The longest query a page repeats to its reader. */
const REPEATED = 80

/** The provinces until 30 June 2025. */
const OLD_SET = 63

/** What a typed name may mean: old and new provinces told apart. In words when it means none. */
export function FindAnswer({ page }: { page: FindPage }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const query = page.query.slice(0, REPEATED)
  if (query === "") return <p className="max-w-measure">{t("start")}</p>
  if (page.found.length === 0)
    return (
      <div role="status" className="max-w-measure">
        <Lead>{t("none", { query })}</Lead>
        <p>
          {t.rich("noneHelp", {
            home: () => <a href={pathOf({ page: "home" }, locale)}>{t("noneHome")}</a>,
          })}
        </p>
      </div>
    )
  const bySlug = sameAddress(page.found)
  return (
    <div role="status">
      <Lead>{t("several", { query, count: bySlug.length })}</Lead>
      <ul>
        {bySlug.map(
          ([first, second]) =>
            first && <FoundProvince key={first.province.slug} found={first} other={second ?? null} />,
        )}
      </ul>
    </div>
  )
}

type Found = FindPage["found"][number]

/** A new province that took over the name of an old one has its address, too. The one measured last comes first: the address is its own. */
function sameAddress(found: readonly Found[]): readonly (readonly Found[])[] {
  const bySlug = new Map<string, Found[]>()
  for (const each of found) {
    const { slug } = each.province
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), each])
  }
  return [...bySlug.values()].map((all) => all.toSorted((a, b) => (b.latestYear ?? 0) - (a.latestYear ?? 0)))
}

function FoundProvince({ found, other }: { found: Found; other: Found | null }) {
  const { province, matched, boundarySet } = found
  const t = useTranslations("find")
  const locale = useLocale()
  const isOtherName = !Object.values(province.name).includes(matched)
  return (
    <li className="grid justify-items-start border-b border-line py-2.5">
      <a className="min-h-8 font-semibold" href={pathOf({ page: "province", slug: province.slug, year: null }, locale)}>
        {province.name[locale]}
      </a>
      <span className="text-quiet">
        {isOtherName && `${t("knownAs", { name: matched })}; `}
        {t(other ? "both" : boundarySet === OLD_SET ? "old" : "new")}
      </span>
      {other && <OtherOne other={other} />}
    </li>
  )
}

/** The province of the same address that the address does not lead to: the old one by its last year, or the new one before it has a year. */
function OtherOne({ other: { province, latestYear } }: { other: Found }) {
  const t = useTranslations("find")
  const locale = useLocale()
  const name = province.name[locale]
  if (latestYear !== null)
    return (
      <a
        className="min-h-8 font-semibold"
        href={pathOf({ page: "province", slug: province.slug, year: latestYear }, locale)}
      >
        {t("oldOne", { name, year: latestYear })}
      </a>
    )
  return (
    <a className="min-h-8 font-semibold" href={pathOf({ page: "mergers", slug: province.slug }, locale)}>
      {t("newOne", { name })}
    </a>
  )
}
