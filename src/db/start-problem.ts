/** A reason not to start or to stop, in one sentence for the operator. Printed without a stack: the sentence says what to do. */
export class StartProblem extends Error {
  override name = "StartProblem"
}
