import type { ReactNode } from "react"

type Props = {
  /** which keys do what, said to those who come with the keyboard */
  help: string
  /** a reader points at a row, wherever in it */
  inRows: boolean
  /** the drawings, with `data-places` */
  children: ReactNode
}

/**
 * A drawing with room for a ring and words over it: the browser script shows there what the table of the same `data-chart` says of the
 * mark that a reader points at. Without the script it is the drawing alone.
 */
export function ChartStage({ help, inRows, children }: Props) {
  return (
    <div
      className="relative touch-manipulation focus-visible:outline-offset-4"
      data-stage={help}
      data-rows={inRows || undefined}
    >
      {children}
      <span
        className="pointer-events-none absolute top-0 left-0 -m-2.25 size-4.5 rounded-full border-2 ring-2 ring-paper print:hidden"
        data-ring=""
        aria-hidden="true"
        hidden
      />
      <p
        className="pointer-events-none absolute top-0 left-0 z-1 w-max max-w-[min(17rem,100%)] rounded-sm border border-frame bg-paper px-3 py-2 text-sm empty:border-0 empty:p-0 print:hidden"
        data-tip=""
        role="status"
      />
    </div>
  )
}
