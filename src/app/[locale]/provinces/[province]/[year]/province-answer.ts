import { getLocale, getTranslations } from "next-intl/server"
import { directionOf } from "@/components/direction"
import { formatDifference, formatList, formatPoints } from "@/i18n/format"
import type { ResultView } from "@/view-models/parts"
import type { ProvincePage } from "@/view-models/province-page"

/** How a province did, in sentences: first points, group and rank, then the change. */
export async function provinceAnswer(page: ProvincePage): Promise<readonly string[]> {
  const { total } = page
  if (!total) return withoutTotal(page)
  const [t, locale] = [await getTranslations("province"), await getLocale()]
  const result = t("answer", {
    year: page.edition.year,
    name: page.province.name[locale],
    points: formatPoints(total.points, locale),
    group: await groupPhrase(total),
    tied: total.tied ? "yes" : "no",
    rank: total.rank,
    ranked: total.ranked,
  })
  return [result, ...(await changeSentences(total))]
}

async function groupPhrase({ group }: ResultView): Promise<string> {
  const t = await getTranslations("group")
  return group ? t("inSentence", { group }) : t("none")
}

async function changeSentences({ change }: ResultView): Promise<readonly string[]> {
  const [t, locale] = [await getTranslations("province"), await getLocale()]
  if (!change) return []
  const { from, points, places } = change
  if (points === null || places === null) return [t("answerNotComparable", { from })]
  const [pointsWent, rankWent] = [directionOf(points), directionOf(places)]
  const change_ = t("answerChange", {
    from,
    points: pointsWent,
    difference: formatDifference(points, locale),
    places: rankWent,
    steps: Math.abs(places),
  })
  if (pointsWent === "up" && rankWent === "down") return [change_, t("roseButFell")]
  if (pointsWent === "down" && rankWent === "up") return [change_, t("fellButRose")]
  return [change_]
}

async function withoutTotal({ edition, province, missing }: ProvincePage): Promise<readonly string[]> {
  const [t, locale] = [await getTranslations("province"), await getLocale()]
  const facts = { year: edition.year, name: province.name[locale] }
  const lacking = missing?.dimensions ?? []
  const sentence =
    lacking.length > 0
      ? t("answerPartial", { ...facts, count: lacking.length, dimensions: formatList(lacking.map(String), locale) })
      : t("answerMissing", facts)
  return missing ? [sentence, missing.reason[locale]] : [sentence]
}
