import { securityTxt } from "@/public-api/files/security-txt"

export const dynamic = "force-dynamic"

/** /.well-known/security.txt (RFC 9116): next.config.ts leads there. Without a contact in the settings there is none. */
export function GET(): Response {
  const { SECURITY_CONTACT, SITE_URL = "" } = process.env
  if (!SECURITY_CONTACT) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } })
  return new Response(securityTxt(SECURITY_CONTACT, SITE_URL, new Date()), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
