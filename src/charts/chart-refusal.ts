/** A request that a chart cannot answer: 404 for an unknown chart or format, 400 for its parameters, 501 for a format of oEmbed. */
export class ChartRefusal extends Error {
  override readonly name = "ChartRefusal"

  /** @param sentence  for the reader, in the reader's language: the thing, what was found, what is expected */
  constructor(
    readonly status: 400 | 404 | 501,
    sentence: string,
  ) {
    super(sentence)
  }
}

/** The longest text of an address that is repeated to its sender. */
const REPEATED = 60

/** What was found, short enough to be repeated in a sentence. */
export function shortened(found: string): string {
  return found.length <= REPEATED ? found : `${found.slice(0, REPEATED)}…`
}
