import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { scoreLetter } from '../../../engine/score/score-letter.ts'

const LETTER = [
  'Op 12 maart vroeg mevrouw Jansen ons om een bijdrage voor de huur. Wij hebben de aanvraag gelezen en het inkomen gecontroleerd.',
  'Mevrouw Jansen krijgt vanaf 1 mei elke maand geld. Dit bedrag staat op de eerste dag van de maand op de rekening, omdat de huur dan betaald moet worden.',
  'Wij verzoeken u wijzigingen in uw omstandigheden tijdig aan ons door te geven. Indien u verhuist, dient u ons binnen twee weken te informeren. Bel dan 012 345 67 89.',
]
const value = (texts: readonly string[], fields: readonly string[] = []) =>
  scoreLetter(
    texts.map((text, index) => {
      const placeholders = fields
        .filter((field) => text.includes(field))
        .map((field) => ({ start: text.indexOf(field), end: text.indexOf(field) + field.length, label: field }))
      return annotateBlock({ id: `b${index}`, kind: 'paragraph', text, placeholders, marks: [] })
    }),
    { target: 'B1' },
  ).score ?? Number.NaN
const swap = (from: string, to: string) => LETTER.map((text) => text.replaceAll(from, to))

describe('de leesindicatie blijft gelijk', () => {
  const same: readonly (readonly [what: string, texts: readonly string[]])[] = [
    ['met een andere naam', swap('Jansen', 'Vermeulen')],
    ['met een ander telefoonnummer', swap('012 345 67 89', '0900 1234')],
    ['met een andere datum', swap('12 maart', '3 maart')],
    ['met lege alinea’s ertussen', LETTER.flatMap((text) => [text, ''])],
    ['met dubbele spaties', swap('. ', '.  ')],
    ['met alinea’s in een andere volgorde', LETTER.toReversed()],
  ]
  for (const [what, texts] of same) it(what, () => expect(value(texts)).toBeCloseTo(value(LETTER), 1))
  // A name of two words makes the sentence a word longer, and with it the estimated dependency: 0.2 points here.
  it('met een naam van twee woorden', () => expect(value(swap('Jansen', 'Van Oosterhout'))).toBeCloseTo(value(LETTER), 1))
  it('met een invulveld op de plaats van een naam, hoe lang het veld ook is', () => {
    const short = value(swap('Jansen', '«N»'), ['«N»'])
    expect(value(swap('Jansen', '«Achternaam van de aanvrager»'), ['«Achternaam van de aanvrager»'])).toBeCloseTo(short, 6)
  })
})

describe('de leesindicatie gaat niet omhoog', () => {
  const easier: readonly (readonly [hard: string, easy: string])[] = [
    ['bijdrage', 'hulp'],
    ['gecontroleerd', 'bekeken'],
    ['verzoeken', 'vragen'],
    ['wijzigingen', 'veranderingen'],
    ['tijdig', 'snel'],
    ['Indien', 'Als'],
    ['informeren', 'bellen'],
    ['in uw omstandigheden', 'in uw leven'],
    ['Dit bedrag', 'Het geld'],
  ]
  for (const [hard, easy] of easier) {
    it(`door ${easy} in plaats van ${hard}`, () => expect(value(swap(hard, easy))).toBeLessThanOrEqual(value(LETTER) + 1e-9))
  }
  const splits: readonly (readonly [joined: string, split: string])[] = [
    ['Wij bellen u morgen, want wij hebben nog een vraag over uw huur.', 'Wij bellen u morgen. Want wij hebben nog een vraag over uw huur.'],
    ['U stuurt het formulier op en wij betalen daarna het geld op uw rekening.', 'U stuurt het formulier op. En wij betalen daarna het geld op uw rekening.'],
    ['De termijn is voorbij, dus wij kunnen uw bezwaar niet meer behandelen.', 'De termijn is voorbij. Dus wij kunnen uw bezwaar niet meer behandelen.'],
  ]
  // LiNT-II takes the mean over sentences, so two short easy sentences can weigh otherwise than one: up to 0.9 points here.
  it.fails('door elke zin te knippen', () => {
    const joined = 'U krijgt geld, maar u moet ons bellen als u gaat verhuizen.'
    expect(value([...LETTER, joined.replace(', maar', '. Maar')])).toBeLessThanOrEqual(value([...LETTER, joined]))
  })
  for (const [joined, split] of splits) {
    it(`door knippen met het verbindingswoord erbij: ${split}`, () => expect(value([...LETTER, split])).toBeLessThanOrEqual(value([...LETTER, joined]) + 1e-9))
  }
})
