/** Mean width of a letter of our typeface, as part of its size. */
const LETTER = 0.56

/** About how wide a text is, in the unit of `size`: a server has no page to measure it on. */
export function textWidth(text: string, size: number): number {
  return text.length * size * LETTER
}

/** Breaks a text at blanks into lines of at most `width`; a longer word has a line of its own. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    return lines.length > 0 && textWidth(longer, size) <= width ? [...lines.slice(0, -1), longer] : [...lines, word]
  }, [])
}
