type Props = {
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
export function Choice({ name, id = name, label, asked, none, options }: Props) {
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

function Options({ of }: { of: Props["options"] }) {
  return of.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}
