import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Commands } from '../commands/commands.ts'
import type { AppState, LetterState } from '../state/app-state.ts'
import { Icon, Pictogram } from '../ui/pictogram.tsx'
import { SchemeSwitch } from '../ui/scheme-switch.tsx'

export interface StartScreenProps {
  readonly letter: Exclude<LetterState, { step: 'open' }>
  readonly examples: AppState['examples']
  readonly commands: Pick<Commands, 'open' | 'pasteLetter' | 'show' | 'dialog'>
}

/** Where it begins: a letter comes in, in one of four ways. */
export function StartScreen({ letter, examples, commands }: StartScreenProps) {
  return (
    <div className="start">
      <header className="start__top">
        <span className="brand">Klare Brief</span>
        <nav aria-label="Over de app">
          <Button purpose="subtle" onClick={() => commands.show('regels')}>
            Alle regels
          </Button>
          <Button purpose="subtle" onClick={() => commands.dialog({ step: 'huisstijl' })}>
            Huisstijl
          </Button>
          <Button purpose="subtle" onClick={() => commands.dialog({ step: 'over' })}>
            Over Klare Brief
          </Button>
          <SchemeSwitch />
        </nav>
      </header>
      <main className="start__main">
        <Heading level={1}>Is uw brief duidelijk?</Heading>
        <Paragraph purpose="lead">Open een brief. U ziet meteen wat er beter kan, waarom, en hoe.</Paragraph>
        {letter.step === 'failed' && (
          <div className="utrecht-alert utrecht-alert--error" role="alert">
            <Pictogram name="let-op" />
            <div className="utrecht-alert__content">
              <strong>{letter.name === null ? 'De brief' : `“${letter.name}”`} kon niet worden geopend</strong>
              <Paragraph>{letter.message}</Paragraph>
            </div>
          </div>
        )}
        <section className="drop" aria-label="Een brief openen" aria-busy={letter.step === 'opening'}>
          <span className="drop__picture">
            <Pictogram name="envelop" />
          </span>
          <p className="drop__words">{letter.step === 'opening' ? 'De brief wordt geopend…' : 'Sleep uw brief hierheen'}</p>
          <div className="drop__buttons">
            <Button purpose="primary" iconStart={<Icon name="openen" />} onClick={() => commands.open({ by: 'dialog' })}>
              Brief openen
            </Button>
            <Button purpose="secondary" iconStart={<Icon name="plakken" />} onClick={commands.pasteLetter}>
              Tekst plakken
            </Button>
          </div>
          <p className="drop__hint">
            Word, LibreOffice, pdf, html of gewone tekst. Of gebruik <kbd>Ctrl</kbd> <kbd>O</kbd> en <kbd>Ctrl</kbd> <kbd>V</kbd>.
          </p>
        </section>
        <section className="examples" aria-labelledby="voorbeelden">
          <Heading level={2} appearance="level-5" id="voorbeelden">
            Eerst proberen? Neem een voorbeeldbrief
          </Heading>
          <ul>
            {examples.map(({ name, title }) => (
              <li key={name}>
                <button type="button" className="example" onClick={() => commands.open({ by: 'example', name })}>
                  <Icon name="brief" />
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </main>
      <footer className="start__foot">
        <Icon name="slot" /> Alles blijft op deze computer. Klare Brief gebruikt geen internet.
      </footer>
    </div>
  )
}
