import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { OpenedDocument } from '../../../documents/document.ts'
import { readDocument } from '../../../documents/read-document.ts'

const INPUTS = '../shared/inputs'
const there = existsSync(INPUTS)

/**
 * Paragraphs of five texts taken from PDFs, read by eye: file, kind, first and last words, length, and the first of
 * their SHA-256. They hold page breaks, running headers between their lines, note marks, broken words, lost bullets.
 */
const GOLDEN: readonly (readonly [file: string, kind: string, first: string, last: string, length: number, sha256: string])[] = [
  ['000', 'paragraph', 'Voor de zomer stuurden', 'dat nodig hebben.', 1113, 'f935e1271f51'],
  ['000', 'paragraph', 'In Nederland vinden we', 'mensen nodig hebben.', 865, '831290a45767'],
  ['000', 'paragraph', 'Zoals door de onderzoekers', 'in kaart gebracht.', 866, '23f12841e162'],
  ['000', 'paragraph', 'Op 21 juni van', 'Participatie en Pensioenen.', 944, '9dbb56714cdb'],
  ['000', 'paragraph', 'Omdat het maken van', 'van verschillende oplossingsrichtingen.', 255, 'de7dfc0f8c2b'],
  ['000', 'paragraph', 'Doordat ons onderzoek zich', 'wel goed gaat.', 339, 'b17433a2496a'],
  ['000', 'paragraph', 'Bij de Maatwerkplaats kunnen', 'oplossingsrichtingen te bespreken.', 556, '4669f6377f62'],
  ['000', 'paragraph', 'Om te komen tot', 'onderzoek zijn meegenomen.', 1038, '89639896eaf3'],
  ['000', 'listItem', 'Betreft het een norm', 'het zogenaamde ‘koppelingsbeginsel’.', 244, '2c29cc640a9b'],
  ['000', 'paragraph', 'In bijlage 2 reageren', 'die zij voorstellen.', 184, 'b333a88a6f70'],
  ['000', 'paragraph', 'Hoewel goede en heldere', 'het juridische geschil.', 540, '69f3e44535ad'],
  ['004', 'paragraph', 'De huidige ontwikkelingen en', 'deze zelf ook.', 409, 'c35b7ae32da7'],
  ['004', 'paragraph', 'In de gesprekken met', 'kunnen worden opgesteld.', 1624, '431ed94e5456'],
  ['004', 'paragraph', 'Ten eerste onderzoek ik', 'van het handhavingsinstrumentarium.', 569, '828b3b218568'],
  ['004', 'paragraph', 'Met deze set aan', 'over de voortgang.', 460, '266a29307434'],
  ['004', 'paragraph', 'Allereerst wil ik stil', 'gehele sociale zekerheid.', 754, '5cf5bb47860b'],
  ['001', 'paragraph', 'In deze brief, die', 'regels te bevorderen.', 332, '1328acb762a2'],
  ['001', 'paragraph', 'Van belang is volgens', 'niet heeft gewerkt.', 737, '8df3cc7005e9'],
  ['001', 'listItem', 'Ten eerste geeft het', '(zie paragraaf 2).', 604, 'a738d21a29c6'],
  ['001', 'listItem', 'Ten derde geeft het', 'lid Omtzigt c.s.', 123, '5e430f914d25'],
  ['001', 'paragraph', 'Ten slotte is afgesproken', 'wetgever hebben gegeven.', 631, '0b328904bbc8'],
  ['001', 'listItem', 'Omdat de wetgever niet', 'onevenredig hard raken.', 365, '771e31a7f9af'],
  [
    '001',
    'footnote',
    'Maatwerk is geen oplossing',
    'slecht beleid, https://www.nationaleombudsman.nl/nieuws/2022/maatwerk-is-geen-oplossing-voor-slecht-beleid.',
    139,
    'f924f6213bbf',
  ],
  ['001', 'listItem', 'De inzichten van het', 'Grinswis en Leijten.', 268, '1d11474bd0aa'],
  ['001', 'paragraph', 'Deze bijlage bevat per', 'van de herziening.', 1367, '56da892226fd'],
  ['002', 'paragraph', 'Daarnaast zijn uitvoeringsorganisaties lastiger', 'de Nationale ombudsman.', 316, 'b7c3b2df16ca'],
  ['002', 'paragraph', 'De combinatie van deze', 'erdoor juist belemmerd.', 311, '3a836388ba46'],
  ['002', 'listItem', 'Het kabinet vindt het', 'steden- en integratiebeleid.', 527, 'c3247d39ab85'],
  ['002', 'paragraph', 'De voorbereidingsgroep Menselijke maat', 'Ellen Naborn (DAO).', 293, '08c11fd9673f'],
  ['002', 'paragraph', 'Omdat uitvoeringsorganisaties onvoldoende transparant', 'het niet krijgt.', 1061, '19b70360b22b'],
  ['002', 'listItem', 'een gebrek aan inhoudelijk', 'verschillende beleidsterreinen betreft;', 123, '33f5f6b3bf45'],
  ['002', 'listItem', 'Het kan ook grote', 'kunnen worden gecorrigeerd,', 131, 'b32a188ab8b9'],
  ['002', 'paragraph', 'De Nationale ombudsman heeft', 'voor alle overheidszaken.', 534, 'd99044ca5b6e'],
  ['003', 'paragraph', 'De directie Participatie en', 'van de) Participatiewet.', 363, 'e707b022e875'],
  ['003', 'paragraph', 'Welke kennis en inzichten', 'de menselijke maat?', 274, '5f8a60f6bde6'],
  ['003', 'paragraph', 'Het blijkt dat de', 'onze rechtsstaat is.', 464, '55a09a7dfa2d'],
  ['003', 'listItem', 'Ontoereikende samenwerking in de', 'departementen en uitvoeringsorganisaties.', 97, 'd4f75e8bd9a5'],
  ['003', 'paragraph', 'De afgelopen jaren zijn', 'nog altijd beperkt.', 602, 'feae69938d3c'],
  ['003', 'paragraph', 'Daarnaast blijken er ook', 'met zich mee.', 952, 'c3f5ee749109'],
  ['003', 'paragraph', 'Een specifiek punt waar', 'het geding is.', 1980, '6fd7b62d0da4'],
]

describe.skipIf(!there)('vijf teksten uit pdf-bestanden', () => {
  test.each(GOLDEN)('%s: een %s, “%s … %s” komt er heel uit', async (file, kind, first, last, length, sha256) => {
    const { letter } = await openInput(file)
    const block = letter.blocks.find((one) => one.text.startsWith(first) && one.text.endsWith(last) && one.text.length === length)
    expect(block?.kind).toBe(kind)
    expect(
      createHash('sha256')
        .update(block?.text ?? '')
        .digest('hex')
        .slice(0, 12),
    ).toBe(sha256)
  })

  test.each(files())('%s: geen zin is doorgeknipt', async (file) => {
    const { letter } = await openInput(file)
    const main = letter.blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'heading')
    const cut = main.flatMap((block, index) => {
      const next = main[index + 1]?.text ?? ''
      const open = block.text.length > 60 && /[\p{L}\d,]$/u.test(block.text)
      return open && main[index + 1]?.kind === 'paragraph' && /^\p{Ll}/u.test(next) ? [`${block.text.slice(-40)} | ${next.slice(0, 40)}`] : []
    })
    expect(cut).toEqual([])
  })

  test.each(files())('%s: elk blok wijst vooruit naar plekken in het bestand, en onveranderd bewaren geeft dezelfde bytes', async (file) => {
    const document = await openInput(file)
    for (const block of document.letter.blocks) {
      const places = [...block.text].slice(0, 400).map((_, at) => document.sourceOf({ block: block.id, start: at, end: at + 1 }))
      expect(places.every((place, at) => place !== null && place.start >= (places[at - 1]?.start ?? 0))).toBe(true)
    }
    expect(Buffer.from((await document.write?.(document.letter.blocks, { mode: 'clean', now: '' })) ?? [])).toEqual(Buffer.from(document.bytes))
  })

  test.each(files())('%s: lezen duurt nog geen twee seconden', async (file) => {
    const name = readdirSync(INPUTS).find((one) => one.startsWith(file)) ?? ''
    const bytes = new Uint8Array(readFileSync(`${INPUTS}/${name}`))
    const start = performance.now()
    await readDocument(bytes, name)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

function files(): readonly string[] {
  return there ? readdirSync(INPUTS).map((name) => name.slice(0, 3)) : ['geen bestanden']
}

const opened = new Map<string, Promise<OpenedDocument>>()

function openInput(file: string): Promise<OpenedDocument> {
  const known = opened.get(file)
  if (known !== undefined) return known
  const name = readdirSync(INPUTS).find((one) => one.startsWith(file)) ?? ''
  const reading = readDocument(new Uint8Array(readFileSync(`${INPUTS}/${name}`)), name).then((outcome) => {
    if (outcome.step === 'unreadable') throw new Error(outcome.unreadable.message)
    return outcome.document
  })
  opened.set(file, reading)
  return reading
}
