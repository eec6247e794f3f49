import { z } from "zod"
import { releases as allReleases } from "@/queries/releases"
import { release } from "../answer-fields"
import { documented, endpoint } from "../endpoint"

export const releases = endpoint({
  path: "/releases",
  name: "releases",
  summary: { vi: "Các bản số liệu, mới nhất trước", en: "The releases of the data, newest first" },
  inPath: z.strictObject({}),
  inQuery: z.strictObject({}),
  answer: z.object({
    releases: z.array(
      z.object({
        id: release,
        importedAt: z.iso.datetime(),
        note: z.string().nullable(),
        rows: documented(z.int(), { vi: "Số dòng số liệu trong bản này.", en: "Rows of facts in this release." }),
        inserted: z.int(),
        changed: z.int(),
        removed: z.int(),
        checksum: documented(z.string(), {
          vi: "SHA-256 của nội dung gói dữ liệu.",
          en: "SHA-256 of the data package's content.",
        }),
      }),
    ),
  }),
  load: async () => ({ releases: [...(await allReleases())] }),
})
