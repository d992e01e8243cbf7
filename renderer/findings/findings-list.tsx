import { Button } from '@nl-design-system-candidate/button-react'
import { NumberBadge } from '@nl-design-system-candidate/number-badge-react'
import { useEffect, useRef } from 'react'
import type { RuleInfo } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'
import { THEME_NAMES } from '../../reports/dutch-names.ts'
import type { Commands } from '../commands/commands.ts'
import type { PictogramOffer } from '../pictograms/offer-pictogram.ts'
import type { Selected } from '../state/app-state.ts'
import { Icon } from '../ui/pictogram.tsx'
import { writeCount } from '../ui/write-count.ts'
import { FindingCard } from './finding-card.tsx'
import type { KeyedFinding } from './keyed-finding.ts'
import { LongList } from './long-list.tsx'

export interface FindingsListProps {
  /** Most important first. */
  readonly findings: readonly KeyedFinding[]
  readonly filter: Theme | null
  readonly selected: Selected | null
  /** How many can be accepted together. */
  readonly safe: number
  readonly blocks: readonly Block[]
  readonly rules: readonly RuleInfo[]
  readonly offerFor: (finding: KeyedFinding) => PictogramOffer
  readonly commands: Pick<Commands, 'select' | 'accept' | 'addPictogram' | 'acceptSafe' | 'dismiss' | 'filter' | 'focusLetter'>
}

/** More cards than this are drawn only where the user looks. */
const LONG = 40

export function FindingsList({ findings, filter, selected, safe, blocks, rules, offerFor, commands }: FindingsListProps) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (filter !== null) section.current?.scrollIntoView({ block: 'start' })
  }, [filter])
  const card = (finding: KeyedFinding, index: number) => (
    <FindingCard
      finding={finding}
      position={`${writeCount(index + 1)} van ${writeCount(findings.length)}`}
      selected={selected?.key === finding.key ? selected : null}
      rule={rules.find(({ id }) => id === finding.ruleId)}
      blocks={blocks}
      offer={offerFor(finding)}
      commands={commands}
    />
  )
  return (
    <section className="panel findings" aria-labelledby="meldingen" ref={section}>
      <div className="panel__head">
        <h2 id="meldingen" tabIndex={-1}>
          Meldingen{filter !== null && `: ${THEME_NAMES[filter]}`} <NumberBadge value={findings.length}>{writeCount(findings.length)}</NumberBadge>
        </h2>
        {filter !== null && (
          <Button purpose="subtle" onClick={() => commands.filter(null)}>
            Toon alles
          </Button>
        )}
      </div>
      {safe > 0 && (
        <Button purpose="secondary" className="findings__safe" iconStart={<Icon name="veilig" />} onClick={commands.acceptSafe}>
          {safe === 1 ? 'De veilige vervanging overnemen' : `Alle ${writeCount(safe)} veilige vervangingen overnemen`}
        </Button>
      )}
      {findings.length === 0 && (
        <p className="findings__none">
          {filter === null ? 'Er zijn geen meldingen. Laat de brief ook eens lezen door iemand die hem niet kent.' : 'Hierover zijn er geen meldingen.'}
        </p>
      )}
      {findings.length > LONG ? (
        <LongList
          count={findings.length}
          at={findings.findIndex(({ key }) => key === selected?.key)}
          keyOf={(index) => findings[index]?.key ?? index}
          draw={(index) => {
            const finding = findings[index]
            return finding === undefined ? null : card(finding, index)
          }}
        />
      ) : (
        <ol className="cards">
          {findings.map((finding, index) => (
            <li key={finding.key}>{card(finding, index)}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
