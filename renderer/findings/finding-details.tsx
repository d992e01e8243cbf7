import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect, useRef, useState } from 'react'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { SEVERITY_NAMES, THEME_NAMES } from '../../reports/dutch-names.ts'
import { PictogramOffer } from '../pictograms/pictogram-offer.tsx'
import { canAccept } from './can-accept.ts'
import { DismissForm } from './dismiss-form.tsx'
import type { FindingCardProps } from './finding-card.tsx'
import { FindingReason } from './finding-reason.tsx'
import { SuggestionBox } from './suggestion-box.tsx'

type Extra = 'geen' | 'waarom' | 'laat-staan'

/** What was found, what it can become, and who says so. */
export function FindingDetails({ finding, position, rule, blocks, offer, commands }: Omit<FindingCardProps, 'selected'>) {
  const [extra, setExtra] = useState<Extra>('geen')
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (extra !== 'geen') body.current?.scrollIntoView({ block: 'nearest' })
  }, [extra])
  const examples = finding.suggestions.filter(isExample)
  const toggle = (one: Extra) => setExtra(extra === one ? 'geen' : one)
  return (
    <div className="card__body" ref={body}>
      <p>{finding.reason}</p>
      {finding.suggestions.length === 0 && finding.expected.length > 0 && <p className="muted">Bijvoorbeeld: {finding.expected.join(', ')}</p>}
      {finding.suggestions.map((suggestion, index) =>
        suggestion.edits.some((edit) => edit.op === 'insertPictogram') ? null : (
          <SuggestionBox
            key={`${index}-${suggestion.label}`}
            suggestion={suggestion}
            blocks={blocks}
            place={index === 0 ? 'eerste' : 'volgende'}
            hint={suggestion === examples.at(-1) ? hintFor(examples.length) : null}
            accept={() => commands.accept(finding.key, index)}
          />
        ),
      )}
      <PictogramOffer offer={offer} add={() => commands.addPictogram(finding.key)} />
      {rule !== undefined && <p className="card__source">Volgens: {rule.authority.name}</p>}
      <div className="card__row">
        <Button purpose="secondary" aria-expanded={extra === 'laat-staan'} onClick={() => toggle('laat-staan')}>
          Laat staan…
        </Button>
        <Button purpose="subtle" aria-expanded={extra === 'waarom'} onClick={() => toggle('waarom')}>
          Waarom?
        </Button>
        <span className="card__meta">
          {SEVERITY_NAMES[finding.severity]} · {THEME_NAMES[finding.theme]} · {position}
        </span>
      </div>
      {extra === 'laat-staan' && (
        <DismissForm finding={finding} dismiss={(choice) => void commands.dismiss(finding.key, choice)} cancel={() => setExtra('geen')} />
      )}
      {extra === 'waarom' && <FindingReason finding={finding} rule={rule} />}
    </div>
  )
}

function isExample(suggestion: Suggestion): boolean {
  const { edits, refused } = suggestion
  return !canAccept(suggestion) && refused === undefined && edits.length > 0 && edits.every((edit) => edit.op !== 'insertPictogram')
}

/** Said once, however many examples there are. */
function hintFor(examples: number): string {
  return examples === 1 ? 'Dit is een voorbeeld. Schrijf zelf wat hier klopt.' : 'Dit zijn voorbeelden. Schrijf zelf wat hier klopt.'
}
