import { scriptOfFile } from "@/browser-script/script-file"
import { OPEN_TO_ALL } from "@/public-api/http"

const FOR_EVER = "public, max-age=31536000, immutable"

/**
 * The script of pages and embeds, and the rules of their find field, for ever under their names. A page kept from before a change asks for a name that is gone: it gets the
 * present script, for a minute.
 */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const script = scriptOfFile(file)
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.text, {
    headers: {
      ...OPEN_TO_ALL,
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": script.isPresent ? FOR_EVER : "public, max-age=60",
    },
  })
}
