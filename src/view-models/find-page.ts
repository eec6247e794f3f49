import type { ProvinceView } from "./parts"

/** A province that answers a typed name. `boundarySet` tells old (63) from new (34). */
export type Found = { province: ProvinceView; boundarySet: number; /** the name that matched */ matched: string }

export type FindPage = {
  query: string
  /** best match first; a sole match is followed straight to its page */
  found: readonly Found[]
}
