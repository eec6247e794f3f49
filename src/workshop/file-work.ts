import { documentFile } from "@/documents/document-file"
import { pressKit } from "@/press-kit/press-kit-file"
import { FILES } from "@/public-api/files/catalogue"
import { storeFile } from "@/public-api/files/disk-store"
import type { FileTask } from "./make-file"

/** Makes a file of the bulk data, a press kit or a document by its name, in the thread that is called for it. */
export async function makeFile({ place, wanted, madeBy }: FileTask): Promise<void> {
  const file = madeBy === undefined ? (FILES.get(place.name) ?? pressKit(place.name)) : documentFile(madeBy)
  await storeFile(place, file, wanted)
}
