import { useLocale, useTranslations } from "next-intl"
import { Section } from "@/components/section"
import { formatDay, formatList } from "@/i18n/format"
import type { CorrectedRelease } from "@/public-api/corrections-page"
import { CorrectionTable } from "./correction-table"

/** One release: when, why, how much it changed, and the figures. */
export function CorrectionRelease({ told }: { told: CorrectedRelease }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const { release, isFirst } = told
  const { id } = release
  return (
    <Section id={`release-${id}`} heading={t("release", { id, day: formatDay(release.importedAt, locale) })}>
      <p className="max-w-measure">{isFirst ? t("first", { rows: release.rows }) : <WhatChanged told={told} />}</p>
      {!isFirst && (
        <p className="max-w-measure">
          <Reason note={release.note} />
        </p>
      )}
      {told.shown.length > 0 && <CorrectionTable told={told} />}
    </Section>
  )
}

/** In words: what came, how many figures changed, and what moved with them. */
function WhatChanged({ told: { sameAs, newEditions, corrected, moved, reference } }: { told: CorrectedRelease }) {
  const t = useTranslations("corrections")
  const locale = useLocale()
  const sentences = [
    sameAs !== null && t("sameAs", { id: sameAs }),
    newEditions.length > 0 && t("newEditions", { years: formatList(newEditions.map(String), locale) }),
    corrected > 0 ? t("corrected", { count: corrected }) : t("nothing"),
    moved.ranks > 0 && t("ranks", { count: moved.ranks }),
    moved.groups > 0 && t("groups", { count: moved.groups }),
    reference.length > 0 &&
      t("reference", {
        files: formatList(
          reference.map(({ file, rows }) => t("fileRows", { file, rows })),
          locale,
        ),
      }),
  ]
  return sentences.filter(Boolean).join(" ")
}

function Reason({ note }: { note: string | null }) {
  const t = useTranslations("corrections")
  return note === null ? <span className="text-quiet">{t("noReason")}</span> : t("reason", { note })
}
