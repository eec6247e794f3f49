import { useLocale, useTranslations } from "next-intl"
import { formatDifference, formatSigned } from "@/i18n/format"
import type { ResultView } from "@/view-models/parts"
import { directionOf } from "@/domain/direction"

type Change = ResultView["change"]

/** Points gained or lost: "+0,18" to the eye, "tăng 0,18" to the ear. Says why where there is no figure. */
export function PointsChange({ change, previousYear }: { change: Change; previousYear: number | null }) {
  const t = useTranslations("change")
  const locale = useLocale()
  if (!change)
    return (
      <span className="font-normal text-quiet">
        {previousYear ? t("notBefore", { year: previousYear }) : t("first")}
      </span>
    )
  if (change.points === null) return <span className="font-normal text-quiet">{t("notComparable")}</span>
  return (
    <Spoken
      shown={formatSigned(change.points, locale)}
      said={t(directionOf(change.points), { points: formatDifference(change.points, locale) })}
    />
  )
}

/** Places risen or fallen, in words. Nothing where points are not compared either. */
export function PlacesChange({ change }: { change: Change }) {
  const t = useTranslations("change")
  if (change?.places == null) return null
  return (
    <span className="font-normal text-quiet">
      {t(`${directionOf(change.places)}Places`, { places: Math.abs(change.places) })}
    </span>
  )
}

/** A short form for the eye and a full one for the ear. */
function Spoken({ shown, said }: { shown: string; said: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only">{said}</span>
    </>
  )
}
