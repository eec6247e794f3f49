import { answerApi } from "@/public-api/api"
import { everyMethod } from "@/public-api/http"

// One route for every address of the API, which src/public-api/read-request.ts lists; anything else below /api is a problem, not a page.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(answerApi)
