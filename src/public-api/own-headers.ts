// Next takes length and encoding off the answers of its routes, in case a body was unpacked on its way. Files on disk are sent as they
// lie: these headers carry both past it, and src/start/answer-headers.ts gives them their names back.

export const OWN_ENCODING = "x-file-encoding"
export const OWN_LENGTH = "x-file-length"

/**
 * By this header a page that is made for one request tells the server which script in its text is its own; the server puts it into
 * the page's policy and takes the header away. The framework starts the working tools by such a script; reading pages have none.
 */
export const SCRIPT_NONCE = "x-papi-script-nonce"
