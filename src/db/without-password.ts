/** A database's address as it may be printed. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^/?#]*:)[^/?#]*@/, "$1...@")
}
