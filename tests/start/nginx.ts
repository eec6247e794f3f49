import { execFileSync, spawn, type ChildProcess } from "node:child_process"
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import type { IncomingMessage } from "node:http"
import { request, Agent } from "node:https"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort } from "@/db/embedded-server"
import { PROJECT_ROOT } from "@/db/settings"
import { soon } from "./site"

/** Debian's place first: /usr/sbin is not in everybody's path. */
export const NGINX = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"].find((file) => existsSync(file))
export const OPENSSL = ["/usr/bin/openssl", "/usr/local/bin/openssl"].find((file) => existsSync(file))

export type Nginx = { port: number; plainPort: number; stop: () => Promise<void> }

/** For measurements: encryption is the same everywhere, and limits are not what is measured. */
export const AS_MEASURED = [
  [" ssl http2;", ";"],
  ["rate=50r/s", "rate=1000000r/s"],
  ["connections 100;", "connections 10000;"],
] as const

/**
 * Runs docs/nginx.conf as it stands, but for what every operator has to fit: addresses, certificate, folders.
 * @param upstreams  ports of two instances on this machine
 * @param fresh  in place of the ten seconds for which an answer is kept
 * @param changes  of what else a measurement leaves out
 */
export async function startNginx(
  upstreams: readonly [number, number],
  fresh: string,
  changes: readonly (readonly [string, string])[] = [],
): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "papi-nginx-"))
  chmodSync(folder, 0o755)
  makeCertificate(folder)
  const [port, plainPort] = [await freePort(), await freePort()]
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const fitted = fit(readFileSync(join(PROJECT_ROOT, "docs/nginx.conf"), "utf8"), [
    ["user nginx;", process.getuid?.() === 0 ? "user root;" : ""],
    ["pid /var/run/nginx.pid;", `pid ${folder}/pid; daemon off;`],
    ["/dev/stderr", `${folder}/error.log`],
    ["/dev/stdout", `${folder}/access.log`],
    ["http {", `http { ${temporary.join(" ")}`],
    ["/var/cache/nginx/papi", `${folder}/cache`],
    ["app1:3000", `127.0.0.1:${upstreams[0]}`],
    ["app2:3000", `127.0.0.1:${upstreams[1]}`],
    ["listen 80;", `listen 127.0.0.1:${plainPort};`],
    ["listen 443 ssl", `listen 127.0.0.1:${port} ssl`],
    ["/etc/nginx/certificates/papi.pem", `${folder}/papi.pem`],
    ["/etc/nginx/certificates/papi.key", `${folder}/papi.key`],
    ["proxy_cache_valid 200 10s;", `proxy_cache_valid 200 ${fresh};`],
    ...changes,
  ])
  writeFileSync(join(folder, "nginx.conf"), fitted)
  const nginx = spawn(NGINX!, ["-c", join(folder, "nginx.conf"), "-p", folder, "-g", ""], { stdio: "ignore" })
  const exited = new Promise<void>((resolve) => nginx.once("exit", () => resolve()))
  if (!(await soon(() => listens(port))))
    throw new Error(`nginx does not answer:\n${readFileSync(join(folder, "error.log"), "utf8")}`)
  return { port, plainPort, stop: () => stop(nginx, exited, folder) }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port }, () => resolve(true))
    socket.once("error", () => resolve(false)).once("connect", () => socket.destroy())
  })
}

async function stop(nginx: ChildProcess, exited: Promise<void>, folder: string): Promise<void> {
  nginx.kill("SIGTERM")
  await exited
  rmSync(folder, { recursive: true, force: true })
}

/** Each text to fit must be there: a changed configuration must not pass for a tested one. */
function fit(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((fitted, [from, to]) => {
    if (!fitted.includes(from))
      throw new Error(`docs/nginx.conf has no "${from}" any more: tests/start/nginx.ts has to fit it`)
    return fitted.replaceAll(from, to)
  }, text)
}

function makeCertificate(folder: string): void {
  const files = ["-keyout", join(folder, "papi.key"), "-out", join(folder, "papi.pem")]
  const kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=papi.example.org"]
  execFileSync(OPENSSL!, ["req", ...kind, ...files], { stdio: "pipe" })
}

export type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer }

/** Everybody's own connection: nginx counts them. */
const agent = new Agent({ rejectUnauthorized: false, keepAlive: true, maxSockets: 60 })

export function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, headers: { host: "papi.example.org", ...headers }, agent },
      (answer) => {
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.once("end", () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
        )
        answer.once("error", reject)
      },
    )
    asked.once("error", reject).end()
  })
}
