import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible"
import { Busy } from "./bounded"

/** Set by the server on every request, whatever the client sent under this name: who asks. */
export const CLIENT_HEADER = "x-papi-client"

/** In seconds: the time for which a client has its points. */
const SPAN = 60

/** Points a client may spend in that time where RATE_LIMIT does not say: more than one reader after another can spend. */
const POINTS = 600

/** What making something costs. What is kept already costs nothing. */
export const COST = { picture: 1, pressKit: 10, bulkFile: 10 } as const

/** Stands for "no limit": the library takes finite numbers only. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER

const limiter = ((globalThis as { papiClients?: RateLimiterMemory }).papiClients ??= new RateLimiterMemory({
  points: Number(process.env.RATE_LIMIT ?? POINTS) || NO_LIMIT,
  duration: SPAN,
}))

/**
 * Takes what a piece of work costs from the points of the client who asks for it.
 * @throws {Busy} 429 when they are spent
 */
export async function spend(request: Request, cost: number): Promise<void> {
  const client = request.headers.get(CLIENT_HEADER)
  if (client === null) return // asked by the site itself
  try {
    await limiter.consume(client, cost)
  } catch (error) {
    if (error instanceof Error) throw error
    throw new Busy(429, Math.ceil((error as RateLimiterRes).msBeforeNext / 1000))
  }
}
