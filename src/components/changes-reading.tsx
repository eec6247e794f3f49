import { useLocale, useTranslations } from "next-intl"
import { formatList } from "@/i18n/format"
import type { ChangesPage } from "@/view-models/changes-page"

/** A fall of so many places that readers ask why, although points rose. */
const MANY_PLACES = 5

/** What the table does not say by itself: who gained points and dropped a group, and which changes are more than chance. */
export function ChangesReading({ page }: { page: ChangesPage }) {
  const t = useTranslations("changes")
  const locale = useLocale()
  const { rows } = page
  if (rows.length === 0) return null
  const dropped = rows.filter(({ droppedGroup }) => droppedGroup).map(({ province }) => province.name[locale])
  const fellFar = rows.filter(({ gained, later }) => gained > 0 && (later.change?.places ?? 0) <= -MANY_PLACES).length
  return (
    <div className="changes-reading">
      <section>
        <h2>{t("upButDown")}</h2>
        <p>{t("upButDownText", { count: dropped.length, names: formatList(dropped, locale) })}</p>
        {fellFar > 0 && <p>{t("upButPlaces", { count: fellFar, places: MANY_PLACES })}</p>}
      </section>
      <section>
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
