import { breaks } from "./breaks"
import { corrections } from "./corrections"
import { editions } from "./editions"
import { indicators } from "./indicators"
import { measures } from "./measures"
import { missing } from "./missing"
import { provinces } from "./provinces"
import { scores } from "./scores"
import type { Table } from "./table"

/** Every table of the bulk data, in the order they are listed. */
export const TABLES: readonly Table[] = [
  scores,
  indicators,
  provinces,
  measures,
  editions,
  breaks,
  missing,
  corrections,
]
