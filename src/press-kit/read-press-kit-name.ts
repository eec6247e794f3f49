import { ApiProblem } from "@/public-api/problem"

const NAME = /^([a-z]+(?:-[a-z]+)*)-(20\d\d)\.zip$/

/**
 * Reads the name of a press kit: "hung-yen-2023.zip".
 * @throws {ApiProblem} 404 for any other name
 */
export function readPressKitName(name: string): { slug: string; year: number } {
  const [, slug, year] = NAME.exec(name) ?? []
  if (slug && year) return { slug, year: Number(year) }
  throw new ApiProblem("unknown-path", {
    found: name.slice(0, 80),
    detail: {
      vi: "Bộ tư liệu báo chí có tên như /press-kit/hung-yen-2023.zip: tên tỉnh trong địa chỉ, rồi năm.",
      en: "Press kits are named like /press-kit/hung-yen-2023.zip: the province's slug, then the year.",
    },
  })
}
