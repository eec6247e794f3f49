import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import type { HomePage } from "@/view-models/home-page"
import { isDescribed } from "./dimension-introduction"
import { Section } from "./section"

/** What the total adds up: each dimension by its name and, where there is room, in a citizen's words. */
export function HomeDimensions({ page: { dimensions, edition } }: { page: HomePage }) {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <Section id="dimensions" heading={t("home.dimensions", { count: dimensions.length })}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {dimensions.map(({ id, slug, name, short }) => (
          <li key={id} className="border-t border-line pb-1">
            <a
              className="inline-flex min-h-11 items-center font-semibold"
              href={pathOf({ page: "dimension", slug: slug[locale], year: edition.year }, locale)}
            >
              {id} {short[locale]}
            </a>
            <p className="text-sm text-quiet max-sm:hidden">
              {isDescribed(id) ? t(`dimension.about.${id}`) : name[locale]}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
