import { useLocale, useTranslations } from "next-intl"
import { Fragment } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatDay, formatList } from "@/i18n/format"
import type { LineageView } from "@/view-models/lineage-view"
import type { ProvinceView } from "@/view-models/parts"
import { ActionLink } from "./links"
import { Section } from "./section"

type Props = { province: ProvinceView; lineage: LineageView }

/** What became of a province on 1 July 2025 or what it was made of, and later changes of its type or name. */
export function ProvinceLineage({ province, lineage }: Props) {
  const t = useTranslations("province")
  const { successor, predecessors } = lineage
  return (
    <>
      {(successor || predecessors.length > 0) && (
        <section aria-labelledby="lineage" className="max-w-measure">
          <h2 id="lineage">{t("lineage")}</h2>
          {successor && <Successor province={province} successor={successor} lastYear={lineage.lastYear} />}
          {predecessors.length > 0 && <Predecessors province={province} lineage={lineage} />}
        </section>
      )}
      <LaterChanges changes={lineage.changes} />
    </>
  )
}

/** The same in one line, for the first screen: where an old province went, what a new one was made of. */
export function OldOrNew({ province, lineage: { successor, predecessors, formerYear } }: Props) {
  const t = useTranslations("province")
  const locale = useLocale()
  const name = province.name[locale]
  if (successor) {
    const others = successor.predecessors.filter(({ code }) => code !== province.code)
    if (others.length === 0 && successor.slug === province.slug) return null
    const address = successor.measuredYear
      ? ({ page: "province", slug: successor.slug, year: successor.measuredYear } as const)
      : ({ page: "mergers", slug: successor.slug } as const)
    return (
      <p className="max-w-measure">
        {t.rich(others.length > 0 ? "partOf" : "nowCalled", {
          name,
          successor: successor.name[locale],
          all: formatList(
            [province, ...others].map((each) => each.name[locale]),
            locale,
          ),
          link: (text) => <a href={pathOf(address, locale)}>{text}</a>,
        })}
      </p>
    )
  }
  if (predecessors.length < 2) return null
  return (
    <p className="max-w-measure">
      {t.rich("madeOf", { name, others: () => <ProvinceLinks provinces={predecessors} year={formerYear} /> })}
    </p>
  )
}

type SuccessorProps = {
  province: ProvinceView
  successor: NonNullable<LineageView["successor"]>
  lastYear: number | null
}

function Successor({ province, successor, lastYear }: SuccessorProps) {
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
              others: () => <ProvinceLinks provinces={others} year={lastYear} />,
              successor: successor.name[locale],
              measured: successor.measuredYear ?? "none",
            })
          : t("lineageKept", { name, renamed: isRenamed ? "yes" : "no", successor: successor.name[locale] })}
      </p>
      <p>
        <ActionLink href={pathOf({ page: "mergers", slug: successor.slug }, locale)}>
          {t("lineageLink", { successor: successor.name[locale] })}
        </ActionLink>
      </p>
    </>
  )
}

/** What a new province was made of: what its figures may not be held against. */
function Predecessors({ province, lineage }: { province: ProvinceView; lineage: LineageView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { predecessors, formerYear } = lineage
  const name = province.name[locale]
  const [only, ...others] = predecessors
  const isRenamed = only?.slug !== province.slug
  const links = () => <ProvinceLinks provinces={predecessors} year={formerYear} />
  return (
    <>
      <p>
        {others.length > 0
          ? t.rich("lineageMade", { name, others: links })
          : t.rich("lineageStayed", { name, renamed: isRenamed ? "yes" : "no", others: links })}
      </p>
      <p>
        <ActionLink href={pathOf({ page: "mergers", slug: province.slug }, locale)}>
          {t("lineageFormer", { count: predecessors.length, year: formerYear ?? "" })}
        </ActionLink>
      </p>
    </>
  )
}

/** Names as links, in a row as the language writes it. */
type LinksProps = { provinces: readonly ProvinceView[]; year?: number | null }

function ProvinceLinks({ provinces, year = null }: LinksProps) {
  const locale = useLocale()
  const parts = new Intl.ListFormat(locale).formatToParts(provinces.map(({ slug }) => slug))
  return parts.map(({ type, value }, position) => {
    const province = provinces.find(({ slug }) => type === "element" && slug === value)
    if (!province) return <Fragment key={position}>{value}</Fragment>
    return (
      <a key={position} href={pathOf({ page: "province", slug: province.slug, year }, locale)}>
        {province.name[locale]}
      </a>
    )
  })
}

/** Changes of a province's type or name that are no merger. */
export function LaterChanges({ changes }: Pick<LineageView, "changes">) {
  const t = useTranslations("province")
  const locale = useLocale()
  if (changes.length === 0) return null
  return (
    <Section id="later-changes" heading={t("laterChanges")} className="max-w-measure">
      {changes.map(({ effectiveDate, change, legalBasis }) => (
        <p key={effectiveDate}>
          {t("changeOn", { day: formatDay(effectiveDate, locale), change: change[locale], basis: legalBasis })}
        </p>
      ))}
    </Section>
  )
}
