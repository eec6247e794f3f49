/** The letters that a TrueType file can draw, read from its `cmap` table of format 4 (the basic plane). */
export function lettersOf(file: Buffer): ReadonlySet<string> {
  const start = tableAt(file, "cmap")
  const tables = Array.from(
    { length: file.readUInt16BE(start + 2) },
    (_, i) => start + file.readUInt32BE(start + 8 + 8 * i),
  )
  const format4 = tables.find((at) => file.readUInt16BE(at) === 4)!
  const segments = file.readUInt16BE(format4 + 6) / 2
  const letters = Array.from({ length: segments }, (_, i) => {
    const end = file.readUInt16BE(format4 + 14 + 2 * i)
    const first = file.readUInt16BE(format4 + 16 + 2 * (segments + i))
    return end === 0xffff ? [] : Array.from({ length: end - first + 1 }, (_, j) => String.fromCharCode(first + j))
  })
  return new Set(letters.flat())
}

function tableAt(file: Buffer, name: string): number {
  const entry = Array.from({ length: file.readUInt16BE(4) }, (_, i) => 12 + 16 * i).find(
    (at) => file.toString("latin1", at, at + 4) === name,
  )
  return file.readUInt32BE(entry! + 8)
}
