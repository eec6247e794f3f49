import { toMapPoint } from "./map-projection"
import { readTable } from "./read-table"
import type { Archipelago, ArchipelagoId } from "./map-geometry"

const IDS: Readonly<Record<string, ArchipelagoId>> = { hoang_sa: "hoangSa", truong_sa: "truongSa" }
/** Blank units around the outermost points, so that round dots are not cut. */
const MARGIN = 28

/**
 * Hoàng Sa and Trường Sa, each a path of dots: segments of no length, drawn round by `stroke-linecap`. Islands are too small
 * to draw to scale; only how they lie to one another is kept.
 *
 * @throws {Error} on an archipelago that has no place on our maps, so that none is dropped unseen
 */
export function archipelagos(): readonly Archipelago[] {
  const rows = readTable<"archipelago" | "code" | "lon" | "lat">("archipelagos")
  return [...new Set(rows.map((row) => row.archipelago))].map((name) => {
    const id = IDS[name]
    if (!id) throw new Error(`archipelagos.csv names "${name}", expected ${Object.keys(IDS).join(" or ")}`)
    const own = rows.filter((row) => row.archipelago === name)
    const points = own.map(({ lon, lat }) => toMapPoint([Number(lon), Number(lat)]))
    const left = Math.min(...points.map(([x]) => x)) - MARGIN
    const top = Math.min(...points.map(([, y]) => y)) - MARGIN
    return {
      id,
      code: own[0]!.code,
      count: points.length,
      path: points.map(([x, y]) => `M${x - left} ${y - top}h0`).join(""),
      width: Math.max(...points.map(([x]) => x)) - left + MARGIN,
      height: Math.max(...points.map(([, y]) => y)) - top + MARGIN,
    }
  })
}
