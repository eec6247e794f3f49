import { pressKit } from "@/press-kit/press-kit-file"
import { FILES } from "@/public-api/files/catalogue"
import { storeFile } from "@/public-api/files/disk-store"
import type { FileTask } from "./make-file"

/** Makes a file of the bulk data or a press kit by its name, in the thread that is called for it. */
export async function makeFile({ place, wanted }: FileTask): Promise<void> {
  await storeFile(place, FILES.get(place.name) ?? pressKit(place.name), wanted)
}
