import { createHash } from "node:crypto"

/**
 * All that runs in an embed, and only as a help: it tells the host page how high the content is, whenever that changes and whenever
 * the host asks ({type: "papi-embed"}). WordPress puts a secret behind the address of a frame and knows messages of its own.
 */
export const EMBED_SCRIPT = `(() => {
  if (parent === window) return
  const root = document.documentElement
  const secret = /secret=(\\w+)/.exec(location.hash)?.[1]
  const send = (message) => parent.postMessage(message, "*")
  const sayHeight = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    send({ type: "papi-embed", height })
    if (secret) send({ message: "height", value: height, secret })
  }
  new ResizeObserver(sayHeight).observe(root)
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "papi-embed") sayHeight()
  })
  if (secret) addEventListener("click", ({ target }) => {
    const link = target.closest("a")
    if (link) send({ message: "link", value: link.href, secret })
  })
})()`

/** An embed runs its own script only, fetches nothing, and stands in anybody's page. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash("sha256").update(EMBED_SCRIPT).digest("base64")}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ")
