import type { Bilingual } from "@/domain/bilingual"
import { useLocale, useTranslations } from "next-intl"
import { formatDifference, formatSigned } from "@/i18n/format"
import type { ResultView } from "@/view-models/parts"
import { directionOf } from "@/domain/points"

type Change = ResultView["change"]

type Props = {
  change: Change
  previousYear: number | null
  /** to the eye, a dash where the province has no result in the year before */
  isShort?: boolean
}

/** Points gained or lost: "+0,18" to the eye, "tăng 0,18" to the ear. Says why where there is no figure. */
export function PointsChange({ change, previousYear, isShort = false }: Props) {
  const t = useTranslations("change")
  const locale = useLocale()
  if (!change && previousYear && isShort) return <Spoken shown="–" said={t("notBefore", { year: previousYear })} />
  if (!change)
    return (
      <span className="font-normal text-quiet">
        {previousYear ? t("notBefore", { year: previousYear }) : t("first")}
      </span>
    )
  if (change.points === null) return <span className="font-normal text-quiet">{t("notComparable")}</span>
  return (
    <>
      <Spoken
        shown={formatSigned(change.points, locale)}
        said={t(directionOf(change.points), { points: formatDifference(change.points, locale) })}
      />
      {change.unusual && <UnusualSign />}
    </>
  )
}

/** Beside a change unlike those of all others; {@link UnusualNote} says how unusual. */
function UnusualSign() {
  const t = useTranslations("change")
  return (
    <>
      <a href="#unusual" className="ms-0.5 no-underline" aria-hidden="true" tabIndex={-1}>
        ⚠
      </a>
      <span className="sr-only"> ({t("unusual")})</span>
    </>
  )
}

/** The changes unlike those of all others, each with the range that theirs keep to. Nothing where there are none. */
export function UnusualNote({ changes }: { changes: readonly { name: string; change: Change }[] }) {
  const t = useTranslations("change")
  const locale = useLocale()
  const unusual = changes.filter(({ change }) => change?.unusual)
  if (unusual.length === 0) return null
  return (
    <p id="unusual" className="max-w-note border-s-3 border-frame ps-4 text-sm">
      <span aria-hidden="true">⚠ </span>
      {unusual.map(({ name, change }) => (
        <span key={name}>
          {t("unusualIs", {
            name,
            points: formatSigned(change!.points!, locale),
            low: formatSigned(change!.unusual!.low, locale),
            high: formatSigned(change!.unusual!.high, locale),
          })}{" "}
        </span>
      ))}
      {t("unusualMeans")}
    </p>
  )
}

/** {@link UnusualNote} of provinces on one measure. */
export function UnusualProvinces({
  rows,
}: {
  rows: readonly { province: { name: Bilingual }; result: { change: Change } }[]
}) {
  const locale = useLocale()
  return (
    <UnusualNote changes={rows.map(({ province, result: { change } }) => ({ name: province.name[locale], change }))} />
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

/** The same in little room: an arrow and the number to the eye. */
export function PlacesArrow({ change }: { change: Change }) {
  const t = useTranslations("change")
  const places = change?.places
  if (places == null) return null
  return (
    <span className="font-normal text-quiet">
      <Spoken
        shown={places === 0 ? "=" : `${places > 0 ? "\u2191" : "\u2193"}${Math.abs(places)}`}
        said={t(`${directionOf(places)}Places`, { places: Math.abs(places) })}
      />
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
