import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { routeOf } from "@/start/watch-requests"

/** A server that answers as the site's does, first one that hangs until it is told to end. */
const PROGRAM = `
  import { createServer } from "node:http"
  import { takeOverConsole, untilAnswered, watchRequest } from "@/start/watch-requests"
  takeOverConsole()
  const server = createServer((request, response) =>
    watchRequest(request, response, () => {
      if (request.url.startsWith("/scores.csv")) return setTimeout(() => response.end("the rest"), 500)
      console.error(new Error("it broke\\nin two lines"))
      response.writeHead(500).end()
    }, () => {}),
  ).listen(0, "127.0.0.1", () => process.send(server.address().port))
  process.once("SIGTERM", () => untilAnswered().then(() => process.exit(0)))
`

test("a failure is one line of JSON without the address; who is being answered is answered before the end", async () => {
  const root = fileURLToPath(new URL("../../", import.meta.url))
  const args = ["--import", "tsx", "--input-type=module", "-e", PROGRAM]
  const server = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "pipe", "ipc"] })
  let said = ""
  server.stderr!.on("data", (part: Buffer) => (said += part.toString()))
  const [port] = (await once(server, "message")) as [number]
  const origin = `http://127.0.0.1:${port}`
  const failed = await fetch(`${origin}/vi/tim?q=somebody`)
  const download = fetch(`${origin}/scores.csv?release=1`).then((response) => response.text())
  await new Promise((resolve) => setTimeout(resolve, 100))
  server.kill("SIGTERM")
  expect(await download).toBe("the rest")
  await once(server, "exit")

  const lines = said.trimEnd().split("\n")
  expect(lines).toHaveLength(2)
  const [failure, answered] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(failure).toMatchObject({
    level: "error",
    route: "/vi/tim",
    status: 500,
    request: failed.headers.get("x-request-id"),
  })
  expect(failure!.failure).toContain("it broke")
  expect(answered).toMatchObject({ level: "info", route: "/files", status: 200 })
  expect(Object.keys(answered!).toSorted()).toEqual(["level", "ms", "msg", "request", "route", "status", "time"])
  expect(said).not.toMatch(/somebody|release=1|127\.0\.0\.1/)
})

test.each([
  ["/", "/"],
  ["/vi", "/vi"],
  ["/vi/tinh/hung-yen/2023", "/vi/tinh"],
  ["/en/find?q=somebody", "/en/find"],
  ["/charts/map.png?title=somebody", "/charts"],
  ["/api/v1/rankings?year=2023", "/api/v1"],
  ["/api/health", "/api/health"],
  ["/scores.csv?release=1", "/files"],
  ["/scores.csv-metadata.json", "/files"],
  ["/press-kit/hung-yen-2023.zip", "/press-kit"],
  ["/documents/hung-yen/2023/plan.docx", "/documents"],
  ["/vi/somebody", "other"],
  ["/somebody@example.org", "other"],
])("%s is of the kind %s", (address, route) => {
  expect(routeOf(address)).toBe(route)
})
