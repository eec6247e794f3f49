import { execFileSync } from "node:child_process"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export type HostPage = { url: string; close: () => void }

/** A newspaper's page on an origin of its own. */
export async function hostPage(html: string): Promise<HostPage> {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8")
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** An article `column` pixels wide with pasted code between its paragraphs. */
export function article(pasted: string, column: number): string {
  const paragraph = "<p>Đoạn văn của bài báo, dài vài dòng để trang có chỗ mà xô lệch nếu biểu đồ đổi chiều cao.</p>"
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bài báo</title>
<style>body{margin:0}article{width:${column}px;margin:auto}</style><article>${paragraph}${pasted}${paragraph.repeat(20)}</article></html>`
}

const printed = new Map<string, string>()

/** The code that the site at `origin` would give for a chart. */
export function snippetOf(origin: string, chart: string, query: string): string {
  const key = `${origin} ${chart} ${query}`
  const args = ["--import", "tsx", "tests/e2e/print-snippet.ts", origin, chart, query]
  const snippet = printed.get(key) ?? execFileSync(process.execPath, args, { encoding: "utf8" }).trim()
  printed.set(key, snippet)
  return snippet
}
