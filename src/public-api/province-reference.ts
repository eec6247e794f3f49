import type { z } from "zod"
import type { Province } from "@/queries/provinces"
import type { provinceReference } from "./answer-parts"

/** A province as other answers name it. */
export function referenceTo({ code, slug, name }: Province): z.output<typeof provinceReference> {
  return { code, slug, name }
}
