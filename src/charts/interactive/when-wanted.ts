/** How far from the window a chart counts as near: about half a phone's screen. */
const NEAR = "320px 0px"
const USES = ["pointerover", "focusin"]
const ACTS = ["scroll", "pointermove", "pointerdown", "keydown"]

/**
 * Calls `then` once: when the reader points at the figure or enters it, or comes near it after having done anything on the page. A page
 * that is only opened loads nothing.
 *
 * @returns stops waiting
 */
export function whenWanted(figure: HTMLElement, then: () => void): () => void {
  const waiting = onUse(figure, then)
  const near = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && waiting.call(), {
    rootMargin: NEAR,
  })
  const { signal } = waiting
  signal.addEventListener("abort", () => near.disconnect())
  for (const act of ACTS)
    window.addEventListener(act, () => near.observe(figure), { signal, once: true, passive: true })
  return waiting.stop
}

/** Calls `then` once, when the reader points at the figure or enters it. */
export function whenUsed(figure: HTMLElement, then: () => void): () => void {
  return onUse(figure, then).stop
}

function onUse(figure: HTMLElement, then: () => void) {
  const controller = new AbortController()
  const { signal } = controller
  const call = () => {
    if (signal.aborted) return
    controller.abort()
    then()
  }
  for (const use of USES) figure.addEventListener(use, call, { signal, passive: true })
  return { signal, call, stop: () => controller.abort() }
}
