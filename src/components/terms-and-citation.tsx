import { useLocale, useTranslations } from "next-intl"
import { Note } from "@/components/note"
import { Section } from "@/components/section"
import { formatDay } from "@/i18n/format"
import { reportCitation } from "@/domain/citation"
import { TERMS } from "@/public-api/files/terms"

type Props = { release: { id: number; importedAt: string }; editions: readonly { year: number }[] }

/** Whose figures these are, and how to name them. */
export function TermsAndCitation({ release, editions }: Props) {
  const t = useTranslations("data")
  const locale = useLocale()
  const [latest] = editions
  const address = `${process.env.SITE_URL ?? ""}/scores.csv?release=${release.id}`
  return (
    <Section id="terms" heading={t("terms")}>
      <p className="max-w-measure">{TERMS[locale]}</p>
      {latest && (
        <>
          <p>{t("termsCite")}</p>
          <Note as="blockquote">{reportCitation(latest)[locale]}</Note>
        </>
      )}
      <p>{t("termsSite")}</p>
      <Note as="blockquote">
        {t("citeSite", { id: release.id, day: formatDay(release.importedAt, locale), address })}
      </Note>
      <p>
        {t.rich("citations", {
          bibtex: () => <a href="/citation.bib">citation.bib</a>,
          csl: () => <a href="/citation.json">citation.json</a>,
        })}
      </p>
    </Section>
  )
}
