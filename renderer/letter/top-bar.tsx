import { Button } from '@nl-design-system-candidate/button-react'
import type { OpenedLetter } from '../../electron/contract.ts'
import type { Commands } from '../commands/commands.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import type { OfferedBlock } from '../../rules/offered-blocks.ts'
import { MenuButton, type MenuItem } from '../ui/menu-button.tsx'
import { Icon } from '../ui/pictogram.tsx'
import { SchemeSwitch } from '../ui/scheme-switch.tsx'
import { InsertBlockButton } from './insert-block-button.tsx'

export interface TopBarProps {
  readonly opened: OpenedLetter
  readonly saved: OpenLetterState['saved']
  readonly steps: OpenLetterState['steps']
  /** Blocks that can be put into the letter. */
  readonly offered: readonly OfferedBlock[]
  readonly commands: Commands
}

/** The letter's name, and what can be done with the whole letter. */
export function TopBar({ opened, saved, steps, offered, commands }: TopBarProps) {
  return (
    <header className="top-bar">
      <div className="top-bar__name">
        <h1 title={opened.name}>{opened.name}</h1>
        {saved === 'veranderd' && <span className="muted">niet opgeslagen</span>}
      </div>
      <div className="top-bar__tools">
        <Button purpose="subtle" iconOnly iconStart={<Icon name="terug" />} onClick={commands.undo} disabled={!steps.back} title="Ongedaan maken (Ctrl+Z)">
          Ongedaan maken
        </Button>
        <Button purpose="subtle" iconOnly iconStart={<Icon name="vooruit" />} onClick={commands.redo} disabled={!steps.forth} title="Opnieuw (Ctrl+Y)">
          Opnieuw
        </Button>
        <SchemeSwitch />
        <Button
          purpose="subtle"
          className="top-bar__wordy"
          label="Openen"
          iconStart={<Icon name="openen" />}
          onClick={() => commands.open({ by: 'dialog' })}
          title="Een andere brief openen (Ctrl+O)"
        />
        <Button
          purpose="subtle"
          className="top-bar__wordy"
          label="Kopiëren"
          iconStart={<Icon name="kopieren" />}
          onClick={commands.copyLetter}
          title="De hele brief kopiëren (Ctrl+Shift+C)"
        />
        {offered.length > 0 && <InsertBlockButton offered={offered} insert={commands.insertBlock} />}
        <MenuButton purpose="secondary" label="Rapport" icon={<Icon name="rapport" />} items={reportItems(commands)} />
        {opened.canSave && <SaveButton format={opened.format} save={commands.save} />}
      </div>
    </header>
  )
}

function reportItems({ exportReport }: Commands): readonly MenuItem[] {
  return [
    { label: 'Webpagina', hint: 'om te lezen en te printen (.html)', choose: () => void exportReport('html') },
    { label: 'Excel', hint: 'om te sorteren (.xlsx)', choose: () => void exportReport('xlsx') },
    { label: 'Tabel', hint: 'voor elk rekenprogramma (.csv)', choose: () => void exportReport('csv') },
    { label: 'Gegevens', hint: 'voor andere programma’s (.json)', choose: () => void exportReport('json') },
  ]
}

/** Only Word and OpenDocument know changes and remarks. */
function SaveButton({ format, save }: { readonly format: string; readonly save: Commands['save'] }) {
  const icon = <Icon name="opslaan" />
  if (format !== 'docx' && format !== 'odt')
    return (
      <Button purpose="primary" iconStart={icon} onClick={() => void save('clean')}>
        Opslaan
      </Button>
    )
  return <MenuButton purpose="primary" label="Opslaan" icon={icon} items={saveItems(save)} />
}

function saveItems(save: Commands['save']): readonly MenuItem[] {
  return [
    { label: 'Brief', hint: 'zoals u hem nu ziet', choose: () => void save('clean') },
    { label: 'Met zichtbare wijzigingen', hint: 'een collega kan ze goedkeuren', choose: () => void save('tracked') },
    { label: 'Met opmerkingen', hint: 'de meldingen staan in de kantlijn', choose: () => void save('comments') },
  ]
}
