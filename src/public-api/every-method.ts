type Handler = (request: Request) => Promise<Response>

/** One handler for every method Next knows: the handler itself refuses what is not for reading, in words. */
export function everyMethod(handler: Handler) {
  return {
    GET: handler,
    HEAD: handler,
    OPTIONS: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
  }
}
