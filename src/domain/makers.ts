/** The makers of PAPI as its reports ask to be cited, from an edition on. The wording of 2011 was not found: it is cited as 2012. */
const MAKERS: readonly { from: number; names: readonly string[] }[] = [
  { from: 2023, names: ["CECODES", "RTA", "UNDP"] },
  { from: 2017, names: ["CECODES", "VFF-CRT", "RTA", "UNDP"] },
  { from: 0, names: ["CECODES", "VFF-CRT", "UNDP"] },
]

/** Who made the edition of a year. */
export function makersOf(year: number): readonly string[] {
  return MAKERS.find(({ from }) => year >= from)!.names
}
