import { documentFile } from "@/documents/document-file"
import { serveFile } from "@/public-api/files/serve-file"
import { answerOrRefuse } from "@/public-api/http"
import { makeInWorkshop } from "@/workshop/make-file"

type Context = { params: Promise<{ province: string; year: string; file: string }> }

/** A document of a province: /documents/{province}/{year}/{plan.docx|plan.xlsx|brief.pdf}; docs/contracts/documents.md. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { province, year, file } = await params
  const { search } = new URL(request.url)
  return answerOrRefuse(request, async () =>
    serveFile(documentFile(`${province}/${year}/${file}${search}`), request, makeInWorkshop),
  )
}
