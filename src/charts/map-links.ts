import { pathOf } from "@/i18n/addresses"
import type { MapChartSpec } from "./chart-spec"

/** The same map with each province leading to its page in the edition drawn. For pages: a file that travels has no links. */
export function withProvinceLinks(spec: MapChartSpec): MapChartSpec {
  const units = spec.units.map((unit) => {
    const href = pathOf({ page: "province", slug: unit.slug, year: spec.year }, spec.locale)
    return { ...unit, href }
  })
  return { ...spec, units }
}
