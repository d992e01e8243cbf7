import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnotatedBlock } from '../../../engine/annotate/annotated-block.ts'
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
    ['U krijgt geld, maar u moet ons bellen als u gaat verhuizen.', 'U krijgt geld. Maar u moet ons bellen als u gaat verhuizen.'],
  ]
  for (const [joined, split] of splits) {
    it(`door knippen met het verbindingswoord erbij: ${split}`, () => expect(value([...LETTER, split])).toBeLessThanOrEqual(value([...LETTER, joined]) + 1e-9))
  }
})

/** Whole clauses, from three words to very long, in plain and official words, that can stand alone as well as behind a connective. */
const CLAUSES = [
  'u krijgt geld',
  'wij bellen u morgen',
  'de termijn is voorbij',
  'u hoeft nu niets te doen',
  'de gemeente betaalt de huur van uw woning in mei en juni',
  'u moet ons bellen als u gaat verhuizen',
  'het college heeft besloten dat de toeslag die u in 2024 hebt ontvangen, niet hoeft te worden terugbetaald',
  'de brief die u vorige week van ons kreeg, klopt niet',
  'op grond van artikel 18 van de wet kan het college de uitkering verlagen indien de belanghebbende onvoldoende besef van verantwoordelijkheid heeft betoond',
  'als u het niet eens bent met dit besluit, kunt u binnen zes weken bezwaar maken',
  'hij woont in een huis met een tuin',
  'de beoordeling van uw aanvraag door de afdeling Inkomen heeft, gelet op het grote aantal aanvragen en de ziekte van medewerkers, langer geduurd dan wij u hadden toegezegd',
]
const CONNECTIVES = ['maar', 'want', 'dus', 'en', 'of']
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

describe('knippen met het verbindingswoord erbij maakt de leesindicatie nooit hoger', () => {
  it('in brieven die uit hele zinnen zijn gemaakt', () => {
    const clause = fc.constantFrom(...CLAUSES)
    const chain = fc.tuple(clause, fc.array(fc.tuple(fc.constantFrom(...CONNECTIVES), clause), { minLength: 1, maxLength: 4 }))
    fc.assert(
      fc.property(chain, fc.array(clause, { minLength: 1, maxLength: 12 }), fc.nat(), ([first, more], rest, pick) => {
        const letter = [...rest.map((text) => `${capital(text)}.`), ...LETTER]
        const cut = pick % more.length
        const joined = more.map(([connective, text]) => `, ${connective} ${text}`)
        const split = more.map(([connective, text], at) => (at === cut ? `. ${capital(connective)} ${text}` : `, ${connective} ${text}`))
        expect(value([...letter, `${capital(first)}${split.join('')}.`])).toBeLessThanOrEqual(value([...letter, `${capital(first)}${joined.join('')}.`]) + 1e-9)
      }),
      { numRuns: 400 },
    )
  })

  it('in alle brieven die anderen schreven, overal waar maar, want, dus, en of of tussen twee werkwoorden staat', () => {
    const letters = ['clean', 'hard', 'pairs', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap(readLetters)
    const outcomes = letters.flatMap(splitEverywhere)
    expect(outcomes.length).toBeGreaterThan(MANY)
    expect(outcomes.filter(({ rise }) => rise > 1e-9).map(({ text }) => text)).toEqual([])
  })
})

const MANY = 500

function readLetters(folder: string): readonly (readonly string[])[] {
  const names = readdirSync(`tests/blind/${folder}`).filter((name) => name.endsWith('.txt'))
  return names.map((name) => readFileSync(`tests/blind/${folder}/${name}`, 'utf8').split(/\n\s*\n/))
}

/** What each split does to the score. Left out: places where the tagger reads a word otherwise once it is split, such as a name before a full stop. */
function splitEverywhere(texts: readonly string[]): readonly { readonly text: string; readonly rise: number }[] {
  const before = value(texts)
  if (Number.isNaN(before)) return []
  return texts.flatMap((text, index) =>
    [...text.matchAll(/,? (maar|want|dus|en|of)(?= [^\n])/g)].flatMap((match) => {
      const [whole, connective = ''] = match
      const changed = `${text.slice(0, match.index)}. ${capital(connective)}${text.slice(match.index + whole.length)}`
      if (!isReadAlike(text, changed)) return []
      return [{ text: changed, rise: value(texts.toSpliced(index, 1, changed)) - before }]
    }),
  )
}

/** The same words, each read the same, one sentence more, and a verb in every sentence. */
function isReadAlike(joined: string, split: string): boolean {
  const [before, after] = [joined, split].map((text) => annotateBlock({ id: 'b', kind: 'paragraph', text, placeholders: [], marks: [] }))
  const words = (block: AnnotatedBlock | undefined) =>
    block?.tokens
      .filter(({ kind }) => kind !== 'punctuation')
      .map(({ lower, wordClass, verbForm }) => `${lower} ${wordClass} ${verbForm}`)
      .join(' ')
  const verbless = (block: AnnotatedBlock | undefined) => block?.sentences.filter(({ finiteVerbs }) => finiteVerbs === 0).length ?? 0
  return words(before) === words(after) && after?.sentences.length === (before?.sentences.length ?? 0) + 1 && verbless(after) === verbless(before)
}
