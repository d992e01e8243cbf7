import { Button } from '@nl-design-system-candidate/button-react'
import type { RecognisedType } from '../../engine/letter/letter-type.ts'
import { LETTER_TYPE_NAMES } from '../../reports/dutch-names.ts'

export interface LetterTypeLineProps {
  readonly types: readonly RecognisedType[]
  readonly change: () => void
}

/** What kind of letter it is, and why the app thinks so. */
export function LetterTypeLine({ types, change }: LetterTypeLineProps) {
  return (
    <section className="panel type-line" aria-labelledby="soort-brief">
      <div className="panel__head">
        <h2 id="soort-brief">Soort brief</h2>
        <Button purpose="subtle" onClick={change}>
          Aanpassen
        </Button>
      </div>
      {types.length === 0 && <p>Niet herkend. Kies zelf de soort brief, dan weet de app wat erin moet staan.</p>}
      {types.map(({ type, because, by }) => (
        <p key={type}>
          <strong>{LETTER_TYPE_NAMES[type]}</strong>{' '}
          <span className="muted">{by === 'gekozen' ? 'zelf gekozen' : ['herkend', because].filter((words) => words !== '').join(', ')}</span>
        </p>
      ))}
    </section>
  )
}
