import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { APIRequestContext } from "@playwright/test"

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

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" }

/** The code that a chart's own page gives to copy, in Vietnamese. */
export async function snippetOf(request: APIRequestContext, chart: string, query: string): Promise<string> {
  const page = await (await request.get(`/vi/bieu-do/${chart}?${query}`)).text()
  const code = /<textarea[^>]* id="snippet"[^>]*>([^<]*)</.exec(page)?.[1]
  if (!code) throw new Error(`The page of ${chart}?${query} gives no code to copy`)
  return code.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name]!)
}
