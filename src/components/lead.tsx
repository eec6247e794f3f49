import type { ReactNode } from "react"

/** The sentence below a heading that says the most. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="max-w-note text-lead">{children}</p>
}
