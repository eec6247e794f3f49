import { answerApi } from "@/public-api/answer"

// One route for every address of the API: src/public-api/catalogue.ts is the table of them, and OpenAPI is written from it.
export {
  answerApi as GET,
  answerApi as HEAD,
  answerApi as OPTIONS,
  answerApi as POST,
  answerApi as PUT,
  answerApi as PATCH,
  answerApi as DELETE,
}
