// What the find field knows, in one language: short enough to be sent to browsers, which look through it with the server's own rules.

/** A province of a boundary set. */
export type FindUnit = {
  slug: string
  name: string
  /** the boundary set's place among all, oldest first */
  set: number
  /** its names as words between blanks, folded: "ba ria vung tau" */
  keys: readonly string[]
  /** names given besides those in the two languages, as written, with their keys: to say why it was found */
  further: readonly (readonly [key: string, name: string])[]
  /** newest edition with a result; 0 where there is none yet */
  latest: number
  /** index of what it became part of under another name; -1 for none */
  into: number
}

/** A town, or a former province, by the units that it belongs to. */
export type FindAlias = {
  name: string
  key: string
  former: boolean
  /** index of each unit, and the year since which it belongs to it; 0 where not confirmed */
  in: readonly (readonly [unit: number, since: number])[]
}

export type FindList = {
  units: readonly FindUnit[]
  aliases: readonly FindAlias[]
  /** editions, newest first, each with its boundary set's place */
  years: readonly (readonly [year: number, set: number])[]
  dimensions: readonly { id: number; slug: string; name: string; keys: readonly string[]; since: number }[]
  /** of the newest edition's boundary set */
  regions: readonly { id: string; name: string; key: string }[]
  /** pages by what readers call them; the first letter of paths and names on */
  pages: readonly { page: FindPageName; name: string; keys: readonly string[] }[]
  /** where the addresses of each kind of page begin: "/vi/tinh" */
  start: Readonly<Record<FindPageName | "province" | "claim" | "dimension", string>>
  words: FindWords
}

export type FindPageName =
  | "rankings"
  | "changes"
  | "compare"
  | "charts"
  | "mergers"
  | "data"
  | "methodology"
  | "map"
  | "plan"

/** Texts with {name}, {year} and {province} to be filled in. */
export type FindWords = Readonly<
  Record<
    "old" | "new" | "both" | "newOne" | "oldOne" | "known" | "part" | "partSince" | "former" | "formerSince" | "into",
    string
  >
>

/** A page that answers what was typed. */
export type FindAnswer = {
  path: string
  text: string
  /** what it is, or why it was found */
  note: string
  /** the other province of the same name */
  also?: { path: string; text: string }
}

/** Answers to what was typed, the likeliest first. */
export type Found = {
  answers: readonly FindAnswer[]
  /** names the one page so clearly that a reader may be led there at once */
  isSure: boolean
  /** no name is quite like what was typed: these are near it */
  isNear: boolean
}
