import { useLocale, useTranslations } from "next-intl"
import type { Bilingual } from "@/domain/bilingual"

type Near = { href: string; name: Bilingual | null; page: string; year: number | null }

/** Pages that a mistyped address may have meant. */
export function NearNames({ near }: { near: readonly Near[] }) {
  const t = useTranslations("notFound")
  const locale = useLocale()
  if (near.length === 0) return null
  return (
    <nav aria-labelledby="near">
      <h2 id="near" className="text-lg font-semibold">
        {t("near")}
      </h2>
      <ul>
        {near.map(({ href, name, page, year }) => (
          <li key={href}>
            <a className="inline-flex min-h-11 items-center" href={href}>
              {name?.[locale] ?? t("page", { page, year: year ?? 0 })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
