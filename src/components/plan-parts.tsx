import { useLocale, useTranslations } from "next-intl"
import { useState } from "react"
import { sumPoints } from "@/domain/points"
import { pathOf } from "@/i18n/addresses"
import { formatPoints, formatScale } from "@/i18n/format"
import { planQuery } from "@/i18n/plan-choice"
import type { PlanDimensionView, PlanPage, PlanPartView } from "@/view-models/plan-page"
import { Disclosure } from "./section"
import { GroupNumber, ShortGap } from "./standing"
import { NumberField } from "./plan-aim"
import type { FollowedPlan } from "./plan-fields"
import { TableHead } from "./table"

type Props = { page: PlanPage; followed: FollowedPlan }

/** What a finger or a key adds or takes, in points. */
const STEP = 0.05

const COLUMNS = ["toRegion", "toPeers", "toBest", "ownBest", "rises", "gain", "target"] as const

/** The same in few letters. */
const BESIDES = ["besideRegion", "besidePeers", "besideBest", "besideOwn", "besideRises"] as const

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
      <div className="print:hidden">
        <Disclosure summary={t("partsHow")} isOpenWide>
          <p className="text-quiet">{t("partsHelp")}</p>
        </Disclosure>
      </div>
      {choice.aim && <input type="hidden" name="by" value={choice.aim.kind} />}
      {Object.entries(planQuery({ aim: choice.aim, gains: null })).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <table
        role="table"
        className="row-table text-sm lg:[&_:is(th,td)]:pe-2 wide:[&_thead_th]:min-w-18 lg:[&_thead_th]:sticky lg:[&_thead_th]:top-11 lg:[&_thead_th]:z-1 lg:[&_thead_th]:bg-paper"
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

/** On narrow screens rows share the columns of what a part is held against, which each dimension heads; tablets put the rise beside them. */
const ROW =
  "narrow:grid narrow:items-center narrow:gap-x-0 narrow:grid-cols-[14fr_15fr_15fr_28fr_28fr] narrow:md:grid-cols-[14fr_15fr_15fr_28fr_28fr_11.5rem] narrow:md:gap-x-2 narrow:*:min-w-0"
const NAME =
  "narrow:col-span-full narrow:md:col-span-3 narrow:md:row-start-1 ps-9 narrow:ps-9 -indent-9 wide:w-[30%] print:min-w-58"
const NOW = "whitespace-nowrap narrow:col-span-2 narrow:row-start-2 narrow:md:col-span-1 narrow:md:row-start-1"
const TARGET =
  "whitespace-nowrap font-semibold narrow:row-start-2 narrow:md:row-start-1 narrow:md:col-start-5 narrow:before:content-['→_'] narrow:before:font-normal"
const GAIN =
  "narrow:row-start-2 narrow:col-start-4 narrow:col-span-2 narrow:justify-self-end narrow:md:row-start-1 narrow:md:row-span-2 narrow:md:col-start-6 narrow:md:col-span-1"
const BESIDE = "wide:whitespace-nowrap narrow:text-[0.875rem] narrow:row-start-3 narrow:md:row-start-2"

/** Opens and closes by a box that works without scripts. With them it also opens as soon as a plan gives one of its parts something. */
function DimensionRows({ view, followed }: { view: PlanDimensionView; followed: FollowedPlan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const { dimension, points, group, parts } = view
  const gained = sumPoints(parts.map(({ id }) => followed.plan.gains[id] ?? 0))
  const [isPlanned, setPlanned] = useState(gained > 0)
  const [isOpen, setOpen] = useState(isPlanned)
  if (gained > 0 !== isPlanned) {
    setPlanned(gained > 0)
    if (gained > 0) setOpen(true)
  }
  return (
    <tbody role="rowgroup" className="not-has-[:checked]:[&_[data-label]]:hidden not-has-[:checked]:[&>tr+tr]:hidden">
      <tr
        role="row"
        className={`relative font-semibold outline-offset-[-3px] outline-focus hover:bg-wash has-focus-visible:outline-3 ${ROW}`}
      >
        <th role="rowheader" scope="rowgroup" className={NAME}>
          <label className="cursor-pointer after:absolute after:inset-0">
            <input
              type="checkbox"
              className="peer sr-only"
              checked={isOpen}
              onChange={({ target }) => setOpen(target.checked)}
            />
            <span
              aria-hidden="true"
              className="inline-block w-4 indent-0 text-quiet before:content-['▸'] peer-checked:before:content-['▾'] print:hidden"
            />
            <span className="inline-block min-w-5 indent-0">{`${dimension.id} `}</span>
            {dimension.name[locale]}
            <span className="sr-only">{t("opens")}</span>
          </label>
        </th>
        <td role="cell" className={NOW}>
          {formatPoints(points, locale)} {group && <GroupNumber group={group} />}
        </td>
        <td
          role="cell"
          colSpan={5}
          className="narrow:col-span-5 narrow:row-start-3 narrow:grid narrow:grid-cols-subgrid narrow:items-end narrow:text-[0.875rem] narrow:leading-normal narrow:md:row-start-2"
        >
          {BESIDES.map((column) => (
            <span key={column} data-label={t(column)} />
          ))}
        </td>
        <td role="cell" className={GAIN}>
          {gained > 0 && `+${formatPoints(gained, locale)}`}
        </td>
        <td role="cell" className={TARGET}>
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
    <tr role="row" className={`${ROW} wide:[&>*]:py-0.5 wide:[&>*]:align-middle ${gain > 0 ? "bg-wash" : ""}`}>
      <th role="rowheader" scope="row" className={NAME}>
        <span className="inline-block min-w-9 indent-0">{`${id} `}</span>
        {name[locale]}
      </th>
      <td role="cell" className={NOW}>
        {print(points)}
        <span className="text-quiet">/{formatScale(max, locale)}</span>
      </td>
      {[regionMean, peerMean, best].map((from, column) => (
        <td key={column} role="cell" className={`whitespace-nowrap max-md:tracking-tight ${BESIDE}`}>
          <ShortGap points={points} from={from} />
        </td>
      ))}
      <td role="cell" className={BESIDE}>
        {t("ownBestIn", { points: print(ownBest.points), year: ownBest.year })}
      </td>
      <td role="cell" className={`text-quiet ${BESIDE}`}>
        {rises ? t("risesIn", { usual: print(rises.usual), largest: print(rises.largest) }) : t("risesUnknown")}
      </td>
      <td role="cell" className={GAIN}>
        <Stepper part={part} followed={followed} />
      </td>
      <td role="cell" className={TARGET}>
        {print(sumPoints([points, gain]))}
      </td>
    </tr>
  )
}

const STEP_BUTTON =
  "size-10 min-h-0 shrink-0 scroll-mb-44 border-frame bg-paper px-0 font-normal text-ink noscript:hidden print:hidden"

function Stepper({ part: { id, name }, followed }: { part: PlanPartView; followed: FollowedPlan }) {
  const t = useTranslations("plan")
  const locale = useLocale()
  const step = formatPoints(STEP, locale)
  return (
    <span className="inline-flex narrow:flex-wrap narrow:justify-end">
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
        className="h-10 min-h-0 w-22 scroll-mb-44 px-0.5 text-center print:min-h-0 print:w-16 print:border-0 print:p-0 print:text-[8.5pt]"
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
