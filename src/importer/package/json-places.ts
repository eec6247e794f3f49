/** A position in a text: line and column, from 1. */
export type Position = { line: number; column: number }

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/** Tells where the value at a path ("resources.3.name") begins; for one that is absent, where its nearest parent does. */
export type Locate = (path: string) => Position

/** @param text  valid JSON */
export function locateIn(text: string): Locate {
  const places = indexes(text)
  const nearest = (path: string): number => places.get(path) ?? nearest(path.split(".").slice(0, -1).join("."))
  return (path) => positionAt(text, nearest(path))
}

function indexes(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const tokens = text.matchAll(TOKEN)
  const next = () => tokens.next().value!
  const readValue = (path: string, token: RegExpExecArray): void => {
    places.set(path, token.index)
    if (token[0] === "{") readMembers(path)
    if (token[0] === "[") readItems(path)
  }
  const inside = (path: string, name: string | number) => (path ? `${path}.${name}` : String(name))
  const readMembers = (path: string): void => {
    for (let token = next(); token[0] !== "}"; token = next()) {
      if (token[0] === ",") continue
      const name = JSON.parse(token[0]) as string
      next() // the colon
      readValue(inside(path, name), next())
    }
  }
  const readItems = (path: string): void => {
    let index = 0
    for (let token = next(); token[0] !== "]"; token = next()) {
      if (token[0] === ",") continue
      readValue(inside(path, index), token)
      index += 1
    }
  }
  readValue("", next())
  return places
}

export function positionAt(text: string, index: number): Position {
  const before = text.slice(0, index).split("\n")
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
