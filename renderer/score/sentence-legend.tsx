import type { SentenceLevel } from '../../electron/contract.ts'
import type { LevelNumber } from '../../engine/score/reading-score.ts'
import { LEVEL_NAMES } from '../../reports/dutch-names.ts'

const LEVELS: readonly LevelNumber[] = [1, 2, 3, 4]

/** What the colours and numbers in the letter mean, and how many sentences have each. */
export function SentenceLegend({ sentences }: { readonly sentences: readonly SentenceLevel[] }) {
  return (
    <div className="sentence-legend">
      <ul aria-label="Zinnen in de brief">
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={`sentence sentence--${level}`}>
              <span className="sentence-level">{level}</span> {LEVEL_NAMES[level]}
            </span>{' '}
            <span className="muted">{countWords(sentences.filter((sentence) => sentence.level === level).length)}</span>
          </li>
        ))}
      </ul>
      <p className="muted">Een zin met een 4 is niet altijd een slechte zin. Heel korte zinnen krijgen geen kleur.</p>
    </div>
  )
}

function countWords(sentences: number): string {
  return sentences === 1 ? '1 zin' : `${sentences} zinnen`
}
