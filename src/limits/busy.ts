/** Work that is not begun now: too much waits already (503), or this client has asked for too much (429). It may be asked for again. */
export class Busy extends Error {
  override readonly name = "Busy"

  /** @param retryAfter  seconds after which it is worth asking again */
  constructor(
    readonly status: 503 | 429,
    readonly retryAfter: number,
  ) {
    super(status === 503 ? "too much work is waiting" : "this client has asked for too much")
  }
}
