import { shown } from "../problems"
import { DECIMALS, type Column } from "./tables"

/** What is wrong with a cell: the parts of a problem without its place. */
export type CellProblem = { problem: string; found: string; expected: string; remedy: string }

const NUMBER = /^\d+(\.\d{1,6})?$/

/** A published number, at most six decimals; NaN for anything else, which `numberProblem` then explains. */
export function parseNumber(text: string): number {
  return NUMBER.test(text) ? Number(text) : NaN
}

/** Says why a text is not a number as the package writes it. */
export function numberProblem(text: string): CellProblem {
  const found = shown(text)
  if (text === "") return { problem: "blank value", found: "nothing", expected: "a number", remedy: NO_VALUE }
  if (/^\d+,\d+$/.test(text)) {
    const expected = `a decimal point: ${text.replace(",", ".")}`
    return { problem: "decimal comma", found, expected, remedy: "Save the table with decimal points" }
  }
  if (/^\d+\.\d+$/.test(text))
    return {
      problem: `more than ${DECIMALS} decimals`,
      found,
      expected: `at most ${DECIMALS}: ${Number(text).toFixed(DECIMALS)}`,
      remedy: `Round the number to ${DECIMALS} decimals`,
    }
  if (/^-\d+(\.\d+)?$/.test(text))
    return { problem: "negative number", found, expected: "0 or more", remedy: "Take the number from the source again" }
  const expected = "digits with a decimal point, such as 1.264110"
  return { problem: "not a number", found, expected, remedy: `Write the number in digits. ${NO_VALUE}` }
}

const NO_VALUE = "Where there is no value, leave the row out"

/** What is wrong with a cell of a reference file; null if it is as its column says. */
export function cellProblem(text: string, column: Column): CellProblem | null {
  if (text === "")
    return column.optional
      ? null
      : { problem: "blank value", found: "nothing", expected: expectedOf(column), remedy: `Fill in ${column.name}` }
  if (text !== text.trim() || /[\t\r]/.test(text))
    return {
      ...{ problem: "blanks around the value", found: shown(text), expected: shown(text.trim()) },
      remedy: "Remove the blanks and tabs",
    }
  if (text !== text.normalize("NFC"))
    return {
      ...{ problem: "letters taken apart", found: shown(text), expected: "composed letters (Unicode NFC)" },
      remedy: "Type the text anew, or normalise the file to NFC",
    }
  const odd = column.type === "string" ? ODD_TEXTS.find(({ form }) => form.test(text)) : undefined
  if (odd) return { problem: odd.problem, found: shownPlainly(text), expected: "plain text", remedy: odd.remedy }
  if (column.type === "number") return Number.isNaN(parseNumber(text)) ? numberProblem(text) : null
  if (column.type === "string" ? fitsString(text, column) : FORMS[column.type](text)) return null
  const expected = expectedOf(column)
  return { problem: `not ${WORDS[column.type]}`, found: shown(text), expected, remedy: `Write ${expected}` }
}

/** What spreadsheets, old systems and copied pages leave in a text, where no name, note or source has it. */
const ODD_TEXTS = [
  {
    problem: "control character",
    form: /[\p{Cc}\p{Zl}\p{Zp}]/u,
    remedy: "Type the text anew; it holds a character that is no letter",
  },
  {
    // Zero-width and bidirectional characters, soft hyphens, fillers; private, unassigned and half characters, U+FFFD.
    problem: "invisible or unknown character",
    form: /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}\p{Cs}\ufff9-\ufffd]/u,
    remedy: "Type the text anew, without copying",
  },
  {
    problem: "unusual blank",
    form: /(?! )\p{Zs}| {2}/u,
    remedy: "Use single, ordinary blanks; copied pages have blanks that do not break",
  },
  {
    problem: "markup in a text",
    form: /<[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i,
    remedy: "Write the words alone, without tags and entities",
  },
  {
    problem: "letters of another encoding",
    form: /á[º»]|[ÃÂÄÆ][\u0080-\u00bf‘’“”ƒ†‡ˆ‰Š‹Œ]|\p{L}\?\p{L}/u,
    remedy: "Take the text from its source again and save as UTF-8: its letters were lost on the way",
  },
  {
    problem: "spreadsheet formula or error",
    form: /^[=@+]|^-\S*\(|^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)/,
    remedy: "Write the text itself",
  },
]

/** In quotes, with what cannot be seen written as its code. */
function shownPlainly(text: string): string {
  return shown(
    text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}/gu, (letter) => {
      const code = letter.codePointAt(0)!.toString(16).toUpperCase()
      return `<U+${code.padStart(4, "0")}>`
    }),
  )
}

/** A cell's value, for a cell without a problem. */
export function cellValue(text: string, { type }: Column): string | number | boolean | null {
  if (text === "") return null
  if (type === "integer" || type === "number") return Number(text)
  return type === "boolean" ? text === "true" : text
}

const FORMS = {
  integer: (text: string) => /^(0|[1-9]\d{0,8})$/.test(text),
  boolean: (text: string) => text === "true" || text === "false",
  date: (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
}
const WORDS = { integer: "a whole number", boolean: "true or false", date: "a date", string: "an accepted value" }

/** Whether the calendar has the day: 2025-02-30 reads as another one. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function fitsString(text: string, { pattern, values }: Column): boolean {
  return (values?.includes(text) ?? true) && (pattern?.test(text) ?? true)
}

function expectedOf({ name, type, values, pattern }: Column): string {
  if (values) return `one of ${values.join(", ")}`
  if (pattern) return `the form ${pattern.source}`
  if (type === "date") return "a day such as 2024-04-02"
  return type === "string" ? `text for ${name}` : type === "number" ? "a number" : WORDS[type]
}
