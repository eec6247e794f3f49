import type { z } from "zod"
import type { Bilingual } from "@/domain/bilingual"

type Fields = z.ZodObject

/** One address of the API: the only place where its path, parameters and answer are written down. */
export type Endpoint<
  Path extends Fields = Fields,
  Query extends Fields = Fields,
  Answer extends z.ZodType = z.ZodType,
> = {
  /** below /api/v1, with the names of path parameters in braces */
  path: string
  /** name of the operation in OpenAPI, and of its answer's schema with a capital */
  name: string
  summary: Bilingual
  inPath: Path
  inQuery: Query
  answer: Answer
  /** The answer as of a release. Throws ApiProblem for what does not exist. */
  load: (parameters: z.output<Path> & z.output<Query>, release: number) => Promise<Readonly<z.output<Answer>>>
}

/** Ties the types of an endpoint's parts together. */
export function endpoint<Path extends Fields, Query extends Fields, Answer extends z.ZodType>(
  definition: Endpoint<Path, Query, Answer>,
): Endpoint {
  return definition as unknown as Endpoint // load's parameters are what the two schemas give, which only this function knows
}
