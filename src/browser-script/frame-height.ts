/**
 * Tells the host page of an embed how high the content is, whenever that changes and whenever the host asks ({type: "papi-embed"}).
 * WordPress puts a secret behind the address of a frame, and knows messages of its own.
 */
export function tellHeight(): void {
  if (parent === window) return
  const root = document.documentElement
  const secret = /secret=(\w+)/.exec(location.hash)?.[1]
  const send = (message: object) => parent.postMessage(message, "*")
  const sayHeight = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    send({ type: "papi-embed", height })
    if (secret) send({ message: "height", value: height, secret })
  }
  new ResizeObserver(sayHeight).observe(root)
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "papi-embed") sayHeight()
  })
  if (!secret) return
  addEventListener("click", ({ target }) => {
    const link = (target as Element).closest("a")
    if (link) send({ message: "link", value: link.href, secret })
  })
}
