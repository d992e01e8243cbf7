import { Button } from '@nl-design-system-candidate/button-react'
import { Textbox } from '@utrecht/textbox-react'
import { useEffect, useId, useRef, useState } from 'react'

export interface DismissFormProps {
  readonly dismiss: (reason: string) => void
  readonly cancel: () => void
}

const REASONS = ['Dit woord moet hier staan', 'Onze lezers kennen dit', 'De jurist wil dit zo', 'De melding klopt hier niet'] as const
const OTHER = 'Iets anders'

/** Why a finding may stay; the reason goes into the report. */
export function DismissForm({ dismiss, cancel }: DismissFormProps) {
  const [chosen, setChosen] = useState<string>(REASONS[0])
  const [own, setOwn] = useState('')
  const name = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const reason = chosen === OTHER ? own.trim() : chosen
  return (
    <form
      className="dismiss"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== '') dismiss(reason)
      }}
    >
      <fieldset>
        <legend>Waarom laat u dit staan?</legend>
        {[...REASONS, OTHER].map((one, index) => (
          <label key={one} className="dismiss__choice">
            <input ref={index === 0 ? first : null} type="radio" name={name} checked={chosen === one} onChange={() => setChosen(one)} />
            {one}
          </label>
        ))}
        {chosen === OTHER && <Textbox aria-label="Uw reden" value={own} maxLength={200} onChange={(event) => setOwn(event.target.value)} />}
      </fieldset>
      <div className="card__row">
        <Button purpose="primary" type="submit" disabled={reason === ''}>
          Laat staan
        </Button>
        <Button purpose="secondary" type="button" onClick={cancel}>
          Toch niet
        </Button>
      </div>
    </form>
  )
}
