type Discovery = [{ url: string; title: string }]

/**
 * The links by which other sites find out how to show an address as a frame (https://oembed.com, section 4). In the metadata of a
 * page they are its `alternates.types`.
 * @param path  of a chart's page or embed
 */
export function oEmbedTypes(path: string, origin: string, title: string) {
  const discovery = (format: "json" | "xml"): Discovery => [
    { url: `${origin}/api/oembed?${new URLSearchParams({ url: origin + path, format })}`, title },
  ]
  return { "application/json+oembed": discovery("json"), "text/xml+oembed": discovery("xml") }
}
