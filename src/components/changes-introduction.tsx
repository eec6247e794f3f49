import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/domain/direction"
import { formatDifference } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"
import { ChangesReading } from "./changes-reading"
import { FirstEdition } from "./first-edition"
import { Lead } from "./lead"
import { Note } from "./note"
import { ShortRanking } from "./short-ranking"

/** How many provinces the short lists name. */
const LISTED = 5

/** How many rose and fell, and who most; or why nothing can be said. */
export function ChangesIntroduction({ page, heading }: { page: ChangesPage; heading: string }) {
  return (
    <>
      <div className="space-y-3">
        <h1>{heading}</h1>
        {page.comparability.comparable ? <Answer page={page} /> : <NotCompared page={page} />}
        <Notes page={page} />
        {page.firstOfNew && <FirstEdition {...page.firstOfNew} previousYear={null} years={page.years} />}
      </div>
      <Extremes page={page} />
    </>
  )
}

function Answer({ page: { gains, earlier, later } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  if (!gains) return null
  const { compared, risen, fallen, mean } = gains
  return (
    <>
      <Lead>
        {t("lead", {
          from: earlier.year,
          to: later.year,
          compared,
          risen,
          fallen,
          direction: directionOf(mean),
          mean: formatDifference(mean, locale),
        })}
      </Lead>
      <p className="text-quiet">{t("base")}</p>
    </>
  )
}

function NotCompared({ page: { dimension, earlier, later, parts } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const count = parts.filter(({ gains }) => gains !== null).length
  return (
    <>
      <Lead>
        {t("notCompared", {
          what: t(dimension ? "whatDimension" : "whatTotal"),
          from: earlier.year,
          to: later.year,
        })}
      </Lead>
      <p>{count > 0 ? t("somePartsCompared", { count }) : t("noPartCompared")}</p>
    </>
  )
}

/** Breaks and cautions of the page's own measure; those of its parts stand beside them. */
function Notes({ page: { comparability } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { comparable, notes } = comparability
  if (notes.length === 0) return null
  return (
    <Note as="aside">
      <h2>{t(comparable ? "care" : "why")}</h2>
      {notes.map(({ year, note }) => (
        <p key={year}>{note[locale]}</p>
      ))}
    </Note>
  )
}

function Extremes({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const { rows, later } = page
  const short = rows.map(({ province, gained, later: result }) => ({ province, gained, result }))
  const rises = short.filter(({ gained }) => gained > 0).slice(0, LISTED)
  const falls = short
    .filter(({ gained }) => gained < 0)
    .slice(-LISTED)
    .reverse()
  if (rows.length === 0) return null
  return (
    <div className="short-rankings">
      {rises.length > 0 && <ShortRanking heading={t("rises")} year={later.year} rows={rises} show="change" />}
      {falls.length > 0 && <ShortRanking heading={t("falls")} year={later.year} rows={falls} show="change" />}
      <ChangesReading page={page} />
    </div>
  )
}
