import type { Bilingual } from "@/domain/bilingual"
import { measureKind, type Measure } from "@/domain/measure"
import { editionOf, editions, type Edition } from "@/queries/editions"
import { predecessorsOf, successorOf } from "@/queries/lineage"
import { provincesBySlug, type Province } from "@/queries/provinces"
import { releases, type ReleaseRecord } from "@/queries/releases"
import { ApiProblem, type ProblemKind } from "./problem"

// What a request names either exists or is refused, with what there is instead. Each throws ApiProblem.

/** The edition of a year. Where the year stood, in the path or in the query, decides the kind of problem. */
export async function requireEdition(
  year: number,
  parameter = "year",
  kind: Extract<ProblemKind, "unknown-edition" | "invalid-parameter"> = "unknown-edition",
): Promise<{ edition: Edition; previousYear: number | null }> {
  const found = await editionOf(year)
  if (found) return found
  const years = (await editions()).map((edition) => String(edition.year))
  throw new ApiProblem(kind, {
    parameter,
    found: String(year),
    allowed: years,
    detail: {
      vi: `Không có kỳ PAPI nào của năm ${year}. Có các năm: ${years.join(", ")}.`,
      en: `There is no edition of ${year}. There are: ${years.join(", ")}.`,
    },
  })
}

/** Stands in the query, so 400 where there is none. */
export async function requireRelease(release: number): Promise<ReleaseRecord> {
  const known = await releases()
  const found = known.find(({ id }) => id === release)
  if (found) return found
  const ids = known.map(({ id }) => String(id))
  throw new ApiProblem("invalid-parameter", {
    parameter: "release",
    found: String(release),
    allowed: ids,
    detail: {
      vi: `Không có bản số liệu ${release}. Có: ${ids.join(", ")}.`,
      en: `There is no data release ${release}. There are: ${ids.join(", ")}.`,
    },
  })
}

/** The provinces of a slug, newest boundary set first, at least one. */
export async function requireProvinces(slug: string): Promise<readonly Province[]> {
  const found = await provincesBySlug(slug)
  if (found.length > 0) return found
  throw new ApiProblem("unknown-province", {
    parameter: "slug",
    found: slug,
    detail: {
      vi: `Không có tỉnh nào có tên trong địa chỉ là "${slug}". Danh sách ở /api/v1/provinces.`,
      en: `No province has the slug "${slug}". They are listed at /api/v1/provinces.`,
    },
  })
}

/** The province that a slug names in an edition: the year decides the boundary set. */
export async function requireProvinceIn(slug: string, { year, boundarySet }: Edition): Promise<Province> {
  const candidates = await requireProvinces(slug)
  const province = candidates.find((each) => each.boundarySet === boundarySet)
  if (province) return province
  const instead = await relativesIn(boundarySet, candidates)
  const hint: Bilingual = instead.length
    ? { vi: ` Xem: ${instead.join(", ")}.`, en: ` See: ${instead.join(", ")}.` }
    : { vi: "", en: "" }
  throw new ApiProblem("unknown-province", {
    parameter: "slug",
    found: slug,
    ...(instead.length > 0 && { allowed: instead }),
    detail: {
      vi: `Kỳ ${year} có ${boundarySet} tỉnh, thành phố, không có "${slug}".${hint.vi}`,
      en: `The edition of ${year} has ${boundarySet} provinces, and "${slug}" is none of them.${hint.en}`,
    },
  })
}

/** The province of a boundary set among those of one slug; the query asked for the set. */
export function requireProvinceOfSet(boundarySet: number, candidates: readonly Province[]): Province {
  const province = candidates.find((each) => each.boundarySet === boundarySet)
  if (province) return province
  const allowed = candidates.map((each) => String(each.boundarySet))
  throw new ApiProblem("invalid-parameter", {
    parameter: "boundarySet",
    found: String(boundarySet),
    allowed,
    detail: {
      vi: `Tỉnh này không thuộc bộ ${boundarySet} tỉnh, thành phố; chỉ thuộc bộ ${allowed.join(", ")}.`,
      en: `The province is not one of the ${boundarySet}, only of the ${allowed.join(", ")}.`,
    },
  })
}

/** Slugs, in the wanted boundary set, of what these provinces were made of or became. */
async function relativesIn(boundarySet: number, provinces: readonly Province[]): Promise<string[]> {
  const relatives = await Promise.all(
    provinces.map(async (each) => [
      ...(await predecessorsOf(each.boundarySet, each.code)),
      ...[await successorOf(each.boundarySet, each.code)].filter((successor) => successor !== null),
    ]),
  )
  return [
    ...new Set(
      relatives
        .flat()
        .filter((each) => each.boundarySet === boundarySet)
        .map(({ slug }) => slug),
    ),
  ]
}

/** The refusal of a measure that has no results in an edition, or in none. */
export function unknownMeasure(measure: Measure, known: Iterable<Measure>, year?: number): ApiProblem {
  const all = [...known]
  const allowed = all.filter((each) => measureKind(each) !== "indicator").toSorted(byNumber)
  const indicators = all.length - allowed.length
  const list = allowed.join(", ")
  const when: Bilingual =
    year === undefined ? { vi: "", en: "" } : { vi: ` trong kỳ ${year}`, en: ` in the edition of ${year}` }
  return new ApiProblem("invalid-parameter", {
    parameter: "measure",
    found: measure,
    allowed,
    detail: {
      vi: `Không có kết quả nào của "${measure}"${when.vi}. Có: ${list}, và ${indicators} chỉ tiêu (/measures.csv).`,
      en: `There are no results on "${measure}"${when.en}. There are: ${list}, and ${indicators} indicators (/measures.csv).`,
    },
  })
}

function byNumber(a: Measure, b: Measure): number {
  return a.localeCompare(b, "en", { numeric: true })
}
