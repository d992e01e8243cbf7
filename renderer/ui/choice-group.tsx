import { useId } from 'react'

export interface ChoiceGroupProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly choose: (value: Value) => void
}

/** One of a few, all in view. */
export function ChoiceGroup<Value extends string>({ legend, options, value, choose }: ChoiceGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="dismiss__choice">
          <input type="radio" name={name} checked={value === option.value} onChange={() => choose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
