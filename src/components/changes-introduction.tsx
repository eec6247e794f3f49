import { useLocale, useTranslations } from "next-intl"
import { mean } from "@/domain/average"
import { directionOf } from "@/domain/points"
import { pathOf } from "@/i18n/addresses"
import { formatDifference, formatList } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"
import { UnusualProvinces } from "./change-text"
import { ChoiceList } from "./links"
import { Lead } from "./section"
import { FirstEdition } from "./mergers"
import { Note } from "./note"
import { ShortRanking } from "./place-strip"
import { Slope } from "./slope"

/** How many provinces the short lists name. */
const LISTED = 5

/** A fall of so many places that readers ask why, although points rose. */
const MANY_PLACES = 5

/** How many rose and fell; or why nothing can be said. */
export function ChangesIntroduction({ page, heading }: { page: ChangesPage; heading: string }) {
  return (
    <div className="space-y-3">
      <h1>{heading}</h1>
      {page.comparability.comparable ? <Answer page={page} /> : <NotCompared page={page} />}
      <Notes page={page} />
      {page.firstOfNew && <FirstEdition {...page.firstOfNew} previousYear={null} years={page.years} />}
    </div>
  )
}

function Answer({ page: { gains, earlier, later } }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  if (!gains) return null
  const { compared, risen, fallen, mean: gained } = gains
  return (
    <>
      <Lead>
        {t("lead", {
          from: earlier.year,
          to: later.year,
          compared,
          risen,
          fallen,
          direction: directionOf(gained),
          mean: formatDifference(gained, locale),
        })}
      </Lead>
      <p className="text-sm text-quiet">{t("base")}</p>
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

/** All provinces in one picture, and beside it those who moved most; below them what the figures do not say by themselves. */
export function ChangesPicture({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const { rows, earlier, later, axis } = page
  if (rows.length === 0) return null
  const short = rows.map(({ province, gained, later: result }) => ({ province, gained, result }))
  const rises = short.filter(({ gained }) => gained > 0).slice(0, LISTED)
  const falls = short
    .filter(({ gained }) => gained < 0)
    .slice(-LISTED)
    .reverse()
  const points = rows.map(({ later: { points: each } }) => each)
  const shared = { year: later.year, show: "change", among: { axis, points, mean: mean(points) } } as const
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Slope page={page} label={t("slope", { from: earlier.year, to: later.year, count: rows.length })} />
        <div className="grid content-start gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-1">
          {rises.length > 0 && <ShortRanking {...shared} heading={t("rises")} rows={rises} />}
          {falls.length > 0 && <ShortRanking {...shared} heading={t("falls")} rows={falls} />}
        </div>
      </div>
      <UnusualProvinces rows={short} />
      <Reading page={page} />
    </>
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
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
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

/** Links to every other pair of editions in two steps, and to the dimensions. */
export function ChangesChoices({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { earlier, later, years, dimension, dimensions } = page
  const slug = dimension?.slug[locale] ?? null
  const hasDimension = (year: number) => !dimension || dimension.firstYear <= year
  const href = (from: number, to: number, chosen = slug) =>
    pathOf({ page: "changes", from, to, dimension: hasDimension(from) ? chosen : null }, locale)
  const before = (year: number) => years.find((each) => each < year)
  return (
    <div>
      <ChoiceList
        label={t("froms")}
        choices={years
          .filter((year) => year < later.year)
          .map((year) => ({ label: String(year), href: href(year, later.year), current: year === earlier.year }))}
      />
      <ChoiceList
        label={t("tos")}
        choices={years.flatMap((year) => {
          const from = earlier.year < year ? earlier.year : before(year)
          return from ? [{ label: String(year), href: href(from, year), current: year === later.year }] : []
        })}
      />
      <ChoiceList
        label={t("measures")}
        choices={[
          { label: t("total"), href: href(earlier.year, later.year, null), current: !dimension },
          ...dimensions.map((each) => ({
            label: `${each.id} ${each.short[locale]}`,
            href: href(earlier.year, later.year, each.slug[locale]),
            current: each.id === dimension?.id,
          })),
        ]}
      />
    </div>
  )
}
