/** A reason not to start or to stop, in one sentence for the operator. Printed without a stack: the sentence says what to do. */
export class StartProblem extends Error {
  override name = "StartProblem"
}

/** A database's address as it may be printed. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/?#]*:)[^/?#]*@/, "$1...@")
}

type Fault = {
  code?: unknown
  cause?: unknown
  meta?: unknown
  message?: unknown
  errors?: unknown
  driverAdapterError?: unknown
}

/** Codes of an error and of all that caused it: the system's, PostgreSQL's and Prisma's. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== "object" || error === null || depth > 6) return []
  const { code, cause, meta, errors, driverAdapterError } = error as Fault
  const original = (cause as { originalCode?: unknown } | undefined)?.originalCode
  const own = [code, original].filter((each): each is string => typeof each === "string")
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]
  return [...own, ...inner.flatMap((each) => codesOf(each, depth + 1))]
}

/** PostgreSQL starts, stops or has no connection left; the network does not lead to it; Prisma's words for the same. */
const AWAY =
  /^(57P0\d|53300|08\w{3}|57014|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|P1001|P1002|P1008|P1017|P2024|P2028)$/

/** How pg tells that it gave up; it has no code for it. */
const GAVE_UP = /timeout expired|connection terminated|query read timeout|server has closed the connection/i

/** The database does not answer, or not in time. */
export class DatabaseAway extends Error {
  override readonly name = "DatabaseAway"
}

/**
 * What the database answered: rows, or null. Of a connection that is cut in this very moment Prisma may hand on nothing at all.
 * @throws {DatabaseAway}
 */
export function wholeAnswer<T>(answer: T): T {
  if (answer === undefined) throw new DatabaseAway("its answer was cut off")
  return answer
}

/** Whether an error says that the database cannot be reached just now: later it may. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof DatabaseAway || codesOf(error).some((code) => AWAY.test(code))) return true
  for (let each = error as Fault | undefined, depth = 0; each && depth < 6; each = each.cause as Fault, depth++)
    if (typeof each.message === "string" && GAVE_UP.test(each.message)) return true
  return false
}

const SENTENCES: Readonly<Record<string, string>> = {
  "53100": "The database's disk is full: free some space there, then try again. Nothing was changed.",
  "25006":
    "The database can only be read (a standby, or a role set so): use the address of its primary. Nothing was changed.",
  "42501":
    "The role in the database's address may not do this: use the owner's, or grant it what docs/operations.md names.",
  ENOSPC: "The disk is full: free some space, then try again.",
  EDQUOT: "This user may not take more of the disk: free some space, then try again.",
  EROFS: "The disk can only be read. The folders of DATA_DIR, CACHE_DIR and the build (.next) must be writable.",
  EACCES: "This user may not write or read a file that is needed.",
  EPERM: "This user may not write or read a file that is needed.",
}

/** What an operator is told of an error; a stack only where the fault is ours. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartProblem) return error.message
  const known = codesOf(error).find((code) => code in SENTENCES)
  const { message, stack } = error as Error
  if (known) return `${SENTENCES[known]} (${String(message).split("\n").at(-1)})`
  if (isDatabaseAway(error)) return `The database does not answer: ${message}.`
  return String(stack ?? error)
}
