import { correctionsFeed } from "@/app/corrections-feed"
import { everyMethod } from "@/public-api/every-method"
import { answerFile } from "@/public-api/files/answer-file"

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(answerFile(correctionsFeed("vi")))
