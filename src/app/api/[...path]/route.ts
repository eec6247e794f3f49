import { answerApi } from "@/public-api/answer"

// An address below /api that nothing else answers: a problem for machines, not a page.
export {
  answerApi as GET,
  answerApi as HEAD,
  answerApi as OPTIONS,
  answerApi as POST,
  answerApi as PUT,
  answerApi as PATCH,
  answerApi as DELETE,
}
