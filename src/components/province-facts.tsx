import { useLocale, useTranslations } from "next-intl"
import { GROUPS, type Group } from "@/domain/quartile-group"
import { pathOf } from "@/i18n/addresses"
import { formatPoints } from "@/i18n/format"
import type { ResultView, SummaryView } from "@/view-models/parts"
import type { ProvincePage } from "@/view-models/province-page"
import { PlacesChange, PointsChange } from "./change-text"
import { Fact, FigureFacts } from "./figure-facts"
import { Gap } from "./gap-text"
import { GroupChip } from "./group-chip"
import { RankText, SpanText } from "./rank-text"

/** The total of a province: the large figure, and what to hold it against. */
export function ProvinceFacts({ page, total }: { page: ProvincePage; total: ResultView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const { edition, summary, previousYear, regionMean, best, province, dimensions } = page
  return (
    <FigureFacts
      figure={formatPoints(total.points, locale)}
      unit={t("outOf", { max: dimensions.length * 10 })}
      reading={<Reading page={page} total={total} />}
    >
      <Fact name={t("group")}>
        <GroupChip group={total.group} /> <NextGroup total={total} summary={summary} />
      </Fact>
      <Fact name={t("rank")}>
        <RankText result={total} />
        <span className="text-quiet">
          {t("pressRank", { rank: total.rank, units: summary.units })}{" "}
          {t("pressRankNote", { ranked: total.ranked, units: summary.units })}
        </span>
      </Fact>
      {total.span && (
        <Fact name={t("span")}>
          <SpanText span={total.span} />
        </Fact>
      )}
      {previousYear && (
        <Fact name={t("change", { year: previousYear })}>
          <PointsChange change={total.change} previousYear={previousYear} /> <PlacesChange change={total.change} />
          {total.change && (
            <a href={pathOf({ page: "changes", from: total.change.from, to: edition.year, dimension: null }, locale)}>
              {t("everyChange")}
            </a>
          )}
        </Fact>
      )}
      <Compared name={t("best")} points={total.points} with={best} />
      <Compared name={t("mean")} points={total.points} with={summary.mean} />
      <Compared name={t("median")} points={total.points} with={summary.median} />
      <Compared name={t("regionMean")} note={province.region.name[locale]} points={total.points} with={regionMean} />
    </FigureFacts>
  )
}

/** What the large figure means. */
function Reading({ page: { edition, dimensions, summary, best }, total }: { page: ProvincePage; total: ResultView }) {
  const t = useTranslations("read")
  const locale = useLocale()
  const { year } = edition
  const ends = { highest: formatPoints(best ?? total.points, locale), median: formatPoints(summary.median, locale) }
  return (
    <>
      {t("totalOf", { year, count: dimensions.length, ...ends })} {t(total.span ? "spans" : "noSpans", { year })}
    </>
  )
}

/** A figure to compare with, and by how much the province is above or below it. */
function Compared({
  name,
  note,
  points,
  with: other,
}: {
  name: string
  note?: string
  points: number
  with: number | null
}) {
  const locale = useLocale()
  if (other === null) return null
  return (
    <Fact name={name}>
      {formatPoints(other, locale)}{" "}
      <span className="text-quiet">
        <Gap points={points} from={other} />
        {note && ` (${note})`}
      </span>
    </Fact>
  )
}

/** How many points are missing to the group above. */
function NextGroup({ total, summary }: { total: ResultView; summary: SummaryView }) {
  const t = useTranslations("province")
  const locale = useLocale()
  const above = total.group && groupAbove(total.group)
  if (!above || !summary.cutOffs) return null
  return (
    <span className="text-quiet">
      {t("nextGroup")}: {t("needs", { points: formatPoints(summary.cutOffs[above] - total.points, locale) })}
    </span>
  )
}

function groupAbove(group: Group): keyof NonNullable<SummaryView["cutOffs"]> | null {
  const above = GROUPS[GROUPS.indexOf(group) - 1]
  return above && above !== "poor" ? above : null
}
