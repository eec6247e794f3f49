import type { DiagnosisField } from "@/domain/diagnosis"
import { seededRandom } from "./random"

// Provinces and regions as many as there were, sub-dimensions as PAPI has had since 2021; all else is made up.
const SUB_DIMENSIONS = [4, 4, 3, 4, 3, 4, 3, 3]
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024]
export const CODES = Array.from({ length: 63 }, (_, i) => String(i + 1).padStart(2, "0"))

const PARTS = SUB_DIMENSIONS.flatMap((count, i) => Array.from({ length: count }, (_, part) => `${i + 1}.${part + 1}`))
const MEASURES = ["total", ...SUB_DIMENSIONS.map((_, i) => String(i + 1)), ...PARTS]

/**
 * Editions in which every province is alike, so all that differs is chance.
 * @param errorOf  how uncertain a province's total is: provinces had from 192 to 1,120 respondents
 * @param wild  how many times as far off one value in twenty lies; 1: none does
 */
export function nothingButChance(seed: number, errorOf: (code: string) => number, wild = 1) {
  const random = seededRandom(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const noise = () => normal() * (random() < 0.05 ? wild : 1)
  return new Map(
    YEARS.map((year) => [year, measured((code) => 1.5 + (noise() * errorOf(code)) / Math.sqrt(PARTS.length))]),
  )
}

/** The last of such editions, as a diagnosis reads it. */
export function madeUpField(
  points: ReturnType<typeof nothingButChance>,
  errors: [string, number][] = [],
): DiagnosisField {
  const regions = new Map(CODES.map((code, i) => [code, `region ${i % 6}`]))
  return { year: 2024, measures: MEASURES, regions, points, errors: new Map(errors), breaks: [] }
}

/** Scores of all provinces on the sub-dimensions, with their sums. */
function measured(scoreOf: (code: string) => number): Map<string, Map<string, number>> {
  const points = new Map(MEASURES.map((measure) => [measure, new Map(CODES.map((code) => [code, 0]))]))
  for (const part of PARTS) {
    for (const code of CODES) {
      const score = scoreOf(code)
      for (const sum of [part, part.split(".")[0]!, "total"])
        points.get(sum)!.set(code, points.get(sum)!.get(code)! + score)
    }
  }
  return points
}
