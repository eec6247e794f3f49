import type { Messages } from "./messages-of-site"

/** In the browser: the words that a working tool brought with it, in its language (dynamicPage). All words of both were a quarter of its script. */
export function messagesOf(): Messages {
  return window.__NEXT_DATA__.props.pageProps.messages as Messages
}
