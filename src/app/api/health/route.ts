import { isStopping } from "@/limits/stopping"
import { loadHealth } from "@/view-models/health"

export const dynamic = "force-dynamic"

/** For load balancers and monitors: 200 while the database can be read, 503 while it cannot, and while the server stops. */
export async function GET(): Promise<Response> {
  if (isStopping())
    return Response.json({ status: "stopping" }, { status: 503, headers: { "cache-control": "no-store" } })
  const health = await loadHealth()
  return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } })
}
