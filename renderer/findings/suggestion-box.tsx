import { Button } from '@nl-design-system-candidate/button-react'
import type { Suggestion } from '../../engine/edit/edit.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { Icon } from '../ui/pictogram.tsx'
import { canAccept } from './can-accept.ts'
import { nameChange } from './name-change.ts'
import { previewSuggestion, type Segment } from './preview-suggestion.ts'

export interface SuggestionBoxProps {
  readonly suggestion: Suggestion
  readonly blocks: readonly Block[]
  readonly place: 'eerste' | 'volgende'
  /** Under the last example: what to do with them. */
  readonly hint: string | null
  readonly accept: () => void
}

/** What will change, and the button that does it. */
export function SuggestionBox({ suggestion, blocks, place, hint, accept }: SuggestionBoxProps) {
  const takes = canAccept(suggestion)
  const change = nameChange(suggestion.edits)
  // The first shows the words around it; what follows changes the same words.
  const lines =
    place === 'eerste' || !takes
      ? previewSuggestion(suggestion, blocks)
      : [
          [
            { kind: 'same', text: 'of: ' },
            { kind: 'new', text: suggestion.label },
          ] as const,
        ]
  return (
    <div className={place === 'eerste' ? 'suggestion' : 'suggestion suggestion--next'}>
      {lines.length === 0 && <p>{takes ? suggestion.label : `Bijvoorbeeld: ${suggestion.label}`}</p>}
      {lines.map((line, index) => (
        <p key={index} className="suggestion__line">
          {line.map(drawSegment)}
        </p>
      ))}
      {suggestion.refused !== undefined && place === 'eerste' && (
        <p className="suggestion__locked">
          <Icon name="slot" />
          <span>Dit kunt u hier niet vervangen. {suggestion.refused}</span>
        </p>
      )}
      {takes ? (
        <Button purpose={place === 'eerste' ? 'primary' : 'secondary'} onClick={accept} aria-label={`${change}: ${suggestion.label}`}>
          {change}
        </Button>
      ) : (
        lines.length > 0 && hint !== null && <p className="muted">{hint}</p>
      )}
    </div>
  )
}

function drawSegment({ kind, text }: Segment, index: number) {
  if (kind === 'same') return <span key={index}>{text}</span>
  if (kind === 'new') return <ins key={index}>{text.includes('\n') ? withBreaks(text) : text}</ins>
  return (
    <del key={index}>
      <span className="visually-hidden">weg: </span>
      {text}
      <span className="visually-hidden">, wordt: </span>
    </del>
  )
}

/** A new line is shown as a sign, since the preview is one line. */
function withBreaks(text: string): string {
  return text.replaceAll('\n', ' ↵ ')
}
