import { get } from "node:http"
import { log } from "@/db/log"
import { PREPARE_HEADER } from "./served-release"

/** Pages made at the same time: readers come first. */
const AT_ONCE = 2

/** In milliseconds: how long one page may take where there is no other end. */
const LONGEST = 30_000

/**
 * Asks this server for its own pages, so that it keeps them. Settles when the time is over, whatever the pages do: readers wait for it, and
 * so does every later release. A page that fails is made when a reader asks for it.
 *
 * @param origin  where this server answers itself, such as http://127.0.0.1:3000
 * @param release  number of the release whose pages are meant
 * @param until  milliseconds of the clock; Infinity: until all are made
 */
export async function makePages(
  addresses: readonly string[],
  release: number,
  origin: string,
  until: number,
): Promise<void> {
  const queue = addresses.values()
  const makeNext = async () => {
    for (const address of queue) {
      const left = until - Date.now()
      if (left <= 0) return
      await ask(origin + address, release, Math.min(left, LONGEST)).catch((error: unknown) => {
        if (Date.now() < until) log("warn", `${address} was not made: ${String(error)}`)
      })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, makeNext))
}

/**
 * Asks for a page and lets go of what is sent. Not by `fetch`: when its time is over while it unpacks an answer, the promise of Node's
 * never settles (Node 20; the test of this file hangs so), and the old release stayed for good.
 */
function ask(address: string, release: number, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = get(address, { headers: { [PREPARE_HEADER]: String(release) } }, (response) => {
      response.once("error", reject).resume()
    })
    const timer = setTimeout(() => asked.destroy(new Error(`it took more than ${patience} ms`)), patience)
    asked.once("error", reject).once("close", () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
