import { useId } from 'react'
import { Icon } from './pictogram.tsx'

export interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  /** Value and words. */
  readonly options: readonly (readonly [Value, string])[]
  readonly change: (value: Value) => void
}

export function SelectField<Value extends string>({ label, value, options, change }: SelectFieldProps<Value>) {
  const id = useId()
  return (
    <div className="utrecht-form-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <div className="select">
        <select
          id={id}
          className="utrecht-select utrecht-select--html-select"
          value={value}
          onChange={({ target }) => {
            const chosen = options.find(([one]) => one === target.value)
            if (chosen !== undefined) change(chosen[0])
          }}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
        <Icon name="omlaag" />
      </div>
    </div>
  )
}
