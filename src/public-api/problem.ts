import { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { documented } from "./endpoint"
import words from "./words.json"

const TITLES = words.problems.titles

/** Every kind of refusal: its HTTP status and its title. The kind is the end of the problem's `type`. */
export const PROBLEMS = {
  "unknown-path": { status: 404, title: TITLES["unknown-path"] },
  "unknown-edition": { status: 404, title: TITLES["unknown-edition"] },
  "unknown-province": { status: 404, title: TITLES["unknown-province"] },
  "unknown-parameter": { status: 400, title: TITLES["unknown-parameter"] },
  "repeated-parameter": { status: 400, title: TITLES["repeated-parameter"] },
  "invalid-parameter": { status: 400, title: TITLES["invalid-parameter"] },
  "malformed-address": { status: 400, title: TITLES["malformed-address"] },
  "method-not-allowed": { status: 405, title: TITLES["method-not-allowed"] },
  "precondition-failed": { status: 412, title: TITLES["precondition-failed"] },
  "range-not-satisfiable": { status: 416, title: TITLES["range-not-satisfiable"] },
  "too-many-requests": { status: 429, title: TITLES["too-many-requests"] },
  busy: { status: 503, title: TITLES.busy },
  "database-down": { status: 503, title: TITLES["database-down"] },
  "internal-error": { status: 500, title: TITLES["internal-error"] },
} as const satisfies Record<string, { status: number; title: Bilingual }>

export type ProblemKind = keyof typeof PROBLEMS

type Facts = {
  /** the parameter at fault */
  parameter?: string
  found?: string
  /** values that are allowed, where the list is short */
  allowed?: readonly string[]
}

type Detail = keyof typeof words.problems.details

/** A request that cannot be answered, with what was found and what is allowed. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem"
  readonly detail: Bilingual

  /**
   * @param detail  the sentence about it, which may name the facts
   * @param more  what else the sentence names
   */
  constructor(
    readonly kind: ProblemKind,
    detail: Detail,
    readonly facts: Facts = {},
    more: Readonly<Record<string, string | number | Bilingual>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    const values = { ...facts, allowed: facts.allowed?.join(", ") ?? "", ...more }
    const filled = filledWith(words.problems.details[detail], values)
    super(`${kind}: ${filled.en}`)
    this.detail = filled
  }
}

/** Words with their {places} filled. */
function filledWith(sentence: Bilingual, values: Readonly<Record<string, string | number | Bilingual>>): Bilingual {
  const inLanguage = (locale: Locale) =>
    sentence[locale].replace(/\{(\w+)\}/g, (_, place: string) => {
      const value = values[place] ?? ""
      return typeof value === "object" ? value[locale] : String(value)
    })
  return { vi: inLanguage("vi"), en: inLanguage("en") }
}

/** The figures cannot be read, for now. */
export function databaseDown(): ApiProblem {
  return new ApiProblem("database-down", "databaseDown", {}, {}, { "retry-after": "5" })
}

/** Where the kinds of problem are explained; the base of every `type`. */
const EXPLAINED_AT = "/en/data/api#"

/** RFC 9457, with three members of our own: parameter, found, allowed. */
export const problemSchema = documented(
  z.object({
    type: documented(z.enum(kindsOfProblem().map(typeOf)), words.fields.problemType),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: documented(z.string(), words.fields.problemDetail),
    parameter: z.string().optional(),
    found: z.string().optional(),
    allowed: z.array(z.string()).optional(),
  }),
  { id: "Problem", ...words.fields.problem },
)

export type ProblemAnswer = z.output<typeof problemSchema>

/** The kinds in the order they are documented. */
export function kindsOfProblem(): ProblemKind[] {
  return Object.keys(PROBLEMS) as ProblemKind[]
}

function typeOf(kind: ProblemKind): string {
  return EXPLAINED_AT + kind
}

/** The body of a problem in the reader's language. */
export function problemAnswer({ kind, detail, facts }: ApiProblem, locale: Locale): ProblemAnswer {
  const { status, title } = PROBLEMS[kind]
  const { parameter, found, allowed } = facts
  return {
    type: typeOf(kind),
    title: title[locale],
    status,
    detail: detail[locale],
    ...(parameter !== undefined && { parameter }),
    ...(found !== undefined && { found }),
    ...(allowed !== undefined && { allowed: [...allowed] }),
  }
}
