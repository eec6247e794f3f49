// The process that answers readers: Next behind a server of our own, which decides what reaches it and what leaves it.
import { createServer, type IncomingMessage, Server, type ServerResponse } from "node:http"
import { parseArgs } from "node:util"
import compression from "compression"
import next from "next"
import { CLIENT_HEADER } from "@/limits/client-budget"
import { beginStopping, isStopping } from "@/limits/stopping"
import { guardHeaders } from "./answer-headers"
import { clientAddress, refuseOrTidy } from "./refuse-request"
import { startMetrics } from "./metrics"
import { packAnswer, sendHeldPage } from "./packed-pages"
import { takeOverConsole, untilAnswered, watchRequest } from "./watch-requests"

/** In milliseconds. Longer than proxies keep an idle connection (nginx: 60 s), so that none is closed while a request is on its way. */
const IDLE = 65_000

/** In milliseconds: a request has no body worth waiting for. */
const SLOWEST_REQUEST = 20_000

/** Proxies in front that name the client. */
const proxies = Number(process.env.TRUST_PROXY ?? 0)

takeOverConsole()
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
const count = startMetrics(Number(process.env.METRICS_PORT) || undefined, hostname)
server.on("request", (request, response) => {
  watchRequest(request, response, () => answer(request, response), count)
})

/** Packs what has no form of its own on disk or in memory. Its types know it as part of a web framework, which it does without. */
const pack = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  passOn: () => void,
) => void

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (isStopping()) response.shouldKeepAlive = false
  pack(request, response, () => guardHeaders(response, request.url ?? "")) // what is packed already says so in its headers
  const forwarded = [request.headers["x-forwarded-for"]].flat().join(",") || undefined
  request.headers[CLIENT_HEADER] = clientAddress(request.socket.remoteAddress, forwarded, proxies)
  void refuseOrTidy(request, response)
    .then((answered) => {
      if (answered || sendHeldPage(request, response)) return
      packAnswer(request, response)
      return handle(request, response)
    })
    .catch(() => response.destroy())
}

server.listen(port, hostname)

process.once("SIGTERM", () => void endInPeace())

/** Readers who are being answered, some with large files, are answered to the end; the health check sends new ones elsewhere. */
async function endInPeace(): Promise<void> {
  beginStopping()
  await untilAnswered()
  server.close(() => process.exit(0))
  await untilAnswered() // who came meanwhile
  server.closeAllConnections() // browsers and proxies open some ahead and ask for nothing: Node counts these as busy for 30 s
}
