import { useLocale, useTranslations } from "next-intl"
import { sumPoints } from "@/domain/points"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale } from "@/i18n/format"
import { planQuery } from "@/i18n/plan-choice"
import type { PlanDimensionView, PlanPage, PlanPartView } from "@/view-models/plan-page"
import { ShortGap } from "./gap-text"
import { GroupNumber } from "./group-chip"
import { NumberField } from "./plan-aim"
import type { FollowedPlan } from "./plan-fields"
import { TableHead } from "./table"

type Props = { page: PlanPage; followed: FollowedPlan }

/** What a finger or a key adds or takes, in points. */
const STEP = 0.05

const COLUMNS = ["toRegion", "toPeers", "toBest", "ownBest", "rises", "gain", "target"] as const

/** Every sub-dimension with the room it has, what has been managed before, and the rise that the reader gives it. */
export function PlanParts({ page, followed }: Props) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { province, year, dimensions } = page
  const { choice } = followed
  const action = pathOf({ page: "plan", slug: province.slug, year }, locale)
  return (
    <form action={action} aria-labelledby="parts">
      <h2 id="parts">{t("parts")}</h2>
      <p className="max-w-measure text-quiet">{t("partsHelp")}</p>
      {choice.aim && <input type="hidden" name="by" value={choice.aim.kind} />}
      {Object.entries(planQuery({ aim: choice.aim, gains: null })).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <table
        role="table"
        className="row-table text-sm lg:[&_thead_th]:sticky lg:[&_thead_th]:top-11 lg:[&_thead_th]:z-1 lg:[&_thead_th]:bg-paper"
      >
        <caption className="sr-only">{t("partsTable")}</caption>
        <TableHead ofRows columns={[t("part"), t("now", { year }), ...COLUMNS.map((column) => t(column))]} />
        {dimensions.map((each) => (
          <DimensionRows key={each.dimension.id} view={each} followed={followed} />
        ))}
      </table>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <button type="submit">{t("save")}</button>
        {choice.gains && (
          <a
            className="inline-flex min-h-11 items-center"
            href={pathOf(
              { page: "plan", slug: province.slug, year, query: planQuery({ ...choice, gains: null }) },
              locale,
            )}
          >
            {t("again")}
          </a>
        )}
      </p>
    </form>
  )
}

function DimensionRows({ view, followed }: { view: PlanDimensionView; followed: FollowedPlan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { dimension, points, group, parts } = view
  const gained = sumPoints(parts.map(({ id }) => followed.plan.gains[id] ?? 0))
  return (
    <tbody role="rowgroup">
      <tr role="row" className="font-semibold [&_:is(th,td)]:pt-5 narrow:bg-wash">
        <th role="rowheader" scope="rowgroup" className="ps-9 -indent-9 narrow:basis-full">
          <span className="inline-block min-w-9 indent-0">{`${dimension.id} `}</span>
          {dimension.name[locale]}
        </th>
        <td role="cell" data-label={t("besideNow")} className="whitespace-nowrap">
          {formatPoints(points, locale)} {group && <GroupNumber group={group} />}
        </td>
        <td role="cell" colSpan={5} className="narrow:hidden" />
        <td role="cell" className="narrow:hidden">
          {gained > 0 && `+${formatPoints(gained, locale)}`}
        </td>
        <td role="cell" data-label={t("target")}>
          {formatPoints(sumPoints([points, gained]), locale)}
        </td>
      </tr>
      {parts.map((part) => (
        <PartRow key={part.id} part={part} followed={followed} />
      ))}
    </tbody>
  )
}

function PartRow({ part, followed }: { part: PlanPartView; followed: FollowedPlan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { id, name, points, max, best, regionMean, peerMean, ownBest, rises } = part
  const gain = followed.plan.gains[id] ?? 0
  const print = (value: number) => formatPoints(value, locale)
  return (
    <tr role="row" className={gain > 0 ? "bg-wash" : undefined}>
      <th role="rowheader" scope="row" className="min-w-56 ps-9 -indent-9 narrow:basis-full narrow:ps-9 print:min-w-36">
        <span className="inline-block min-w-9 indent-0">{`${id} `}</span>
        {name[locale]}
      </th>
      <td role="cell" data-label={t("besideNow")} className="whitespace-nowrap">
        {print(points)}
        <span className="text-quiet">/{formatScale(max, locale)}</span>
      </td>
      <td role="cell" data-label={t("besideRegion")}>
        <ShortGap points={points} from={regionMean} />
      </td>
      <td role="cell" data-label={t("besidePeers")}>
        <ShortGap points={points} from={peerMean} />
      </td>
      <td role="cell" data-label={t("besideBest")}>
        <ShortGap points={points} from={best} />
      </td>
      <td role="cell" data-label={t("besideOwn")} className="whitespace-nowrap">
        {t("ownBestIn", { points: print(ownBest.points), year: ownBest.year })}
      </td>
      <td role="cell" data-label={t("besideRises")} className="text-quiet wide:whitespace-nowrap">
        {rises ? t("risesIn", { usual: print(rises.usual), largest: print(rises.largest) }) : t("risesUnknown")}
      </td>
      <td role="cell" data-label={t("gain")}>
        <Stepper part={part} followed={followed} />
      </td>
      <td role="cell" data-label={t("target")} className="font-semibold">
        {print(sumPoints([points, gain]))}
      </td>
    </tr>
  )
}

const STEP_BUTTON =
  "size-11 shrink-0 scroll-mb-44 border-frame bg-paper px-0 font-normal text-ink noscript:hidden print:hidden"

function Stepper({ part: { id, name }, followed }: { part: PlanPartView; followed: FollowedPlan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const step = formatPoints(STEP, locale)
  return (
    <span className="inline-flex narrow:flex-wrap">
      <button
        type="button"
        className={STEP_BUTTON}
        aria-label={t("less", { id, step })}
        onClick={() => followed.step(id, -STEP)}
      >
        −
      </button>
      <NumberField
        name={id}
        followed={followed}
        label={t("gainOf", { id, name: name[locale] })}
        className="w-20 scroll-mb-44 px-2 text-center print:min-h-0 print:w-14 print:border-0 print:p-0 print:text-[8.5pt]"
      />
      <button
        type="button"
        className={STEP_BUTTON}
        aria-label={t("more", { id, step })}
        onClick={() => followed.step(id, STEP)}
      >
        +
      </button>
    </span>
  )
}
