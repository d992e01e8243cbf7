import { Button } from '@nl-design-system-candidate/button-react'
import type { Block } from '../../engine/letter/letter.ts'
import type { Commands } from '../commands/commands.ts'
import { Pictogram } from '../ui/pictogram.tsx'
import { MOST_PICTOGRAMS } from './pictogram-limits.ts'

const LONGEST = 40

/** The pictograms in the letter; those that were put in now have a way out. */
export function LetterPictograms({ blocks, remove }: { readonly blocks: readonly Block[]; readonly remove: Commands['removePictogram'] }) {
  const placed = blocks.flatMap(({ id, text, pictograms = [] }) => pictograms.map((one, index) => ({ ...one, id, index, text })))
  if (placed.length === 0) return null
  return (
    <section className="panel placed-pictograms" aria-labelledby="pictogrammen">
      <h2 id="pictogrammen">
        Pictogrammen in de brief: {placed.length} van hooguit {MOST_PICTOGRAMS}
      </h2>
      <ul>
        {placed.map(({ id, index, name, alt, text, stands }) => (
          <li key={`${id} ${index}`}>
            <Pictogram name={name} />
            <span>
              “{alt}” bij “{firstWords(text)}”
            </span>
            {stands === undefined ? (
              <Button purpose="subtle" onClick={() => remove(id, index)} aria-label={`Haal het pictogram weg: ${alt}`}>
                Haal weg
              </Button>
            ) : (
              <span className="muted">staat al in het bestand</span>
            )}
          </li>
        ))}
      </ul>
      <p className="muted">Test de brief met een paar lezers. Snappen zij wat de plaatjes zeggen?</p>
    </section>
  )
}

function firstWords(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
