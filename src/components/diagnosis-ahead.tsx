import { useLocale, useTranslations } from "next-intl"
import type { Locale } from "@/domain/bilingual"
import { directionOf } from "@/domain/points"
import { formatDifference, formatList, formatPoints } from "@/i18n/format"
import type { Ahead, MeasuredDiagnosis } from "@/view-models/diagnosis"
import { measureWords, type DiagnosisWords } from "./diagnosis-statements"
import { Disclosure } from "./section"
import { GroupChip, ShortRank } from "./standing"
import { TableHead } from "./table"

const COLUMNS = ["measure", "points", "group", "rank", "nextGroup", "places"] as const

/** How far the next group and five places are, for the total and each dimension, and whether that lies within chance. */
export function DiagnosisAhead({ diagnosis: { ahead, year } }: { diagnosis: MeasuredDiagnosis }) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  if (ahead.length === 0) return null
  const byErrors = ahead.some(({ steps }) => steps.some(({ by }) => by === "standardErrors"))
  return (
    <Disclosure summary={t("ahead")}>
      <table role="table" className="row-table text-sm">
        <caption className="sr-only">{t("aheadTable", { year })}</caption>
        <TableHead ofRows columns={COLUMNS.map((column) => t(`columns.${column}`))} />
        <tbody role="rowgroup">
          {ahead.map((each) => (
            <tr key={each.measure} role="row">
              <th role="rowheader" scope="row" className="narrow:basis-full narrow:font-semibold">
                {measureWords(each, t, locale)}
              </th>
              <td role="cell">{formatPoints(each.result.points, locale)}</td>
              <td role="cell">
                <GroupChip group={each.result.group} />
              </td>
              <td role="cell" className="whitespace-nowrap" data-label={t("columns.rank")}>
                <ShortRank result={each.result} />
              </td>
              <td role="cell" className="narrow:basis-full" data-label={t("columns.nextGroup")}>
                {stepWords(each, "group", t, locale)}
              </td>
              <td role="cell" className="narrow:basis-full" data-label={t("columns.places")}>
                {stepWords(each, "places", t, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="max-w-measure pt-2 text-sm text-quiet">
        {t("aheadHelp", { year, by: byErrors ? "standardErrors" : "spreads" })}
      </p>
    </Disclosure>
  )
}

/** "+0,25 (43,73 điểm); trong mức ngẫu nhiên" */
export function stepWords({ steps }: Ahead, to: "group" | "places", t: DiagnosisWords, locale: Locale): string {
  const step = steps.find((each) => to in each.to)
  if (!step) return t(to === "group" ? "inBest" : "inFirst")
  return t("step", {
    distance: formatDifference(step.distance, locale),
    points: formatPoints(step.points, locale),
    where: "places" in step.to ? t("stepPlaces", step.to) : "none",
    chance: step.isWithinChance === null ? "unknown" : step.isWithinChance ? "within" : "beyond",
  })
}

/** Provinces that were alike and improved most since, with the rule that finds them. */
export function LearningPeers({ diagnosis: { peers, province, year } }: { diagnosis: MeasuredDiagnosis }) {
  const t = useTranslations("diagnosis")
  const locale = useLocale()
  const name = province.name[locale]
  return (
    <section className="max-w-measure space-y-2">
      <h3>{t("peers")}</h3>
      {!peers && <p>{t("noPeers", { year })}</p>}
      {peers?.peers.length === 0 && <p>{t("noPeer", { name })}</p>}
      {peers && peers.peers.length > 0 && (
        <ul className="list-disc ps-5">
          {peers.peers.map((peer) => (
            <li key={peer.province.code}>{peerWords(peer, peers.from, t, locale)}</li>
          ))}
        </ul>
      )}
      {peers && (
        <p className="text-sm text-quiet">
          {t("peersRule", {
            name,
            from: peers.from,
            year,
            gain: `${peers.ownGain < 0 ? "\u2212" : "+"}${formatDifference(peers.ownGain, locale)}`,
            left: peers.leftOut.length > 0 ? formatList(peers.leftOut, locale) : "none",
          })}
        </p>
      )}
    </section>
  )
}

type Peer = NonNullable<MeasuredDiagnosis["peers"]>["peers"][number]

export function peerWords({ province, distance, gain }: Peer, from: number, t: DiagnosisWords, locale: Locale): string {
  return t("peer", {
    name: province.name[locale],
    from,
    distance: formatPoints(distance, locale),
    direction: directionOf(gain),
    gain: formatDifference(gain, locale),
  })
}
