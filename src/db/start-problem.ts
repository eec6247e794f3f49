/** A reason not to start or to stop, in one sentence for the operator. Printed without a stack: the sentence says what to do. */
export class StartProblem extends Error {
  override name = "StartProblem"
}

/** A database's address as it may be printed. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/?#]*:)[^/?#]*@/, "$1...@")
}
