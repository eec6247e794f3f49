import { revalidateTag } from "next/cache"
import { DATA_TAG } from "@/queries/data-tag"

/**
 * Marks what was read from the database as old. Old pages go on being served until their successor is there ("max"); taking them
 * away at once would turn them into errors when the database is down.
 */
export function markDataAsOld(): void {
  revalidateTag(DATA_TAG, "max")
}
