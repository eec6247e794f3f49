/** Names of the values that an ICU message is given, and of its tags: "{year}", "{count, plural, one {# place} ...}", "<home>". */
export function valuesIn(message: string): string[] {
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name]) => name!)
  return [...new Set([...argumentsIn(message), ...tags])].sort()
}

function argumentsIn(message: string): string[] {
  return braced(message).flatMap((argument) => {
    const [, name = "", type, branches = ""] = /^(\w+)(?:, (\w+)(?:, (.*))?)?$/s.exec(argument) ?? []
    const inBranches = type === "select" || type === "plural" || type === "selectordinal" ? braced(branches) : []
    return [name, ...inBranches.flatMap(argumentsIn)]
  })
}

/** The outermost {...} of a text, without their braces. */
function braced(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const [at, character] of [...text].entries()) {
    if (character === "{" && ++depth === 1) start = at + 1
    if (character === "}" && --depth === 0) found.push([...text].slice(start, at).join(""))
  }
  return found
}
