import { editDistance, forgivenIn, searchWords } from "./spelling"
import { squeezed } from "./find-query"
import type { FindList } from "./find-list"

/** A unit or an alias that a name means, by its index. */
export type NameFound = { kind: "unit" | "alias"; index: number; closeness: Closeness }

/** 0: the very name; 1: a name begins with it; 2: a word of a name does; 3: it stands in a name; 4 and more: letters are wrong. */
type Closeness = number
const WRONG_LETTERS = 3

/** Units and aliases that a name may mean, the closest first; with wrong letters only where nothing else is found. */
export function namesLike(words: readonly string[], list: FindList): NameFound[] {
  const typed = searchWords(words.join(" "))
  const key = typed.join("")
  if (key === "") return []
  const things = [
    ...list.units.map(({ keys }, index) => ({ kind: "unit" as const, index, keys })),
    ...list.aliases.map((alias, index) => ({ kind: "alias" as const, index, keys: [alias.key] })),
  ]
  const closest = (measure: (name: string) => Closeness) =>
    things
      .map(({ keys, ...thing }): NameFound => ({ ...thing, closeness: Math.min(...keys.map(measure)) }))
      .filter(({ closeness }) => closeness < Infinity)
      .sort((a, b) => a.closeness - b.closeness)
  const like = closest((name) => closenessOf(name, typed, key))
  if (like.length > 0) return withoutLoose(like, key)
  const near = closest((name) => wrongLetters(squeezed(name), key))
  return near.filter(({ closeness }) => closeness === near[0]!.closeness || closeness <= WRONG_LETTERS + 1)
}

/** The very names alone if a province has one; pieces within a word only where nothing begins with what was typed. */
function withoutLoose(found: readonly NameFound[], key: string): NameFound[] {
  const hasName = found.some(({ kind, closeness }) => kind === "unit" && closeness === 0)
  const most = hasName ? 0 : found[0]!.closeness > 2 ? 3 : 2
  return found.filter(({ kind, closeness }) => closeness <= (kind === "alias" && key.length < 3 ? 0 : most))
}

function closenessOf(name: string, typed: readonly string[], key: string): Closeness {
  const whole = squeezed(name)
  if (whole === key) return 0
  if (whole.startsWith(key)) return 1
  if (` ${name}`.includes(` ${typed.join(" ")}`) || typed.every((word) => ` ${name}`.includes(` ${word}`))) return 2
  return key.length > 2 && whole.includes(key) ? 3 : Infinity
}

function wrongLetters(name: string, key: string): Closeness {
  const allowed = forgivenIn(Math.min(name.length, key.length))
  const wrong = editDistance(name, key, allowed)
  return wrong <= allowed ? WRONG_LETTERS + wrong : Infinity
}
