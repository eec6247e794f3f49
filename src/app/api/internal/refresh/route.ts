import { REFRESH_HEADER } from "@/refresh/seen-pages"
import { refreshSecret } from "@/refresh/secret"
import { markDataAsOld } from "@/view-models/refresh"

/** Marks everything read from the database as old. Only for this process itself: to others the address does not exist. */
export function POST(request: Request): Response {
  if (request.headers.get(REFRESH_HEADER) !== refreshSecret()) return new Response(null, { status: 404 })
  markDataAsOld()
  return new Response(null, { status: 204 })
}
