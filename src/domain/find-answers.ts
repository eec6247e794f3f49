import type { FindAlias, FindAnswer, FindList, FindUnit, FindWords, Found } from "./find-list"
import { namesLike, type NameFound } from "./find-names"
import { readFindQuery, squeezed, type FindQuery } from "./find-query"

/** Pages that answer what was typed: provinces, towns, years, dimensions and pages by name, several at once. */
export function findAnswers(text: string, list: FindList): Found {
  const query = readFindQuery(text, list)
  const pair = query.rest.length > 1 ? namedPair(query.rest, list) : null
  if (pair) return { answers: [comparison(pair, query, list)], isSure: true, isNear: false }
  const names = query.rest.length > 0 ? namesLike(query.rest, list) : []
  const answers =
    names.length > 0 ? provinceAnswers(names, query, list) : query.rest.length === 0 ? pageAnswers(query, list) : []
  const isNear = (names[0]?.closeness ?? 0) > 3
  const isName = names.every(({ kind }) => kind === "unit")
  const isSure = answers.length === 1 && !isNear && isName && squeezed(text.trim()).length > 1
  return { answers: withoutDoubles(answers), isSure, isNear }
}

/** Each page once, as an answer of its own rather than beside another. */
function withoutDoubles(answers: readonly FindAnswer[]): FindAnswer[] {
  const at = (path: string) => answers.findIndex((each) => each.path === path)
  return answers
    .filter(({ path }, index) => at(path) === index)
    .map(({ also, ...answer }) => (also && at(also.path) < 0 ? { ...answer, also } : answer))
}

/** Two provinces, each by its very name: "hung yen thai binh". */
function namedPair(words: readonly string[], list: FindList): readonly [FindUnit, FindUnit] | null {
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words.slice(0, at), words.slice(at)].map((part) => {
      const [best] = namesLike(part, list).filter(({ kind, closeness }) => kind === "unit" && closeness === 0)
      return best && list.units[best.index]
    })
    if (first && second && first.slug !== second.slug) return [first, second]
  }
  return null
}

function comparison(units: readonly FindUnit[], { year }: FindQuery, { start }: FindList): FindAnswer {
  const choice = `?province=${units.map(({ slug }) => slug).join(",")}${year ? `&year=${year}` : ""}`
  return { path: start.compare + choice, text: joined(units.map(({ name }) => name).join(" – "), year), note: "" }
}

function provinceAnswers(found: readonly NameFound[], query: FindQuery, list: FindList): FindAnswer[] {
  const { units, aliases } = list
  const groups = new Map<string, { units: FindUnit[]; alias: FindAlias | null; closeness: number }>()
  const add = (unit: FindUnit, alias: FindAlias | null, closeness: number) => {
    const group = groups.get(unit.slug) ?? { units: [], alias, closeness }
    if (!group.units.includes(unit)) group.units.push(unit)
    groups.set(unit.slug, group)
  }
  for (const { kind, index, closeness } of found) {
    if (kind === "unit") for (const unit of inAge(units[index]!, query, list)) add(unit, null, closeness)
    else
      for (const [unit] of aliases[index]!.in)
        for (const each of withTwin(units[unit]!, query, list)) add(each, aliases[index]!, closeness)
  }
  const name = query.rest.join("")
  return [...groups.values()].map((group) => provinceAnswer(group.units, group.alias, name, query, list))
}

/** The unit, or what it is or was at the time that is meant. */
function inAge(unit: FindUnit, { age, year }: FindQuery, { units, years }: FindList): FindUnit[] {
  const set = years.find(([each]) => each === year)?.[1]
  if (age === "new" && unit.set === 0)
    return [units[unit.into] ?? units.find(({ slug, set }) => slug === unit.slug && set > 0) ?? unit]
  if (age === "old" && unit.set > 0) return units.filter((each) => each.set === 0 && each.slug === unit.slug)
  if (set !== undefined && unit.set !== set) return units.filter((each) => each.set === set && each.slug === unit.slug)
  return [unit]
}

/** A town lies in the new province of the same name, too. */
function withTwin(unit: FindUnit, query: FindQuery, list: FindList): FindUnit[] {
  const found = inAge(unit, query, list)
  if (query.age || query.year || unit.into >= 0) return found
  return [...found, ...list.units.filter((each) => each !== unit && each.slug === unit.slug)]
}

/** A province, or two of different boundary sets that have one address: it is that of the one measured last. */
function provinceAnswer(
  units: readonly FindUnit[],
  alias: FindAlias | null,
  typed: string,
  query: FindQuery,
  list: FindList,
): FindAnswer {
  const { words, start } = list
  const [own, other] = [...units].sort((a, b) => b.latest - a.latest) as [FindUnit, FindUnit?]
  const index = list.units.indexOf(own)
  const successor = other ?? list.units[own.into]
  const further = own.further.find(([key]) => squeezed(key) === typed)?.[1]
  const reasons = [
    alias && aliasNote(alias, index, own, words),
    further && filled(words.known, { name: further }),
    units.length > 1 ? words.both : own.set === 0 ? words.old : words.new,
    own.into >= 0 && filled(words.into, { province: list.units[own.into]!.name }),
  ]
  return {
    ...pageOf(own, query, list),
    note: reasons.filter(Boolean).join("; "),
    also:
      successor && !query.year && query.dimensions.length === 0 && query.age === null
        ? otherOne(successor, own, words, start)
        : undefined,
  }
}

/** An older one of the same address, by its last year; or what is newer: its page once it has results, else what it is made of. */
function otherOne({ slug, name, latest }: FindUnit, own: FindUnit, words: FindWords, start: FindList["start"]) {
  if (latest > 0 && slug !== own.slug)
    return { path: `${start.province}/${slug}`, text: filled(words.newOne, { name }) }
  if (latest > 0)
    return { path: `${start.province}/${slug}/${latest}`, text: filled(words.oldOne, { name, year: latest }) }
  return { path: `${start.mergers}/${slug}`, text: filled(words.newOne, { name }) }
}

/** The page about a province that what was typed beside its name asks for. */
function pageOf(
  unit: FindUnit,
  { page, year, dimensions }: FindQuery,
  list: FindList,
): Pick<FindAnswer, "path" | "text"> {
  const { start } = list
  const { slug, name, latest } = unit
  const dimension = list.dimensions[dimensions[0] ?? -1]
  if (latest === 0 || page === "mergers") {
    const into = list.units[unit.into] ?? unit
    return { path: `${start.mergers}/${into.slug}`, text: into.name }
  }
  if (dimension && dimensions.length === 1)
    return {
      path: `${start.claim}/${slug}/${year && year >= dimension.since ? year : latest}/${dimension.id}`,
      text: joined(name, dimension.name, year),
    }
  const path =
    page === "compare"
      ? `${start.compare}?province=${slug}`
      : page === "charts"
        ? `${start.charts}/trend?province=${slug}`
        : page === "plan" && `${start.plan}/${slug}/${year ?? latest}`
  if (path) return { path, text: joined(list.pages.find((each) => each.page === page)!.name, name) }
  return { path: year ? `${start.province}/${slug}/${year}` : `${start.province}/${slug}`, text: joined(name, year) }
}

function aliasNote({ name, former, in: belongs }: FindAlias, index: number, unit: FindUnit, words: FindWords): string {
  const since = belongs.find(([each]) => each === index)?.[1] ?? 0
  const text = former ? (since ? words.formerSince : words.former) : since ? words.partSince : words.part
  return filled(text, { name, province: unit.name, year: since })
}

/** Pages that no province was named for. */
function pageAnswers({ page, year, dimensions, region }: FindQuery, { start, ...list }: FindList): FindAnswer[] {
  const latest = list.years[0]![0]
  const at = list.years.findIndex(([each]) => each === (year ?? latest))
  const before = list.years[at + 1]?.[0]
  const own = list.pages.find((each) => each.page === page)
  const nameOf = (name: typeof page) => list.pages.find((each) => each.page === name)!.name
  const answer = (path: string, ...parts: readonly (string | number | null)[]) => ({
    path,
    text: joined(...parts),
    note: "",
  })
  if (region !== null) {
    const { id, name } = list.regions[region]!
    return [answer(`${start.rankings}/${year ?? latest}?region=${id}`, nameOf("rankings"), name, year ?? latest)]
  }
  if (dimensions.length > 0)
    return dimensions.map((index) => {
      const { slug, name, since } = list.dimensions[index]!
      const when = year && year >= since ? year : null
      if (page === "changes" && before && before >= since)
        return answer(
          `${start.changes}/${before}-${year ?? latest}/${slug}`,
          own!.name,
          name,
          `${before}–${year ?? latest}`,
        )
      if (page === "rankings" || (when && page !== "charts"))
        return answer(`${start.rankings}/${when ?? latest}/${slug}`, nameOf("rankings"), name, when ?? latest)
      return answer(`${start.dimension}/${slug}`, name)
    })
  const ranking = answer(`${start.rankings}/${year ?? latest}`, nameOf("rankings"), year ?? latest)
  const changes = before
    ? [
        answer(
          year ? `${start.changes}/${before}-${year}` : start.changes,
          nameOf("changes"),
          year && `${before}–${year}`,
        ),
      ]
    : []
  const map = answer(`${start.charts}/map${year ? `?year=${year}` : ""}`, nameOf("map"), year)
  switch (page) {
    case null:
      return year ? [ranking, ...changes, map] : []
    case "rankings":
      return [ranking]
    case "changes":
      return changes
    case "map":
      return [map]
    case "plan":
      return [] // each is a province's
    default:
      return [answer(start[page], own!.name)]
  }
}

function joined(...parts: readonly (string | number | null)[]): string {
  return parts.filter(Boolean).join(" · ")
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
