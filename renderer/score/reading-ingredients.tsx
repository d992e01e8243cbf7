import type { Block, Place } from '../../engine/letter/letter.ts'
import type { Ingredient, ReadingScore } from '../../engine/score/reading-score.ts'

export interface ReadingIngredientsProps {
  readonly score: Pick<ReadingScore, 'ingredients' | 'heaviest'>
  readonly blocks: readonly Block[]
  readonly goTo: (place: Place) => void
}

/** What makes the letter harder or easier, and the places that weigh most. No promise that changing them helps. */
export function ReadingIngredients({ score, blocks, goTo }: ReadingIngredientsProps) {
  const most = Math.max(...score.ingredients.map(({ contribution }) => Math.abs(contribution)), 0.001)
  const texts = new Map(blocks.map((block) => [block.id, block.text]))
  return (
    <div className="ingredients">
      <ul>
        {score.ingredients.map((ingredient) => (
          <li key={ingredient.id}>
            <strong>{ingredient.label}</strong> <span className="muted">{effect(ingredient)}</span>
            <meter
              className={ingredient.contribution > 0 ? 'meter meter--harder' : 'meter meter--easier'}
              min={0}
              max={most}
              value={Math.abs(ingredient.contribution)}
              aria-hidden="true"
            />
            <p>{ingredient.explanation}</p>
          </li>
        ))}
      </ul>
      {score.heaviest.length > 0 && (
        <>
          <h3>{heaviestWords(score.heaviest.length)}</h3>
          <p className="muted">Dit weegt mee in de score. Het is niet altijd wat een lezer helpt.</p>
          <ol>
            {score.heaviest.map(({ block, start, end, because }) => (
              <li key={`${block}-${start}`}>
                <button type="button" className="quote" onClick={() => goTo({ block, start, end })}>
                  “{shorten(texts.get(block)?.slice(start, end) ?? '')}”
                </button>
                <span className="muted"> {because}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}

function heaviestWords(count: number): string {
  if (count === 1) return 'Deze zin weegt het zwaarst'
  return count === 2 ? 'Deze twee wegen het zwaarst' : 'Deze drie wegen het zwaarst'
}

/** Contributions are compared with an average easy letter. */
function effect({ contribution }: Ingredient): string {
  if (Math.abs(contribution) < 0.5) return 'dit weegt bijna niet mee'
  return contribution > 0 ? 'dit maakt de brief moeilijker' : 'dit maakt de brief makkelijker'
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 85))} …`
}
