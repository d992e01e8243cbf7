import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { untangle } from '../../../engine/rewrite/untangle.ts'
import { paragraphOf } from '../../support/letter-of.ts'

/** The words from the article up to the noun, in another order; null where that isn't certain. */
function untangled(text: string, noun: string): string | null {
  const block = paragraphOf(text).blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const annotated = annotateBlock(block)
  const first = annotated.tokens.findIndex(({ lower }, at) => /^(?:de|het|uw)$/.test(lower) && annotated.tokens[at + 1]?.lower === 'door')
  return untangle(annotated, first, annotated.tokens.findIndex((token) => token.text === noun))?.text ?? null
}

describe('een tang openen', () => {
  it.each([
    ['De door u ingediende aanvraag is niet compleet.', 'aanvraag', 'De aanvraag die u hebt ingediend,'],
    ['Wij bekijken de door u op 3 mei gestuurde papieren.', 'papieren', 'de papieren die u op 3 mei hebt gestuurd'],
    ['Dit is het door ons betaalde bedrag.', 'bedrag', 'het bedrag dat wij hebben betaald'],
    ['Dit is het door u te betalen bedrag.', 'bedrag', 'het bedrag dat u moet betalen'],
  ])('%s', (text, noun, expected) => {
    expect(untangled(text, noun)).toBe(expected)
  })
  it('laat een ander dan u of ons staan', () => {
    expect(untangled('De door de gemeente gestuurde brief is zoek.', 'brief')).toBe(null)
  })
})
