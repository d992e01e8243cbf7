import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useMemo } from 'react'
import type { HouseStyleView, RuleInfo } from '../../electron/contract.ts'
import { Checklist } from '../checklist/checklist.tsx'
import type { Commands } from '../commands/commands.ts'
import { READ_ONLY } from '../commands/save-letter.ts'
import { chooseSafe } from '../findings/choose-safe.ts'
import { DismissContext } from '../findings/dismiss-context.ts'
import { DismissedList } from '../findings/dismissed-list.tsx'
import { FindingsList } from '../findings/findings-list.tsx'
import { ThemeFlags } from '../findings/theme-flags.tsx'
import { HouseStyleLine } from '../house-style/house-style-line.tsx'
import { ReadingIndication } from '../score/reading-indication.tsx'
import { LetterPictograms } from '../pictograms/letter-pictograms.tsx'
import { offerPictogram } from '../pictograms/offer-pictogram.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import { dismissedFindings, visibleFindings, waitingFindings } from '../state/visible-findings.ts'
import { LetterSheet } from './letter-sheet.tsx'
import { LetterTypeLine } from './letter-type-line.tsx'
import { LetterWarnings } from './letter-warnings.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'

export interface LetterScreenProps {
  readonly letter: OpenLetterState
  readonly rules: readonly RuleInfo[]
  readonly houseStyle: HouseStyleView
  readonly who: string
  readonly commands: Commands
  /** The editor's element. */
  readonly sheet: HTMLElement | null
}

/** The letter on the left, what stands out on the right. */
export function LetterScreen({ letter, rules, houseStyle, who, commands, sheet }: LetterScreenProps) {
  const { opened, checked, filter, selected } = letter
  const visible = visibleFindings(letter)
  const known = useMemo(() => ({ who, types: checked.types.map(({ type }) => type) }), [who, checked.types])
  return (
    <div className="window">
      <SkipLink
        href="#brief"
        onClick={(event) => {
          event.preventDefault()
          commands.focusLetter('cursor')
        }}
      >
        Naar de brief
      </SkipLink>
      <SkipLink href="#meldingen">Naar de meldingen</SkipLink>
      <TopBar opened={opened} saved={letter.saved} steps={letter.steps} offered={checked.offered} commands={commands} />
      {/* Another letter is read from its beginning, wherever the user was in the one before. */}
      <main className="desk" key={`brief ${opened.session}`}>
        <h2 className="visually-hidden">De brief</h2>
        <LetterWarnings warnings={opened.canSave ? opened.letter.warnings : [...opened.letter.warnings, { code: 'alleen-lezen', message: READ_ONLY }]} />
        <LetterSheet sheet={sheet} sentences={letter.sentences} />
      </main>
      <aside className="side" aria-label="Wat valt op in deze brief" id="zijkant" key={`zijkant ${opened.session}`}>
        {/* In another language nothing is checked, so nothing is in order either. */}
        {opened.letter.language === 'nl' && <ThemeFlags findings={waitingFindings(letter)} filter={filter} choose={commands.filter} />}
        <LetterTypeLine types={checked.types} change={() => commands.dialog({ step: 'keuzes' })} />
        <HouseStyleLine houseStyle={houseStyle} show={() => commands.dialog({ step: 'huisstijl' })} />
        <ReadingIndication score={checked.score} blocks={letter.blocks} levels={checked.sentenceLevels} sentences={letter.sentences} commands={commands} />
        <Checklist items={checked.checklist} goTo={commands.goTo} />
        <DismissContext value={known}>
          <FindingsList
            findings={visible}
            filter={filter}
            selected={selected}
            safe={chooseSafe(visible, letter.blocks).length}
            blocks={letter.blocks}
            rules={rules}
            offerFor={(finding) => offerPictogram(finding, letter)}
            commands={commands}
          />
        </DismissContext>
        <LetterPictograms blocks={letter.blocks} remove={commands.removePictogram} />
        <DismissedList dismissed={dismissedFindings(letter)} restore={(dismissal) => void commands.restore(dismissal)} />
      </aside>
      <StatusBar words={checked.words} />
    </div>
  )
}
