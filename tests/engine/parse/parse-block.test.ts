import { describe, expect, it } from 'vitest'
import { parseBlock } from '../../../engine/parse/parse-block.ts'
import { measureSentenceEnds } from '../../../scripts/measure/measure-sentence-ends.ts'

function sentences(text: string, kind: 'paragraph' | 'closing' = 'paragraph', field?: string): readonly string[] {
  const start = field === undefined ? -1 : text.indexOf(field)
  const placeholders = field === undefined ? [] : [{ start, end: start + field.length, label: field }]
  return parseBlock({ text, kind, placeholders }).sentences.map((sentence) => text.slice(sentence.start, sentence.end))
}

function words(text: string): readonly string[] {
  return parseBlock({ text, kind: 'paragraph', placeholders: [] }).tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.text)
}

describe('zinnen', () => {
  const whole = [
    'Zie art. 5 lid 2 van de Awb.', 'U kunt bijv. op ma. of di. bellen met mevr. De Wit.', 'Dit staat in artt. 3.1 en 3.2, Stb. 2020, nr. 12.', 'Betaal € 1.250,50 aan de gemeente.',
    'Ga naar www.voorbeeld.nl/brieven?b=1 voor meer uitleg.', 'Mail naar info@gemeente-voorbeeld.nl of bel 14 020.', 'De heer mr. J. A. Bos c.s. woont in ’s-Gravenhage.', 'Dit geldt o.a. voor de WW en m.b.t. de IOAW.',
    'B&W en B. en W. zijn hetzelfde.', 'Het is 9.00 uur.', 'U woont in ’s-Hertogenbosch a/d Dieze.',
  ]
  for (const text of whole) it(`houdt heel: ${text}`, () => expect(sentences(text)).toEqual([text]))
  const split: readonly (readonly string[])[] = [
    ['Wij kregen uw brief van 3 mei jl.', 'Daarin schreef u dat u verhuist.'],
    ['Dit staat in nr. 24.', 'Dat is nieuw.'],
    ['Bezwaar kan tot 31 dec.', 'Bezwaar maken is gratis.'],
    ['U werkt bij Bos N.V.', 'Wij bellen u.'],
    ['Neem uw paspoort mee, uw foto enz.', 'U krijgt het terug.'],
    ['U krijgt € 1.250,50.', 'Dat is te veel.'],
    ['Kijk op www.voorbeeld.nl.', 'Daar staat alles.'],
    ['U krijgt 40%.', 'Dat is minder.'],
    ['Dat lossen wij samen op.', 'Lukt dat niet, bel dan.'],
    ['U vertelde dat u krap bij kas zat.', 'Wij begrijpen dat.'],
    ['Er verandert niets aan uw WW.', 'Maar gebeurt dit nog een keer, dan verlagen wij uw uitkering.'],
    ['Dat zit zo.', 'Urgentie is voor mensen zonder huis.'],
    ['Bezwaar maken', 'U kunt bezwaar maken.'],
  ]
  for (const parts of split) it(`knipt na: ${parts[0]}`, () => expect(sentences(parts[0] === 'Bezwaar maken' ? parts.join('\n') : parts.join(' '))).toEqual(parts))
  it('houdt een invulveld in één zin', () => expect(sentences('Beste «Naam», u krijgt bericht. «Naam» krijgt niets.', 'paragraph', '«Naam»').length).toBe(2))
  it('leest elke regel van een afsluiting als een eigen zin', () => expect(sentences('Met vriendelijke groet,\nJ. de Wit\nteam Inkomen', 'closing')).toEqual(['Met vriendelijke groet,', 'J. de Wit', 'team Inkomen']))
})

describe('woorden', () => {
  it('telt een bedrag, adres of telefoonnummer als één woord', () => {
    expect(words('Kijk op www.9292/reizen.')).toEqual(['Kijk', 'op', 'www.9292/reizen'])
    expect(words('Betaal € 1.250,50 via www.voorbeeld.nl/betalen of bel 070 333 44 44.')).toEqual(['Betaal', '1.250,50', 'via', 'www.voorbeeld.nl/betalen', 'of', 'bel', '070 333 44 44'])
  })
  it('geeft elk woord zijn plaats in de tekst', () => {
    const text = 'Café “De Hoek” (art. 3) is open, € 75,- per maand.'
    for (const token of parseBlock({ text, kind: 'paragraph', placeholders: [] }).tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('valkuilen voor zinsgrenzen', () => {
  it('gaan in hooguit drie van de honderd gevallen mis', () => {
    const { traps, right } = measureSentenceEnds()
    expect(traps).toBeGreaterThanOrEqual(150)
    expect(right / traps).toBeGreaterThanOrEqual(0.97)
  })
})
