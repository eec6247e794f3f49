/** Whether a printed scale has other ends than the one that is known; a blank says nothing. Words are other than figures, and alike among themselves. */
export function isOtherScale(printed: string, known: string): boolean {
  if (printed === "") return false
  const [now, then] = [endsOf(printed), endsOf(known)]
  return now.some((end, index) => !Object.is(end, then[index]))
}

/** The two ends of a printed scale ("0,25-2,5", "0%-100%", "0-150,000"); NaN for words. */
function endsOf(text: string): [number, number] {
  const ends = /^(\d+(?:[.,]\d+)?)\s*(?:-|–|to|đến)\s*(\d+(?:[.,]\d+)?)(?!\d)/.exec(plain(text))
  return ends ? (ends.slice(1).map((end) => Number(end.replace(",", "."))) as [number, number]) : [NaN, NaN]
}

/** Without the signs of percent and of thousands. */
function plain(scale: string): string {
  return scale.replaceAll("%", "").replaceAll(/,(?=\d{3})/g, "")
}
