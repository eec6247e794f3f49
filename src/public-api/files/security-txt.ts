/** In days: RFC 9116 asks for less than a year. Whoever reads the file later gets a later day. */
const GOOD_FOR = 180

/**
 * How to tell the site's people of a weakness (RFC 9116).
 * @param contact  a mailto: or https: address, from the settings
 * @param site  the site's own address, without a slash at the end
 */
export function securityTxt(contact: string, site: string, now: Date): string {
  const expires = new Date(now.getTime() + GOOD_FOR * 86_400_000)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: vi, en",
    `Canonical: ${site}/.well-known/security.txt`,
    "",
  ].join("\n")
}
