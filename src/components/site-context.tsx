import { createContext, useContext, type ReactNode } from "react"
import type { SiteView } from "@/view-models/parts"

const SiteContext = createContext<SiteView>({ origin: "", release: null, latestYear: null })

/** What every page knows of the site, for its frame. */
export function useSite(): SiteView {
  return useContext(SiteContext)
}

export function SiteProvider({ site, children }: { site: SiteView; children: ReactNode }) {
  return <SiteContext value={site}>{children}</SiteContext>
}
