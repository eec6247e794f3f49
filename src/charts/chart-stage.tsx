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
    <div className="chart-stage" data-stage={help} data-rows={inRows || undefined}>
      {children}
      <span className="chart-ring" data-ring="" aria-hidden="true" hidden />
      <p className="chart-tip" data-tip="" role="status" hidden />
    </div>
  )
}
