import { answerApi } from "@/public-api/answer"
import { everyMethod } from "@/public-api/every-method"

// An address below /api that nothing else answers: a problem for machines, not a page.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(answerApi)
