import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect, useRef } from 'react'
import honest from '../../docs/leesindicatie.md?raw'
import type { Commands } from '../commands/commands.ts'
import { Icon } from '../ui/pictogram.tsx'
import { ClassicalMeasures } from './classical-measures.tsx'
import { Markdown } from './markdown.tsx'

export interface MeasuresPageProps {
  readonly measure: Commands['measure']
  readonly close: () => void
}

/** What the reading indication is, how often it is wrong, and the older formulas beside it. */
export function MeasuresPage({ measure, close }: MeasuresPageProps) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <div className="page" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header className="page__top">
        <Button ref={back} purpose="secondary" iconStart={<Icon name="naar-links" />} onClick={close}>
          Terug
        </Button>
        <p className="page__name">Wat meten wij?</p>
      </header>
      <div className="page__columns">
        <main className="page__text">
          <Markdown text={honest} />
        </main>
        <ClassicalMeasures measure={measure} />
      </div>
    </div>
  )
}
