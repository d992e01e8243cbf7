import { Button } from '@nl-design-system-candidate/button-react'
import { useState } from 'react'
import type { SentenceLevel } from '../../electron/contract.ts'
import type { Block } from '../../engine/letter/letter.ts'
import type { LevelNumber, ReadingScore } from '../../engine/score/reading-score.ts'
import { LEVEL_NAMES } from '../../reports/dutch-names.ts'
import type { Commands } from '../commands/commands.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import { ReadingIngredients } from './reading-ingredients.tsx'
import { SentenceLegend } from './sentence-legend.tsx'

export interface ReadingIndicationProps {
  readonly score: ReadingScore
  readonly blocks: readonly Block[]
  readonly levels: readonly SentenceLevel[]
  readonly sentences: OpenLetterState['sentences']
  readonly commands: Pick<Commands, 'goTo' | 'colourSentences' | 'show'>
}

const LEVELS: readonly LevelNumber[] = [1, 2, 3, 4]

/** How hard the letter reads: an estimate, in words, never a verdict. */
export function ReadingIndication({ score, blocks, levels, sentences, commands }: ReadingIndicationProps) {
  const [weighs, setWeighs] = useState<'dicht' | 'open'>('dicht')
  const { level } = score
  return (
    <section className="panel reading" aria-labelledby="leesindicatie">
      <div className="panel__head">
        <h2 id="leesindicatie">Leesindicatie{level !== null && `: ${LEVEL_NAMES[level]}`}</h2>
        <Button purpose="subtle" onClick={() => commands.show('meten')}>
          Wat meten wij?
        </Button>
      </div>
      {level === null ? (
        <p>{tooShort(score.wordsNeeded)}</p>
      ) : (
        <>
          <div className="reading__scale" aria-hidden="true">
            {LEVELS.map((one) => (
              <span key={one} className={one === level ? 'reading__step reading__step--now' : 'reading__step'}>
                <i />
                {LEVEL_NAMES[one]}
              </span>
            ))}
          </div>
          <p className="reading__words">{targetWords(score)} Dit is een schatting, geen bewijs.</p>
          <div className="reading__buttons">
            <Button purpose="subtle" aria-expanded={weighs === 'open'} onClick={() => setWeighs(weighs === 'open' ? 'dicht' : 'open')}>
              Wat weegt mee?
            </Button>
            <Button purpose="subtle" toggle pressed={sentences === 'gekleurd'} onClick={commands.colourSentences} title="Zinnen kleuren (F9)">
              Zinnen kleuren
            </Button>
          </div>
          {sentences === 'gekleurd' && <SentenceLegend sentences={levels} />}
          {weighs === 'open' && <ReadingIngredients score={score} blocks={blocks} goTo={commands.goTo} />}
        </>
      )}
    </section>
  )
}

function tooShort(wordsNeeded: number): string {
  const more = wordsNeeded === 0 ? '' : wordsNeeded === 1 ? ' Er is nog 1 woord nodig.' : ` Er zijn nog ${wordsNeeded} woorden nodig.`
  return `De tekst is te kort om iets te zeggen over hoe makkelijk hij leest.${more}`
}

function targetWords({ level, target }: ReadingScore): string {
  const step = level === null ? '' : `Niveau ${level} van 4. `
  switch (target.met) {
    case 'ja':
      return `${step}Uw doel (${target.name}) is gehaald.`
    case 'nee':
      return `${step}Uw doel (${target.name}) is nog niet gehaald.`
    case 'onzeker':
      return `${step}Of uw doel (${target.name}) is gehaald, is niet zeker.`
  }
}
