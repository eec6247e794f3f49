import { createServer } from "node:http"
import { log } from "@/db/log"
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

/** In seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10, 30]

/**
 * Counts answers, and tells them, with memory and the event loop, to Prometheus on a port of its own: readers never reach it.
 * @param port  where metrics answer; absent: nowhere
 * @returns to be told of each answer: route, status, seconds
 */
export function startMetrics(port: number | undefined, host: string | undefined) {
  if (port === undefined) return () => {}
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: "papi_answer_seconds",
    help: "How long answers took, by kind of address and status; status 0: the reader left",
    labelNames: ["route", "status"],
    buckets: BUCKETS,
    registers: [registry],
  })
  new Gauge({
    name: "papi_release",
    help: "The data release that readers get; 0: none yet",
    registers: [registry],
    collect() {
      this.set(servedId())
    },
  })
  createServer((_, response) => {
    void registry.metrics().then(
      (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
    .once("error", (error) => log("error", `Metrics are not told on port ${port}: ${error.message}`))
    .listen(port, host)
    .unref()
  return (route: string, status: number, took: number) => seconds.observe({ route, status }, took)
}

/** Next's bundles keep what is served on the process (src/site/served-release.ts). */
function servedId(): number {
  return (globalThis as { papiSite?: { served: { release: { id: number } } | null } }).papiSite?.served?.release.id ?? 0
}
