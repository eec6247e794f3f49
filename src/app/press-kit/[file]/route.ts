import { pressKit } from "@/press-kit/press-kit-file"
import { serveFile } from "@/public-api/files/serve-file"
import { answerOrRefuse } from "@/public-api/http"
import { makeInWorkshop } from "@/workshop/make-file"

/** A press kit: /press-kit/{province}-{year}.zip; docs/contracts/press-kit.md. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return answerOrRefuse(request, async () => serveFile(pressKit(file), request, makeInWorkshop))
}
