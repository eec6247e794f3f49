import { basename } from "node:path"
import { Archive, damaged, readBytes, readXml } from "./archive"
import { sharedStringsOf, sheetRows, type Sheet } from "./sheet"

/** A workbook's sheets, each read when it is asked for. */
export type Workbook = { file: string; names: readonly string[]; sheet: (name: string) => Sheet }

type Relation = { id: string; type: string; target: string }

/** Opens a workbook. @throws {UnreadableWorkbook} */
export function openWorkbook(path: string): Workbook {
  const file = basename(path)
  const archive = new Archive(readBytes(path))
  const book = relations(archive, "").find(({ type }) => type.endsWith("/officeDocument"))?.target
  const xml = book === undefined ? null : archive.text(book)
  if (book === undefined || xml === null) throw damaged("no workbook in the archive")
  const parts = relations(archive, book)
  const targets = new Map(parts.map(({ id, target }) => [id, target]))
  const sheets = sheetsOf(xml)
  const stringsPart = parts.find(({ type }) => type.endsWith("/sharedStrings"))?.target
  let strings: readonly string[] | null = null
  return {
    file,
    names: [...sheets.keys()],
    sheet: (name) => {
      strings ??= sharedStringsOf((stringsPart && archive.text(stringsPart)) ?? "<sst/>")
      const part = archive.text(targets.get(sheets.get(name)!) ?? "")
      if (part === null) throw damaged(`sheet ${name} is not in the archive`)
      return { file, name, rows: sheetRows(part, strings) }
    },
  }
}

/** The relation of each sheet, by its name. */
function sheetsOf(xml: string): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>()
  readXml(xml, {
    open: (name, attributes) => {
      const relation = Object.keys(attributes).find((key) => key.endsWith(":id"))
      if (name === "sheet" && relation) sheets.set(attributes.name ?? "", attributes[relation]!)
    },
  })
  return sheets
}

/** What a part refers to, targets as names in the archive. */
function relations(archive: Archive, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const found: Relation[] = []
  readXml(archive.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? "<none/>", {
    open: (name, { Id, Type, Target }) => {
      if (name === "Relationship")
        found.push({ id: Id ?? "", type: Type ?? "", target: resolved(folder, Target ?? "") })
    },
  })
  return found
}

/** A target, which counts from the folder of the part or from the top, as a name in the archive. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") path.pop()
    else if (step !== "" && step !== ".") path.push(step)
  return path.join("/")
}
