/**
 * By this header a page that is made for one request tells the server which script in its text is its own; the server puts it into
 * the page's policy and takes the header away. The framework starts the working tools by such a script; reading pages have none.
 */
export const SCRIPT_NONCE = "x-papi-script-nonce"
