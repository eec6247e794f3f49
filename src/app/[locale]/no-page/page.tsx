import { notFound } from "next/navigation"

export const revalidate = 3600

/** Where src/proxy.ts sends every address that is none, so that all of them share one kept answer. */
export default function NoPage(): never {
  notFound()
}
