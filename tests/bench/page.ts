// `npm run bench:page [ADDRESS]`: how many times a second a kept page is sent by the site itself, by nginx with docs/nginx.conf before it,
// and by nginx alone from a file with the same compressed bytes. Writes the ratios to docs/performance.md: they say more than rates, which
// are the machine's. The site must run already.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request, Agent } from "node:http"
import { cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "@/db/embedded-server"
import { AS_MEASURED, NGINX, startNginx } from "../start/nginx"
import { writeReport } from "./report"

const [, , ORIGIN = "http://localhost:3000"] = process.argv
const PAGE = "/vi/tinh/hung-yen/2023"

/** In milliseconds, for each of the measurements. */
const SPAN = 5_000
const CLIENTS = 32

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

/** Answers a second, and the bytes of one. */
async function rate(port: number, path: string): Promise<{ perSecond: number; body: Buffer }> {
  const headers = { host: "papi.example.org", "accept-encoding": "gzip" }
  let answers = 0
  let body: Buffer = Buffer.alloc(0)
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, headers, agent }, (answer) => {
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.once("end", () => {
          if (answer.statusCode !== 200) return reject(new Error(`${path} answers ${answer.statusCode}`))
          if (answers++ === 0) body = Buffer.concat(parts)
          resolve()
        })
      })
      asked.once("error", reject).end()
    })
  await one()
  answers = 0
  const began = performance.now()
  const client = async () => {
    while (performance.now() - began < SPAN) await one()
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return { perSecond: (answers * 1000) / (performance.now() - began), body }
}

/** nginx with a file in place of the site behind it. */
async function nginxAlone(folder: string, compressed: Buffer, port: number): Promise<() => void> {
  writeFileSync(join(folder, "page.html.gz"), compressed)
  const http = [
    `open_file_cache max=100; access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;`,
    `server { listen 127.0.0.1:${port}; root ${folder}; gzip_static always; types { text/html html; } location = / { try_files /page.html =404; } }`,
  ]
  const user = process.getuid?.() === 0 ? "user root;" : ""
  writeFileSync(
    join(folder, "nginx.conf"),
    `${user} worker_processes auto; daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { ${http.join(" ")} }`,
  )
  writeFileSync(join(folder, "page.html"), "")
  const nginx = spawn(NGINX!, ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "ignore" })
  await sleep(1_000)
  return () => nginx.kill()
}

function report(rows: readonly (readonly [string, number])[], bytes: number): void {
  const [, alone] = rows.at(-1)!
  const date = new Date().toISOString().slice(0, 10)
  const table = [
    `A kept page (${PAGE}, ${(bytes / 1024).toFixed(1)} kB compressed), ${CLIENTS} clients in one process, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)} before; ${date}, \`npm run bench:page\`.`,
    "",
    "| sent by | answers a second | of nginx alone |",
    "| --- | --- | --- |",
    ...rows.map(
      ([name, perSecond]) => `| ${name} | ${Math.round(perSecond)} | ${Math.round((100 * perSecond) / alone)} % |`,
    ),
  ].join("\n")
  writeReport("bench:page", table)
}

const folder = mkdtempSync(join(tmpdir(), "papi-bench-"))
const site = Number(new URL(ORIGIN).port)
const nginx = await startNginx([site, site], "10s", AS_MEASURED)
const { body } = await rate(nginx.port, PAGE)
const alonePort = await freePort()
const stopAlone = await nginxAlone(folder, body, alonePort)
try {
  const direct = await rate(site, PAGE)
  const before = await rate(nginx.port, PAGE)
  const alone = await rate(alonePort, "/")
  report(
    [
      ["the site itself", direct.perSecond],
      ["nginx with docs/nginx.conf", before.perSecond],
      ["nginx alone, from a file", alone.perSecond],
    ],
    alone.body.length,
  )
} finally {
  stopAlone()
  await nginx.stop()
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
