import { everyMethod } from "../every-method"
import { answerFile } from "./answer-file"
import { FILES } from "./catalogue"

/** The handlers of a file's route. The name is the one in the address. */
export function serveFile(name: string) {
  const file = FILES.get(name)
  if (!file) throw new RangeError(`no file "${name}", expected ${[...FILES.keys()].join(", ")}`)
  return everyMethod(answerFile(file))
}
