import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { ClaimPage } from "@/view-models/claim-page"

/** Two examples as a reader would type them: points and a rank with the base that papers use. */
export function useQuoteExample({ facts }: ClaimPage): string {
  const locale = useLocale()
  if (facts.kind !== "result") return ""
  const { rank, units } = facts.standing
  return `${formatPoints(facts.points, locale)}; ${rank}/${units}`
}

/** Asks what the reader read elsewhere. A plain form that asks this page, so it works without scripts. */
export function QuoteForm({ page, quote }: { page: ClaimPage; quote?: string }) {
  const t = useTranslations("claim")
  const locale = useLocale()
  const example = useQuoteExample(page)
  const { province, edition, facts } = page
  const action = pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: facts.measure.id }, locale)
  return (
    <section className="quote-check" aria-labelledby="check">
      <h2 id="check">{t("check")}</h2>
      <form className="find" action={action}>
        <label htmlFor="quote">{t("checkLabel")}</label>
        <div className="find-row">
          <input
            id="quote"
            name="q"
            required
            maxLength={80}
            defaultValue={quote}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="quote-hint"
          />
          <button type="submit">{t("checkButton")}</button>
        </div>
        <p id="quote-hint" className="text-quiet">
          {t("checkHint", { example })}
        </p>
      </form>
    </section>
  )
}
