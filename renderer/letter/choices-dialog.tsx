import { Button } from '@nl-design-system-candidate/button-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useState } from 'react'
import type { LetterChoices } from '../../electron/contract.ts'
import type { Law, LetterType, RecognisedType } from '../../engine/letter/letter-type.ts'
import { LETTER_TYPE_NAMES } from '../../reports/dutch-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { LAW_NAMES } from '../ui/labels.ts'
import { SelectField } from '../ui/select-field.tsx'

export interface ChoicesDialogProps {
  readonly choices: LetterChoices
  readonly types: readonly RecognisedType[]
  readonly choose: (choices: LetterChoices) => void
  readonly close: () => void
}

const TYPES = Object.entries(LETTER_TYPE_NAMES) as readonly (readonly [LetterType, string])[]
const LAWS = Object.entries(LAW_NAMES) as readonly (readonly [Law, string])[]

/** What the letter is checked as. One letter can be two things: a decision that also asks to pay. */
export function ChoicesDialog({ choices, types, choose, close }: ChoicesDialogProps) {
  const [draft, setDraft] = useState(choices)
  const [first, second] = draft.letterTypes
  const recognised = types
    .filter(({ by }) => by === 'herkend')
    .map(({ type }) => LETTER_TYPE_NAMES[type])
    .join(' en ')
  const setTypes = (one: LetterType | '', other: LetterType | '') => setDraft({ ...draft, letterTypes: [one, other].filter((type) => type !== '') })
  return (
    <Dialog title="Wat voor brief is dit?" close={close}>
      <Paragraph>Bij elke soort brief horen andere dingen. Klopt de soort niet? Kies hem dan zelf.</Paragraph>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          choose(draft)
          close()
        }}
      >
        <SelectField
          label="Soort brief"
          value={first ?? ''}
          change={(type) => setTypes(type, type === '' ? '' : (second ?? ''))}
          options={[['', recognised === '' ? 'Laat Klare Brief dit herkennen' : `Herkennen (nu: ${recognised})`], ...TYPES]}
        />
        {first !== undefined && (
          <SelectField
            label="De brief is ook een"
            value={second ?? ''}
            change={(type) => setTypes(first, type)}
            options={[['', 'Niets anders'], ...TYPES.filter(([type]) => type !== first)]}
          />
        )}
        <SelectField label="Welk recht geldt er?" value={draft.law} change={(law) => setDraft({ ...draft, law })} options={LAWS} />
        <SelectField
          label="Hoe makkelijk moet de brief zijn?"
          value={draft.target}
          change={(target) => setDraft({ ...draft, target })}
          options={[
            ['B1', 'B1: voor bijna iedereen'],
            ['A2', 'A2: extra makkelijk'],
          ]}
        />
        <SelectField
          label="Hoe spreekt u de lezer aan?"
          value={draft.addressForm}
          change={(addressForm) => setDraft({ ...draft, addressForm })}
          options={[
            ['u', 'met u'],
            ['je', 'met je'],
          ]}
        />
        <div className="dialog__buttons">
          <Button purpose="primary" type="submit">
            Opnieuw controleren
          </Button>
          <Button purpose="secondary" type="button" onClick={close}>
            Annuleren
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
