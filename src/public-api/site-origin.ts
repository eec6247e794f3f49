/** The site's own address, without a slash at the end: as the operator set it, else as the request was addressed. */
export function siteOrigin(request: Request): string {
  return (process.env.SITE_URL || new URL(request.url).origin).replace(/\/+$/, "")
}
