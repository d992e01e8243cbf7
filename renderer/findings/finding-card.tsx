import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import type { RuleInfo } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'
import type { Commands } from '../commands/commands.ts'
import type { Selected } from '../state/app-state.ts'
import type { PictogramOffer } from '../pictograms/offer-pictogram.ts'
import type { PictogramName } from '../pictograms/pictograms.ts'
import { BASES } from '../ui/labels.ts'
import { Pictogram } from '../ui/pictogram.tsx'
import { FindingDetails } from './finding-details.tsx'
import type { KeyedFinding } from './keyed-finding.ts'

const LONGEST_QUOTE = 34

/** Tells closed cards of the same rule apart. */
function quote({ actual, title }: KeyedFinding): string {
  return actual === null || actual.length > LONGEST_QUOTE || title.includes(actual) ? '' : ` “${actual}”`
}

/** For rules without a pictogram of their own. */
const THEME_PICTOGRAM: Readonly<Record<Theme, PictogramName>> = {
  begrijpelijk: 'pen',
  bereikbaar: 'telefoon',
  uitgelegd: 'vraagteken',
  'te-doen': 'checklijst',
  vriendelijk: 'hart',
}

export type FindingCommands = Pick<Commands, 'select' | 'accept' | 'addPictogram' | 'dismiss' | 'focusLetter'>

export interface FindingCardProps {
  readonly finding: KeyedFinding
  readonly position: string
  /** null for all cards but the selected one. */
  readonly selected: Selected | null
  readonly rule: RuleInfo | undefined
  readonly blocks: readonly Block[]
  readonly offer: PictogramOffer
  readonly commands: FindingCommands
}

/** One finding: closed a title, open the whole story. */
export function FindingCard({ finding, position, selected, rule, blocks, offer, commands }: FindingCardProps) {
  const card = useRef<HTMLElement>(null)
  const id = useId()
  const { badge, means } = BASES[finding.basis]
  useEffect(() => {
    if (selected === null) return
    card.current?.scrollIntoView({ block: 'nearest' })
    if (selected.from !== 'brief') card.current?.focus({ preventScroll: true })
  }, [selected])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      commands.focusLetter('finding')
    }
    if (event.key === 'Enter' && event.target === event.currentTarget && selected !== null) {
      event.preventDefault()
      commands.accept(finding.key, 0)
    }
  }
  return (
    <article
      ref={card}
      className={`card card--${finding.theme} ${selected === null ? '' : 'card--open'}`}
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h3 className="card__title">
        <button type="button" aria-expanded={selected !== null} onClick={() => commands.select(selected === null ? finding.key : null, 'lijst')}>
          <Pictogram name={finding.pictogram ?? THEME_PICTOGRAM[finding.theme]} />
          <span id={id} className="card__words">
            {finding.title}
            {selected === null && <span className="card__actual">{quote(finding)}</span>}
          </span>
          <span className={`nl-data-badge badge badge--${finding.basis}`} title={means}>
            {badge}
          </span>
        </button>
      </h3>
      {selected !== null && <FindingDetails finding={finding} position={position} rule={rule} blocks={blocks} offer={offer} commands={commands} />}
    </article>
  )
}
