/** A province on a measure in an edition. */
export type Place = { year: number; province: string; measure: string }

/** All provinces on it. */
export type Measured = Omit<Place, "province">
