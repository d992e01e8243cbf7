import { Button } from '@nl-design-system-candidate/button-react'
import { useState } from 'react'
import type { ChecklistItem } from '../../engine/checklist/checklist.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { Icon } from '../ui/pictogram.tsx'
import { ChecklistLine } from './checklist-line.tsx'

export interface ChecklistProps {
  readonly items: readonly ChecklistItem[]
  readonly goTo: (place: Place) => void
}

/** What this kind of letter needs. What is missing is always shown; what is there, when asked. */
export function Checklist({ items, goTo }: ChecklistProps) {
  const [shown, setShown] = useState<'wat mist' | 'alles'>('wat mist')
  const needed = items.filter(({ status }) => status !== 'niet-nodig')
  const there = needed.filter(({ status }) => status === 'aanwezig')
  if (needed.length === 0) return null
  const lines = shown === 'alles' ? needed : needed.filter(({ status }) => status !== 'aanwezig')
  return (
    <section className="panel checklist" aria-labelledby="staat-alles-erin">
      <div className="panel__head">
        <h2 id="staat-alles-erin">Staat alles erin?</h2>
        <Button
          purpose="subtle"
          className="checklist__more"
          iconEnd={<Icon name="omlaag" />}
          aria-expanded={shown === 'alles'}
          title={shown === 'alles' ? 'Toon alleen wat mist' : 'Toon ook wat er al in staat'}
          onClick={() => setShown(shown === 'alles' ? 'wat mist' : 'alles')}
        >
          {there.length} van {needed.length}
        </Button>
      </div>
      {there.length === needed.length && shown === 'wat mist' && <p className="checklist__all">Ja, alles wat bij deze brief hoort is gevonden.</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((item) => (
            <ChecklistLine key={item.id} item={item} goTo={goTo} />
          ))}
        </ul>
      )}
    </section>
  )
}
