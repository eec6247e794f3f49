import { useLocale, useTranslations } from "next-intl"
import { useCallback, useRef } from "react"
import { pathOf } from "@/i18n/addresses"
import { formatDay } from "@/i18n/format"
import type { ChartParams } from "../chart-definition"
import type { ChartKind } from "../chart-spec"
import { THEMES, type Theme } from "../drawing/palette"
import type { ChartChoices } from "./chart-choices"
import { chartFields, type ChartFields, viewsOf } from "./chart-fields"
import { Choice } from "@/components/form-fields"
import { MeasureChoice } from "./measure-choice"
import { ProvinceChoices } from "./province-choices"

type Props = {
  kind: ChartKind
  params: ChartParams
  theme: Theme
  choices: ChartChoices
  /** told of each choice, where something follows them at once */
  onChoice?: (form: HTMLFormElement) => void
}

/** The parameters of a chart as a plain form that asks the chart's own page, so it works without scripts. */
export function ChartForm({ kind, params, theme, choices, onChoice }: Props) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const fields = chartFields(kind)
  const form = useRef<HTMLFormElement>(null)
  const tell = useCallback(() => {
    if (form.current) onChoice?.(form.current)
  }, [onChoice])
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
