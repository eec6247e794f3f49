import { answerApi } from "@/public-api/answer"
import { everyMethod } from "@/public-api/every-method"

// One route for every address of the API: src/public-api/catalogue.ts is the table of them, and OpenAPI is written from it.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(answerApi)
