import { pathOf } from "@/i18n/addresses"
import { everyMethod } from "@/public-api/every-method"
import { answerFile } from "@/public-api/files/answer-file"
import { sitemap } from "@/public-api/files/sitemap"

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = everyMethod(answerFile(sitemap(pathOf)))
