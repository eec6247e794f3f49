import { useLocale, useTranslations } from "next-intl"
import { Fragment } from "react"
import { pathOf } from "@/i18n/addresses"
import type { LineageView } from "@/view-models/lineage-view"
import type { ProvinceView } from "@/view-models/parts"
import { LaterChanges } from "./later-changes"

/** What became of a province on 1 July 2025, and later changes of its type or name. */
export function ProvinceLineage({ province, lineage }: { province: ProvinceView; lineage: LineageView }) {
  const t = useTranslations("province")
  const { successor } = lineage
  return (
    <>
      {successor && (
        <section aria-labelledby="lineage" className="measure">
          <h2 id="lineage">{t("lineage")}</h2>
          <Successor province={province} successor={successor} />
        </section>
      )}
      <LaterChanges changes={lineage.changes} />
    </>
  )
}

type SuccessorProps = { province: ProvinceView; successor: NonNullable<LineageView["successor"]> }

function Successor({ province, successor }: SuccessorProps) {
  const t = useTranslations("province")
  const locale = useLocale()
  const name = province.name[locale]
  const others = successor.predecessors.filter(({ code }) => code !== province.code)
  const isRenamed = successor.slug !== province.slug
  return (
    <>
      <p>
        {others.length > 0
          ? t.rich("lineageMerged", {
              name,
              others: () => <ProvinceLinks provinces={others} />,
              successor: successor.name[locale],
            })
          : t("lineageKept", { name, renamed: isRenamed ? "yes" : "no", successor: successor.name[locale] })}
      </p>
      <p>
        <a className="plain-link" href={pathOf({ page: "mergers", slug: successor.slug }, locale)}>
          {t("lineageLink", { successor: successor.name[locale] })}
        </a>
      </p>
    </>
  )
}

/** Names as links, in a row as the language writes it. */
function ProvinceLinks({ provinces }: { provinces: readonly ProvinceView[] }) {
  const locale = useLocale()
  const parts = new Intl.ListFormat(locale).formatToParts(provinces.map(({ slug }) => slug))
  return parts.map(({ type, value }, position) => {
    const province = provinces.find(({ slug }) => type === "element" && slug === value)
    if (!province) return <Fragment key={position}>{value}</Fragment>
    return (
      <a key={position} href={pathOf({ page: "province", slug: province.slug, year: null }, locale)}>
        {province.name[locale]}
      </a>
    )
  })
}
