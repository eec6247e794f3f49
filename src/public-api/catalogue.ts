import type { Endpoint } from "./endpoint"
import { changes } from "./endpoints/changes"
import { dimensions } from "./endpoints/dimensions"
import { editions, releases } from "./endpoints/editions"
import { provinceHistory } from "./endpoints/province-history"
import { provinceResults } from "./endpoints/province-results"
import { provinces } from "./endpoints/provinces"
import { rankings } from "./endpoints/rankings"

/** Every address of the API, in the order it is documented. */
export const ENDPOINTS: readonly Endpoint[] = [
  editions,
  provinces,
  dimensions,
  rankings,
  provinceResults,
  provinceHistory,
  changes,
  releases,
]
