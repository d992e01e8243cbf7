import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { makeActive } from '../../../engine/rewrite/make-active.ts'
import { paragraphOf } from '../../support/letter-of.ts'

function active(text: string): string | null {
  const block = paragraphOf(text).blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  const annotated = annotateBlock(block)
  const sentence = annotated.sentences[0]
  const passive = sentence?.passives[0]
  return sentence === undefined || passive === undefined ? null : (makeActive(annotated, sentence, passive)?.label ?? null)
}

describe('van lijdend naar bedrijvend', () => {
  it.each([
    ['Uw brief is door ons ontvangen.', 'Wij hebben uw brief ontvangen.'],
    ['De kosten worden door ons vergoed.', 'Wij vergoeden de kosten.'],
    ['Het bedrag wordt door ons op 3 mei uitbetaald.', 'Wij betalen het bedrag op 3 mei uit.'],
    ['Op 3 mei is uw aanvraag door ons bekeken.', 'Op 3 mei hebben wij uw aanvraag bekeken.'],
  ])('%s', (text, expected) => {
    expect(active(text)).toBe(expected)
  })
  it.each(['De kosten worden door bewoners vergoed.', 'Uw brief is gelezen.', 'Uw brief is door ons ontvangen, zodat wij u kunnen helpen.'])(
    'laat staan: %s',
    (text) => {
      expect(active(text)).toBe(null)
    },
  )
})
