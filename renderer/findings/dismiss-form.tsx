import { Button } from '@nl-design-system-candidate/button-react'
import { Textbox } from '@utrecht/textbox-react'
import { useContext, useEffect, useId, useRef, useState } from 'react'
import type { DismissChoice } from '../commands/commands.ts'
import { ChoiceGroup } from '../ui/choice-group.tsx'
import { DismissContext } from './dismiss-context.ts'
import { chooseScopes, HOUSE_STYLE_SCOPE } from './dismiss-scopes.ts'
import { HouseStyleHint } from './house-style-hint.tsx'
import type { KeyedFinding } from './keyed-finding.ts'

export interface DismissFormProps {
  readonly finding: KeyedFinding
  readonly dismiss: (choice: DismissChoice) => void
  readonly cancel: () => void
}

/** Of a word as well as of a sentence. */
const REASONS = ['Dit moet hier zo staan', 'Onze lezers begrijpen dit', 'De jurist wil dit zo', 'De melding klopt hier niet'] as const
const REASONS_MISSING = ['Dit staat op een andere plek', 'Dit past niet bij deze brief', 'De jurist wil dit zo', 'De melding klopt hier niet'] as const
const OTHER = 'Iets anders'

/** Why a finding may stay, where, and who says so: it goes into every report. */
export function DismissForm({ finding, dismiss, cancel }: DismissFormProps) {
  const known = useContext(DismissContext)
  const reasons = [...(finding.actual === null ? REASONS_MISSING : REASONS), OTHER]
  const scopes = chooseScopes(finding, known.types)
  const [chosen, setChosen] = useState<string>(reasons[0] ?? OTHER)
  const [own, setOwn] = useState('')
  const [scope, setScope] = useState(scopes[0]?.value ?? 'deze-brief')
  const [who, setWho] = useState(known.who)
  const whoId = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const reason = chosen === OTHER ? own.trim() : chosen
  const wantsHouseStyle = scope === HOUSE_STYLE_SCOPE
  return (
    <form
      className="dismiss"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== '' && who.trim() !== '' && scope !== HOUSE_STYLE_SCOPE) dismiss({ reason, scope, who: who.trim() })
      }}
    >
      <ChoiceGroup legend="Waarom laat u dit staan?" options={reasons.map((one) => ({ value: one, label: one }))} value={chosen} choose={setChosen} />
      {chosen === OTHER && <Textbox aria-label="Uw reden" value={own} maxLength={200} onChange={(event) => setOwn(event.target.value)} />}
      {scopes.length > 1 && <ChoiceGroup legend="Waar geldt dat?" options={scopes} value={scope} choose={setScope} />}
      {wantsHouseStyle && <HouseStyleHint finding={finding} types={known.types} />}
      {!wantsHouseStyle && (
        <div className="utrecht-form-field dismiss__who">
          <label className="utrecht-form-label" htmlFor={whoId}>
            Uw naam
          </label>
          <Textbox id={whoId} value={who} maxLength={100} onChange={(event) => setWho(event.target.value)} />
        </div>
      )}
      <div className="card__row">
        <Button purpose="primary" type="submit" disabled={reason === '' || who.trim() === '' || wantsHouseStyle}>
          Laat staan
        </Button>
        <Button purpose="secondary" type="button" onClick={cancel}>
          Toch niet
        </Button>
      </div>
    </form>
  )
}
