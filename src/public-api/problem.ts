import { z } from "zod"
import type { Bilingual, Locale } from "@/domain/bilingual"
import { documented } from "./endpoint"

/** Every kind of refusal: its HTTP status and its title. The kind is the end of the problem's `type`. */
export const PROBLEMS = {
  "unknown-path": { status: 404, title: { vi: "Không có địa chỉ này", en: "No such address" } },
  "unknown-edition": { status: 404, title: { vi: "Không có kết quả của năm này", en: "No edition of this year" } },
  "unknown-province": { status: 404, title: { vi: "Không có tỉnh này", en: "No such province" } },
  "unknown-parameter": { status: 400, title: { vi: "Tham số không có trong API", en: "Unknown parameter" } },
  "repeated-parameter": { status: 400, title: { vi: "Tham số bị lặp lại", en: "Repeated parameter" } },
  "invalid-parameter": { status: 400, title: { vi: "Giá trị tham số không hợp lệ", en: "Invalid parameter value" } },
  "malformed-address": { status: 400, title: { vi: "Địa chỉ viết sai", en: "Malformed address" } },
  "method-not-allowed": { status: 405, title: { vi: "Không dùng được phương thức này", en: "Method not allowed" } },
  "database-down": {
    status: 503,
    title: { vi: "Tạm thời không đọc được số liệu", en: "The figures cannot be read just now" },
  },
  "internal-error": { status: 500, title: { vi: "Lỗi của trang này", en: "An error of this site" } },
} as const satisfies Record<string, { status: number; title: Bilingual }>

export type ProblemKind = keyof typeof PROBLEMS

type Facts = {
  /** what was found and what was expected */
  detail: Bilingual
  /** the parameter at fault */
  parameter?: string
  found?: string
  /** values that are allowed, where the list is short */
  allowed?: readonly string[]
}

/** A request that cannot be answered, with what was found and what is allowed. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem"
  constructor(
    readonly kind: ProblemKind,
    readonly facts: Facts,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${kind}: ${facts.detail.en}`)
  }
}

/** The figures cannot be read, for now. */
export function databaseDown(): ApiProblem {
  const detail = {
    vi: "Cơ sở dữ liệu chưa trả lời. Hãy thử lại sau ít giây.",
    en: "The database does not answer. Try again in a few seconds.",
  }
  return new ApiProblem("database-down", { detail }, { "retry-after": "5" })
}

/** Where the kinds of problem are explained; the base of every `type`. */
const EXPLAINED_AT = "/en/data/api#"

/** RFC 9457, with three members of our own: parameter, found, allowed. */
export const problemSchema = documented(
  z.object({
    type: documented(z.enum(kindsOfProblem().map(typeOf)), {
      vi: "Loại lỗi, cũng là địa chỉ nơi giải thích lỗi đó.",
      en: "The kind of problem, which is also the address of its explanation.",
    }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: documented(z.string(), {
      vi: "Đã nhận được gì và chấp nhận những gì, bằng ngôn ngữ của người đọc.",
      en: "What was found and what is allowed, in the reader's language.",
    }),
    parameter: z.string().optional(),
    found: z.string().optional(),
    allowed: z.array(z.string()).optional(),
  }),
  { id: "Problem", vi: "Lỗi theo RFC 9457.", en: "A problem by RFC 9457." },
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
export function problemAnswer({ kind, facts }: ApiProblem, locale: Locale): ProblemAnswer {
  const { status, title } = PROBLEMS[kind]
  const { detail, parameter, found, allowed } = facts
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
