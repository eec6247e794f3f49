import type { ComponentProps } from "react"

type Props = Omit<ComponentProps<"input">, "className"> & { button: string; large?: boolean }

/** A line to type in, and the button that sends it. */
export function FieldWithButton({ button, large = false, ...input }: Props) {
  const size = large ? "min-h-14 text-lg" : ""
  return (
    <div className="flex max-w-136">
      <input {...input} className={`min-w-0 flex-1 ${size}`} />
      <button type="submit" className={`px-5 ${size}`}>
        {button}
      </button>
    </div>
  )
}
