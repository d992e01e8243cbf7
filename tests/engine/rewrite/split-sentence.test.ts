import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { findSplit } from '../../../engine/rewrite/split-sentence.ts'
import { paragraphOf } from '../../support/letter-of.ts'

/** The sentence after the cut; unchanged where none is certain. */
function split(text: string): string {
  const block = paragraphOf(text).blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const annotated = annotateBlock(block)
  const sentence = annotated.sentences[0]
  const cut = sentence === undefined ? null : findSplit(annotated, sentence)
  return cut === null ? text : `${text.slice(0, cut.start)}${cut.text}${text.slice(cut.end)}`
}

describe('een lange zin knippen', () => {
  it.each([
    [
      'U krijgt vanaf mei geen huurtoeslag meer, want uw inkomen was vorig jaar te hoog.',
      'U krijgt vanaf mei geen huurtoeslag meer. Want uw inkomen was vorig jaar te hoog.',
    ],
    [
      'Wij hebben uw aanvraag op 3 maart gekregen, maar wij missen nog een kopie van uw paspoort.',
      'Wij hebben uw aanvraag op 3 maart gekregen. Maar wij missen nog een kopie van uw paspoort.',
    ],
    [
      'Uw huur gaat in juli omhoog en u krijgt daarover in mei nog een brief van ons.',
      'Uw huur gaat in juli omhoog. En u krijgt daarover in mei nog een brief van ons.',
    ],
    ['De straat is zes weken dicht voor auto’s; u kunt wel lopen en fietsen.', 'De straat is zes weken dicht voor auto’s. U kunt wel lopen en fietsen.'],
    [
      'Parkeren is gratis als u achter het stadhuis parkeert, want daar hebben wij plaatsen voor bezoekers.',
      'Parkeren is gratis als u achter het stadhuis parkeert. Want daar hebben wij plaatsen voor bezoekers.',
    ],
  ])('knipt: %s', (text, expected) => {
    expect(split(text)).toBe(expected)
  })
  it.each([
    'Door de inzet van UWV en de SVB wordt hier sinds maart hard aan gewerkt.',
    'Wilt u ons bellen en wilt u dan uw kenmerk noemen als u iemand spreekt?',
    'Stuur ons uw paspoort, uw loonstrook en een kopie van uw huurcontract met handtekening.',
    'Wij stoppen uw uitkering omdat u bent verhuisd en u bent vergeten te bellen.',
    'U krijgt een brief over uw huis en uw auto van de gemeente en van de belasting.',
  ])('laat heel: %s', (text) => {
    expect(split(text)).toBe(text)
  })
})
