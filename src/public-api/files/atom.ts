import { createHash } from "node:crypto"
import { xml } from "./text-formats"

export type AtomEntry = {
  /** what the entry is, whatever the site's address: the same text, the same id */
  identity: string
  title: string
  /** instant, ISO */
  updated: string
  /** the page to read it on */
  address: string
  /** HTML */
  content: string
}

export type AtomFeed = {
  identity: string
  language: string
  title: string
  author: string
  rights: string
  /** the feed's own address, and that of its page */
  self: string
  page: string
  updated: string
  /** newest first */
  entries: readonly AtomEntry[]
}

/** A feed by RFC 4287. */
export function atomFeed({
  identity,
  language,
  title,
  author,
  rights,
  self,
  page,
  updated,
  entries,
}: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${idOf(identity)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${xml(updated)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<rights>${xml(rights)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${xml(language)}" href="${xml(page)}"/>`,
    ...entries.map(entryOf),
    "</feed>",
  ]
  return `${lines.join("\n")}\n`
}

function entryOf({ identity, title, updated, address, content }: AtomEntry): string {
  return [
    "<entry>",
    `<id>${idOf(identity)}</id>`,
    `<title>${xml(title)}</title>`,
    `<published>${xml(updated)}</published>`,
    `<updated>${xml(updated)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xml(address)}"/>`,
    `<content type="html">${xml(content)}</content>`,
    "</entry>",
  ].join("\n")
}

/** A UUID made of the identity (version 8, RFC 9562): an id must stay although the site moves. */
function idOf(identity: string): string {
  const hash = createHash("sha256").update(identity).digest("hex")
  const variant = ((parseInt(hash[16]!, 16) & 3) | 8).toString(16)
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}
