import { expect, test } from "vitest"
import { embedHeight } from "@/charts/embed/embed-snippet"
import { embedNotes } from "@/charts/embed/embed-contents"
import { LOCALES } from "@/domain/bilingual"
import { chartOf } from "../examples"

const three = { province: "ba-ria-vung-tau,thua-thien-hue,ho-chi-minh" }

test.each(LOCALES)(
  "three provinces with the longest names are at most 620 pixels high in a column of 360, in %s",
  async (locale) => {
    expect(embedHeight(await chartOf("trend", three, locale), 360)).toBeLessThanOrEqual(620)
  },
)

test("the numbers of breaks are explained in one line, the notes stand behind a disclosure, a correction does not", async () => {
  const spec = await chartOf("trend", three, "en")
  const corrected = { sign: null, text: "Corrected", correction: true as const }
  const { atOnce, breaks, folded } = embedNotes({ ...spec, notes: [corrected, ...spec.notes] })
  expect(atOnce).toEqual([corrected])
  expect(breaks).toBe("1, 2: the method changed, do not compare across the line")
  expect(folded).toEqual(spec.notes)
  expect(embedNotes(await chartOf("map", {})).breaks).toBeNull()
})
