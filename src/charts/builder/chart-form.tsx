import { useLocale, useTranslations } from "next-intl"
import { type RefObject, useCallback } from "react"
import { Choice } from "@/components/form-fields"
import { pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import { CHARTS } from "../catalogue"
import type { ChartParams } from "../chart-definition"
import type { ChartKind } from "../chart-spec"
import { type Theme, THEMES } from "../drawing/palette"
import type { ChartChoices } from "./chart-choices"
import { ProvinceChoices } from "./province-choices"

type FormProps = {
  /** the form itself, for what chooses in it from elsewhere on the page */
  ref: RefObject<HTMLFormElement | null>
  kind: ChartKind
  params: ChartParams
  theme: Theme
  choices: ChartChoices
  /** told of each choice, where something follows them at once */
  onChoice?: (form: HTMLFormElement) => void
}

/** The parameters of a chart as a plain form that asks the chart's own page, so it works without scripts. */
export function ChartForm({ ref: form, kind, params, theme, choices, onChoice }: FormProps) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const fields = chartFields(kind)
  const tell = useCallback(() => {
    if (form.current) onChoice?.(form.current)
  }, [form, onChoice])
  return (
    <form
      ref={form}
      className="grid gap-3 bg-wash p-4 print:hidden [&_:is(input,select)]:w-full"
      action={pathOf({ page: "charts", chart: kind }, locale)}
      aria-labelledby="change"
      onChange={({ target }) => {
        const field: EventTarget = target
        if (!(field instanceof HTMLInputElement && field.name === "province")) tell() // those tell once they are chosen
      }}
    >
      <h2 id="change">{t("change")}</h2>
      {fields.provinces === 1 && (
        <Choice
          name="province"
          label={t("field.province")}
          asked={params.province}
          none={fields.needsProvince ? undefined : t("none.province")}
          options={choices.provinces.map(({ slug, name }) => ({ value: slug, text: name[locale] }))}
        />
      )}
      {fields.provinces > 1 && <ProvinceChoices {...{ kind, fields, params, choices }} onChosen={tell} />}
      {fields.dimension && <MeasureChoice parts={fields.dimension} asked={params.dimension} choices={choices} />}
      {fields.others.map((name) => (
        <Choice
          key={name}
          name={name}
          label={t(`field.${name}`)}
          asked={params[name]}
          none={name === "view" ? t(`view.${viewsOf(kind).own}`) : t(`none.${name}`)}
          options={optionsOf(name, kind, choices, t)}
        />
      ))}
      <Choice
        name="theme"
        label={t("field.theme")}
        asked={theme}
        none={t("theme.light")}
        options={THEMES.filter((each) => each !== "light").map((each) => ({ value: each, text: t(`theme.${each}`) }))}
      />
      <Choice
        name="release"
        label={t("field.release")}
        asked={params.release}
        none={t("none.release")}
        options={choices.releases.map(({ id, importedAt }) => ({
          value: String(id),
          text: t("release", { id, day: formatDay(importedAt, locale) }),
        }))}
      />
      <p>
        <label htmlFor="title" className="font-semibold">
          {t("field.title")}
        </label>
        <input id="title" name="title" maxLength={120} defaultValue={params.title} autoComplete="off" />
      </p>
      <button type="submit">{t("draw")}</button>
    </form>
  )
}

type Words = ReturnType<typeof useTranslations<"builder">>

function optionsOf(name: ChartFields["others"][number], kind: ChartKind, { years }: ChartChoices, t: Words) {
  if (name === "measure") return [{ value: "rank", text: t("rank") }]
  if (name === "sort") return [{ value: "rank", text: t("sortRank") }]
  if (name === "view") return viewsOf(kind).others.map((view) => ({ value: view, text: t(`view.${view}`) }))
  return years.map((year) => ({ value: String(year), text: String(year) }))
}

type MeasureProps = { parts: "dimensions" | "measures"; asked: string | undefined; choices: ChartChoices }

/** The total, a dimension or, where the chart takes them, a sub-dimension. */
function MeasureChoice({ parts, asked, choices }: MeasureProps) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const options = choices.dimensions.flatMap(({ id, name, subDimensions }) => {
    const own = { value: String(id), text: `${id}. ${name[locale]}` }
    if (parts === "dimensions") return [own]
    const group = `${id}. ${name[locale]}`
    const within = subDimensions.map((part) => ({ value: part.id, text: `${part.id}. ${part.name[locale]}`, group }))
    return [{ ...own, text: t("wholeDimension", { id, name: name[locale] }), group }, ...within]
  })
  return (
    <Choice name="dimension" label={t("field.dimension")} asked={asked} none={t("none.dimension")} options={options} />
  )
}

/** What the form of a chart asks for, as its parameters have it. */
export type ChartFields = {
  /** the most provinces; 0: it draws all without choosing */
  provinces: number
  needsProvince: boolean
  /** dimensions alone, or sub-dimensions and indicators, too */
  dimension: "dimensions" | "measures" | null
  /** single choices besides, in the order of the form */
  others: readonly ("year" | "from" | "to" | "measure" | "view" | "sort")[]
}

/** Ways in which charts can be drawn. */
const VIEWS = ["map", "tiles", "years", "dimensions", "provinces"] as const
type View = (typeof VIEWS)[number]

/** Those of a chart: what it is without asking, and the others. */
function viewsOf(kind: ChartKind): { own: View; others: readonly View[] } {
  const view = CHARTS[kind].params.shape.view
  const own = VIEWS.find((each) => each === view?.safeParse(undefined).data) ?? "map"
  return { own, others: VIEWS.filter((each) => each !== own && view?.safeParse(each).success) }
}

const OTHERS = ["year", "from", "to", "measure", "view", "sort"] as const
const MOST = 8

/** The chart's own schema is asked, so that a form never offers what its chart refuses. */
export function chartFields(kind: ChartKind): ChartFields {
  const { shape } = CHARTS[kind].params
  const takes = (name: string, value: string | undefined) => shape[name]?.safeParse(value).success ?? false
  const several = Array.from({ length: MOST }, (_, index) => `x${"abcdefgh"[index]}`)
  const provinces = several.filter((_, index) => takes("province", several.slice(0, index + 1).join(",")))
  return {
    provinces: provinces.length,
    needsProvince: provinces.length > 0 && !takes("province", undefined),
    dimension: !shape.dimension ? null : takes("dimension", "1.1") ? "measures" : "dimensions",
    others: OTHERS.filter((name) => name in shape),
  }
}
