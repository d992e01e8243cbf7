import type { ChecklistItem } from '../../engine/checklist/checklist.ts'
import { ELEMENT_NAMES, statusWords } from '../../reports/dutch-names.ts'
import { Pictogram } from '../ui/pictogram.tsx'
import type { ChecklistProps } from './checklist.tsx'

export interface ChecklistLineProps {
  readonly item: ChecklistItem
  readonly goTo: ChecklistProps['goTo']
}

/** One element; a click shows where it stands. */
export function ChecklistLine({ item, goTo }: ChecklistLineProps) {
  const look = lookOf(item)
  const [place] = item.places
  const words = (
    <>
      <Pictogram name={PICTOGRAM[look]} />
      <span>
        {ELEMENT_NAMES[item.id]}
        <span className={look === 'goed' ? 'visually-hidden' : 'checklist__status'}>
          {look === 'goed' ? ', ' : ' '}
          {statusWords(item)}
        </span>
      </span>
    </>
  )
  return (
    <li className={`checklist__item checklist__item--${look}`}>
      {place === undefined ? (
        <span className="checklist__words">{words}</span>
      ) : (
        <button type="button" className="checklist__words" onClick={() => goTo(place)} title="Toon dit in de brief">
          {words}
        </button>
      )}
    </li>
  )
}

type Look = 'goed' | 'mist' | 'tip'

const PICTOGRAM: Readonly<Record<Look, string>> = { goed: 'vink', mist: 'let-op', tip: 'vraagteken' }

/** What is only advised is never shown as a mistake. */
function lookOf({ status, demand }: ChecklistItem): Look {
  if (status === 'aanwezig') return 'goed'
  return demand === 'advies' || status === 'soms' ? 'tip' : 'mist'
}
