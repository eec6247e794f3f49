import type { ProvinceChoice } from "./chart-choices"

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
