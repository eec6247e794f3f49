import { useLocale, useTranslations } from "next-intl"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { searchKey } from "@/domain/spelling"
import { pathOf } from "@/i18n/addresses"
import type { ChartParams } from "../chart-definition"
import type { ChartKind } from "../chart-spec"
import type { ChartChoices, ProvinceChoice } from "./chart-choices"

type Props = {
  kind: ChartKind
  /** the most that may be chosen, and whether there must be one */
  fields: { provinces: number; needsProvince: boolean }
  params: ChartParams
  choices: ChartChoices
  /** told once a province was added or taken away */
  onChosen?: () => void
}

/**
 * The chosen provinces as chips to take away, and a field that takes another by its name. Without scripts a chip is a box to untick and
 * the name goes to the page, which knows names as well as slugs.
 */
export function ProvinceChoices({ kind, fields, params, choices, onChosen }: Props) {
  const t = useTranslations("builder")
  const locale = useLocale()
  const [chosen, setChosen] = useState(() => params.province?.split(",") ?? [])
  const [typed, setTyped] = useState("")
  const told = useRef(chosen)
  useEffect(() => {
    if (told.current !== chosen) onChosen?.()
    told.current = chosen
  }, [chosen, onChosen])

  const nameOf = (slug: string) => choices.provinces.find((each) => each.slug === slug)?.name[locale] ?? slug
  const add = (text: string): boolean => {
    const key = searchKey(text)
    const found = choices.provinces.find(({ slug, name }) =>
      [slug, name.vi, name.en].some((each) => searchKey(each) === key),
    )
    if (!found) return false
    setTyped("")
    if (!chosen.includes(found.slug)) setChosen([...chosen, found.slug])
    return true
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === "Enter" && add(typed)) event.preventDefault()
  }
  const isFull = chosen.length >= fields.provinces
  const withProvinces = (slugs: readonly string[]) =>
    pathOf({ page: "charts", chart: kind, query: { ...params, province: slugs.join(",") } }, locale)
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="font-semibold">
        {t("provinces", { most: fields.provinces, least: fields.needsProvince ? 1 : 0 })}
      </legend>
      <ul className="flex flex-wrap gap-2">
        {chosen.map((slug) => (
          <li key={slug}>
            <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 border border-frame bg-paper px-2.5">
              <input
                className="w-auto!"
                type="checkbox"
                name="province"
                value={slug}
                checked
                onChange={() => setChosen(chosen.filter((each) => each !== slug))}
              />
              <span className="sr-only">{t("keep")} </span>
              {nameOf(slug)}
            </label>
          </li>
        ))}
      </ul>
      {!isFull && (
        <p>
          <label htmlFor="province">{t("addProvince")}</label>
          <input
            id="province"
            name="province"
            list="provinces"
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={onEnter}
            onChange={({ target: { value } }) => {
              // A choice from the list is a whole name at once; of what is typed, a name may be the beginning of another.
              if (!choices.provinces.some(({ name }) => name[locale] === value) || !add(value)) setTyped(value)
            }}
          />
          <datalist id="provinces">
            {choices.provinces
              .filter(({ slug }) => !chosen.includes(slug))
              .map(({ slug, name }) => (
                <option key={slug} value={name[locale]} />
              ))}
          </datalist>
        </p>
      )}
      <ul className="grid text-sm" aria-label={t("presets")}>
        {presets(chosen, choices.provinces, fields.provinces).map(({ id, about, slugs }) => (
          <li key={id}>
            <a className="inline-flex min-h-9 items-center" href={withProvinces(slugs)}>
              {t(`preset.${id}`, { name: about?.name[locale] ?? "", count: about ? slugs.length - 1 : slugs.length })}
            </a>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

export type Preset = {
  id: "region" | "neighbours" | "cities"
  /** the province that it is about; undefined where it is about none */
  about?: ProvinceChoice
  slugs: readonly string[]
}

/**
 * Provinces that readers often want together: the first chosen one with its region, those next door to it, the cities under central
 * government. A region larger than the chart takes begins with those next door.
 */
export function presets(chosen: readonly string[], provinces: readonly ProvinceChoice[], most: number): Preset[] {
  const cities: Preset = { id: "cities", slugs: provinces.filter(({ isCity }) => isCity).map(({ slug }) => slug) }
  const about = provinces.find(({ slug }) => slug === chosen[0])
  const ofOne: Preset[] = about
    ? [
        { id: "region", about, slugs: [about.slug, ...regionOf(about, provinces)] },
        { id: "neighbours", about, slugs: [about.slug, ...about.borders] },
      ]
    : []
  return [...ofOne, cities]
    .map((preset) => ({ ...preset, slugs: preset.slugs.slice(0, most) }))
    .filter(({ slugs }) => slugs.length > 1)
}

function regionOf(about: ProvinceChoice, provinces: readonly ProvinceChoice[]): string[] {
  const others = provinces.filter(({ slug, region }) => slug !== about.slug && region === about.region)
  const isNextDoor = ({ slug }: ProvinceChoice) => about.borders.includes(slug)
  return [...others.filter(isNextDoor), ...others.filter((each) => !isNextDoor(each))].map(({ slug }) => slug)
}
