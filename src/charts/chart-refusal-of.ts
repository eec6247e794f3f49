type Refusal = { status: 400 | 404; sentence: string }

/**
 * Why this site does not draw a chart, asked of its own file: it is kept there, so that asking costs little.
 *
 * @param url  of a request to this server
 * @param query  of the chart, with the language of the answer
 * @returns null when it is drawn; also when that cannot be told now: then it is for the page to say
 */
export async function chartRefusal(
  url: string,
  id: string,
  query: readonly (readonly [string, string])[],
): Promise<Refusal | null> {
  const file = new URL(`/charts/${id}.json?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`, url)
  file.protocol = "http:" // behind a server that ends TLS, the request says https, which this one does not speak
  const answer = await fetch(file)
  const { status } = answer
  const sentence = (await answer.text()).trim()
  return status === 400 || status === 404 ? { status, sentence } : null
}
