import { isIPv6 } from "node:net"

/**
 * Who sends a request, for limits: the other end of the connection, or, behind proxies of our own, whom the outermost of them names.
 * Anybody may write that header, so it counts only as far as there are proxies that add to it.
 *
 * @param remote  the other end of the connection
 * @param forwardedFor  the header X-Forwarded-For
 * @param proxies  how many proxies stand in front (TRUST_PROXY)
 */
export function clientAddress(remote: string | undefined, forwardedFor: string | undefined, proxies: number): string {
  const named = proxies === 0 ? [] : (forwardedFor ?? "").split(",").map((each) => each.trim())
  return networkOf(named.at(-proxies) || remote || "unknown")
}

/** One household or machine has a whole network of IPv6 addresses: its first 64 bits. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "")
  if (!isIPv6(plain)) return plain
  const [head = "", tail] = (plain.split("%")[0] ?? "").split("::")
  const before = head.split(":").filter(Boolean)
  const after = (tail ?? "").split(":").filter(Boolean)
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  return [...before, ...Array<string>(zeros).fill("0"), ...after].slice(0, 4).join(":")
}
