import { useLocale, useTranslations } from "next-intl"
import { directionOf } from "@/domain/direction"
import { formatDifference, formatList } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"
import { FirstEdition } from "./first-edition"
import { Lead } from "./lead"
import { Note } from "./note"
import { ShortRanking } from "./short-ranking"

/** How many provinces the short lists name. */
const LISTED = 5

/** A fall of so many places that readers ask why, although points rose. */
const MANY_PLACES = 5

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
    <Note as="aside" heading={{ level: 2, text: t(comparable ? "care" : "why") }}>
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
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
      {rises.length > 0 && <ShortRanking heading={t("rises")} year={later.year} rows={rises} show="change" />}
      {falls.length > 0 && <ShortRanking heading={t("falls")} year={later.year} rows={falls} show="change" />}
      <Reading page={page} />
    </div>
  )
}

/** What the table does not say by itself: who gained points and dropped a group, and which changes are more than chance. */
function Reading({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { rows } = page
  const dropped = rows.filter(({ droppedGroup }) => droppedGroup).map(({ province }) => province.name[locale])
  const fellFar = rows.filter(({ gained, later }) => gained > 0 && (later.change?.places ?? 0) <= -MANY_PLACES).length
  return (
    <div className="grid content-start gap-x-12 gap-y-6 sm:col-span-full xl:col-span-2 xl:ps-6">
      <section className="max-w-measure space-y-2">
        <h2>{t("upButDown")}</h2>
        <p>{t("upButDownText", { count: dropped.length, names: formatList(dropped, locale) })}</p>
        {fellFar > 0 && <p>{t("upButPlaces", { count: fellFar, places: MANY_PLACES })}</p>}
      </section>
      <section className="max-w-measure space-y-2">
        <h2>{t("chance")}</h2>
        <p>
          <Chance page={page} />
        </p>
      </section>
    </div>
  )
}

function Chance({ page: { rows, errorsOf, dimension, earlier, later } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const [year] = errorsOf
  if (dimension) return t("errorsDimension")
  if (year === undefined) return t("errorsNone")
  if (errorsOf.length === 1) return t("errorsOne", { year })
  const told = rows.filter(({ clear }) => clear !== null)
  return t("errorsBoth", {
    from: earlier.year,
    to: later.year,
    clear: told.filter(({ clear }) => clear).length,
    count: told.length,
  })
}
