import type { ReactNode } from "react"

type Props = {
  figure: string
  /** what the figure is a number of */
  unit: ReactNode
  /** what the figure means, in words */
  reading?: ReactNode
  /** the facts */
  children: ReactNode
}

/** The large figure of a page, and what to hold it against. */
export function FigureFacts({ figure, unit, reading, children }: Props) {
  return (
    <div className="grid gap-x-12 gap-y-4 border-t pt-4 min-[56rem]:grid-cols-[minmax(16rem,1fr)_2fr] min-[56rem]:grid-rows-[auto_1fr] print:block">
      <p id="figure" className="text-figure leading-[1.1] font-semibold tracking-[-0.04em] print:text-[40pt]">
        {figure}
        <span className="block text-base leading-[1.6] font-normal tracking-normal text-quiet"> {unit}</span>
      </p>
      <dl className="min-[56rem]:col-start-2 min-[56rem]:row-[1/3]">{children}</dl>
      {reading && <p className="max-w-136 text-sm text-quiet">{reading}</p>}
    </div>
  )
}

/** One fact: its name, and what it is. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[13rem_1fr]">
      <dt className="text-quiet">{name}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3">{children}</dd>
    </div>
  )
}
