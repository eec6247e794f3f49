// The process that answers readers: Next behind a server of our own, which decides what reaches it and what leaves it.
import { createServer, Server } from "node:http"
import { parseArgs } from "node:util"
import next from "next"
import { CLIENT_HEADER } from "@/limits/client-budget"
import { guardHeaders } from "./answer-headers"
import { clientAddress } from "./client-address"
import { refuseOrTidy } from "./refuse-request"

/** In milliseconds. Longer than proxies keep an idle connection (nginx: 60 s), so that none is closed while a request is on its way. */
const IDLE = 65_000

/** In milliseconds: a request has no body worth waiting for. */
const SLOWEST_REQUEST = 20_000

/** Proxies in front that name the client. */
const proxies = Number(process.env.TRUST_PROXY ?? 0)

const { values } = parseArgs({ options: { port: { type: "string" }, hostname: { type: "string" } } })
const [port, hostname] = [Number(values.port), values.hostname]
// Next would take connections over for a protocol that the site does not speak; a server that never listens has none to take.
const app = next({ dev: false, dir: process.cwd(), port, hostname, httpServer: new Server(), quiet: true })
await app.prepare()
const handle = app.getRequestHandler()

const server = createServer({
  requestTimeout: SLOWEST_REQUEST,
  headersTimeout: SLOWEST_REQUEST,
  keepAliveTimeout: IDLE,
})
server.on("request", (request, response) => {
  guardHeaders(response, request.url ?? "")
  const forwarded = [request.headers["x-forwarded-for"]].flat().join(",") || undefined
  request.headers[CLIENT_HEADER] = clientAddress(request.socket.remoteAddress, forwarded, proxies)
  void refuseOrTidy(request, response)
    .then((answered) => (answered ? undefined : handle(request, response)))
    .catch(() => response.destroy())
})
server.listen(port, hostname)

process.once("SIGTERM", () => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
})
