import { useEffect, useSyncExternalStore } from 'react'
import { AboutDialog } from './about/about-dialog.tsx'
import type { Commands } from './commands/commands.ts'
import type { LetterHolder } from './commands/hold-letter.ts'
import { HouseStyleDialog } from './house-style/house-style-dialog.tsx'
import { ChoicesDialog } from './letter/choices-dialog.tsx'
import { LetterScreen } from './letter/letter-screen.tsx'
import { SaveFirstDialog } from './letter/save-first-dialog.tsx'
import { MeasuresPage } from './measures/measures-page.tsx'
import { RuleBook } from './rulebook/rule-book.tsx'
import { DraftDialog } from './start/draft-dialog.tsx'
import { StartScreen } from './start/start-screen.tsx'
import type { Store } from './state/create-store.ts'
import { LiveRegions } from './ui/live-regions.tsx'

export interface AppProps {
  readonly store: Store
  readonly commands: Commands
  readonly holder: LetterHolder
}

/** The window: one screen at a time, at most one dialog above it. */
export function App({ store, commands, holder }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.state)
  const { letter, dialog, screen } = state
  const name = letter.step === 'open' ? letter.opened.name : null
  useEffect(() => {
    document.title = name === null ? 'Klare Brief' : `${name} – Klare Brief`
  }, [name])

  return (
    <>
      <div className="screen" hidden={screen !== 'brief'}>
        {letter.step === 'open' ? (
          <LetterScreen
            letter={letter}
            rules={state.rules}
            houseStyle={state.houseStyle}
            who={state.who}
            commands={commands}
            sheet={holder.current()?.desk.sheet ?? null}
          />
        ) : (
          <StartScreen letter={letter} examples={state.examples} commands={commands} />
        )}
      </div>
      {screen === 'regels' && <RuleBook rules={state.rules} close={() => commands.show('brief')} />}
      {screen === 'meten' && <MeasuresPage measure={commands.measure} close={() => commands.show('brief')} />}
      {dialog.step === 'over' && <AboutDialog close={() => commands.dialog({ step: 'geen' })} />}
      {dialog.step === 'keuzes' && letter.step === 'open' && (
        <ChoicesDialog choices={letter.choices} types={letter.checked.types} choose={commands.choose} close={() => commands.dialog({ step: 'geen' })} />
      )}
      {dialog.step === 'huisstijl' && (
        <HouseStyleDialog
          houseStyle={state.houseStyle}
          choices={letter.step === 'open' ? letter.choices : null}
          commands={commands}
          close={() => commands.dialog({ step: 'geen' })}
        />
      )}
      {dialog.step === 'concept' && <DraftDialog key={dialog.draft.id} draft={dialog.draft} commands={commands} />}
      {dialog.step === 'eerst-bewaren' && (
        <SaveFirstDialog request={dialog.request} canSave={letter.step === 'open' && letter.opened.canSave} commands={commands} />
      )}
      <LiveRegions toast={state.toast} announcement={state.announcement} close={commands.closeToast} />
    </>
  )
}
