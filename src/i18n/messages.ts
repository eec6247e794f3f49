import type { Locale } from "@/domain/bilingual"
import { messagesOf } from "#messages"
import type { Messages } from "./messages-of-site"

// Of two files, package.json says which one the browser gets.
export { messagesOf, type Messages }

/** Messages of a language by their paths ("plan", "methodology.link"), each where it stands among all. @throws {Error} a path leads nowhere */
export function pickMessages(locale: Locale, paths: readonly string[]): object {
  const picked: Tree = {}
  for (const path of paths) {
    const [last, ...names] = path.split(".").reverse() as [string, ...string[]]
    let [from, to] = [messagesOf(locale) as Tree, picked]
    for (const name of names.reverse()) [from, to] = [from[name] as Tree, (to[name] ??= {}) as Tree]
    const found = from[last]
    if (!found) throw new Error(`There are no messages "${path}"`)
    to[last] = found
  }
  return picked
}

type Tree = { [name: string]: string | Tree }

/** Keys of messages and languages are checked wherever next-intl is used. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
