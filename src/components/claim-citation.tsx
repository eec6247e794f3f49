import { useLocale, useTranslations } from "next-intl"
import { Note } from "@/components/note"
import { Section } from "@/components/section"
import { pathOf } from "@/i18n/addresses"
import { factSentences } from "@/i18n/fact-sentences"
import { formatDay } from "@/i18n/format"
import { reportCitation } from "@/domain/citation"
import type { ClaimPage } from "@/view-models/claim-page"

/** A sentence to quote, with the makers' own citation and the address of the figure in this release. */
export function ClaimCitation({ page: { facts, province, edition, release } }: { page: ClaimPage }) {
  const t = useTranslations()
  const locale = useLocale()
  const path = pathOf({ page: "claim", slug: province.slug, year: edition.year, measure: facts.measure.id }, locale)
  const [sentence] = factSentences(facts, locale)
  return (
    <Section id="cite" heading={t("claim.cite")}>
      <p>{t("claim.citeHelp")}</p>
      <Note as="blockquote">
        <p>{sentence}</p>
        <p>{reportCitation(edition)[locale]}</p>
        <p>
          {t("data.citeSite", {
            id: release.id,
            day: formatDay(release.importedAt, locale),
            address: `${process.env.SITE_URL ?? ""}${path}`,
          })}
        </p>
      </Note>
    </Section>
  )
}
