import { scriptAddress } from "@/browser-script/script-file"
import { isLocale } from "@/i18n/read-address"
import { findListOf } from "@/site/find-list"
import { servedRelease } from "@/site/served-release"

/** A release does not change, but the rules may. */
const FOR_A_DAY = "public, max-age=86400"

/**
 * What the find field knows and where its rules are, in a language and a release: `/names/vi.12.json`. Asked for another release it
 * gives that of now, for a minute.
 */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  const [, locale, release] = /^(\w+)\.(\d+)\.json$/.exec(file) ?? []
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const served = servedRelease()
  if (!served) return new Response(null, { status: 503, headers: { "cache-control": "no-store" } })
  return Response.json(
    { list: findListOf(served, locale), rules: scriptAddress("find") },
    {
      headers: { "cache-control": release === String(served.release.id) ? FOR_A_DAY : "public, max-age=60" },
    },
  )
}
