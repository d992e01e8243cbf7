import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { Textbox } from '@utrecht/textbox-react'
import { useEffect, useRef, useState } from 'react'
import type { RuleInfo } from '../../electron/contract.ts'
import { THEMES } from '../../engine/finding/finding.ts'
import { THEME_NAMES } from '../../reports/dutch-names.ts'
import { Icon } from '../ui/pictogram.tsx'
import { RuleEntry } from './rule-entry.tsx'
import { searchRules } from './search-rules.ts'

export interface RuleBookProps {
  readonly rules: readonly RuleInfo[]
  readonly close: () => void
}

/** Everything that the app looks at, to search and to read. */
export function RuleBook({ rules, close }: RuleBookProps) {
  const [words, setWords] = useState('')
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => search.current?.focus(), [])
  const found = searchRules(rules, words)
  return (
    <div className="rule-book" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header className="rule-book__top">
        <Button purpose="secondary" iconStart={<Icon name="naar-links" />} onClick={close}>
          Terug
        </Button>
        <Heading level={1} appearance="level-3">
          Alle regels
        </Heading>
      </header>
      <main className="rule-book__main">
        <Paragraph>Klare Brief let op {rules.length} dingen. Bij elke regel staat waarom, en wie het zegt.</Paragraph>
        <div className="rule-book__search">
          <label className="utrecht-form-label" htmlFor="zoek-regel">
            Zoek een regel
          </label>
          <Textbox ref={search} id="zoek-regel" type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          <p role="status" className="muted">
            {words.trim() === '' ? '' : foundWords(found.length)}
          </p>
        </div>
        {THEMES.map((theme) => {
          const own = found.filter((rule) => rule.theme === theme)
          return own.length === 0 ? null : (
            <section key={theme} aria-labelledby={`regels-${theme}`}>
              <Heading level={2} appearance="level-4" id={`regels-${theme}`}>
                {THEME_NAMES[theme]}
              </Heading>
              {own.map((rule) => (
                <RuleEntry key={rule.id} rule={rule} />
              ))}
            </section>
          )
        })}
      </main>
    </div>
  )
}

function foundWords(count: number): string {
  if (count === 0) return 'Geen regels gevonden. Probeer een ander woord, of maak het zoekvak leeg.'
  return count === 1 ? '1 regel gevonden' : `${count} regels gevonden`
}
