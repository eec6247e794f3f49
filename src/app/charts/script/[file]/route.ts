import { scriptName, scriptText } from "@/browser-script/script-file"
import { OPEN_TO_ALL } from "@/public-api/http"

const FOR_EVER = "public, max-age=31536000, immutable"

/**
 * The script of pages and embeds, for ever under its name. A page kept from before a change asks for a name that is gone: it gets the
 * present script, for a minute.
 */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  if (!/^[\w-]{12}\.js$/.test(file)) return new Response(null, { status: 404 })
  return new Response(scriptText(), {
    headers: {
      ...OPEN_TO_ALL,
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": file === scriptName() ? FOR_EVER : "public, max-age=60",
    },
  })
}
