import type { ComponentProps } from "react"

type ChoiceProps = {
  /** the parameter of the address */
  name: string
  /** unique on the page, where several fields have one name */
  id?: string
  label: string
  asked: string | undefined
  /** what an address without the parameter means; absent where there must be one */
  none?: string
  options: readonly { value: string; text: string; group?: string }[]
}

/** A field of a form: one of several values, or none. What was asked for stays chosen even if it is not on offer. */
export function Choice({ name, id = name, label, asked, none, options }: ChoiceProps) {
  const known = asked === undefined || asked === "light" || options.some(({ value }) => value === asked)
  const all = known ? options : [...options, { value: asked, text: asked }]
  const groups = [...new Set(all.map(({ group }) => group))]
  return (
    <p>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={asked ?? ""}>
        {none !== undefined && <option value="">{none}</option>}
        {groups.map((group) => {
          const members = <Options key={group ?? ""} of={all.filter((each) => each.group === group)} />
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </p>
  )
}

function Options({ of }: { of: ChoiceProps["options"] }) {
  return of.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}

type FieldWithButtonProps = Omit<ComponentProps<"input">, "className"> & { button: string; large?: boolean }

/** A line to type in, and the button that sends it. */
export function FieldWithButton({ button, large = false, ...input }: FieldWithButtonProps) {
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
