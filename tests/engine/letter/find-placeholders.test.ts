import { describe, expect, test } from 'vitest'
import { findPlaceholders, readHabits } from '../../../engine/letter/find-placeholders.ts'

const found = (text: string) => findPlaceholders(text, [], readHabits([text])).map((field) => [text.slice(field.start, field.end), field.label])

describe('invulvelden', () => {
  test.each([
    [
      'Geachte «Aanhef» «Achternaam»,',
      [
        ['«Aanhef»', 'Aanhef'],
        ['«Achternaam»', 'Achternaam'],
      ],
    ],
    ['Beste {{naam}},', [['{{naam}}', 'naam']]],
    ['Beste {{ klant.naam }},', [['{{ klant.naam }}', 'klant.naam']]],
    ['Uw dossier {zaaknummer} is open.', [['{zaaknummer}', 'zaaknummer']]],
    ['Geachte [naam],', [['[naam]', 'naam']]],
    [
      'U krijgt [bedrag in euro’s] op [datum].',
      [
        ['[bedrag in euro’s]', 'bedrag in euro’s'],
        ['[datum]', 'datum'],
      ],
    ],
    ['Geachte <Naam>,', [['<Naam>', 'Naam']]],
    ['Geachte <<Naam aanvrager>>,', [['<<Naam aanvrager>>', 'Naam aanvrager']]],
    ['Dag ${voornaam}!', [['${voornaam}', 'voornaam']]],
    ['Dag %voornaam%!', [['%voornaam%', 'voornaam']]],
    ['Bel 070 XXX XX XX', [['XXX', 'XXX']]],
    [
      'Op xx-xx-2026 of xx-xx-xxxx.',
      [
        ['xx-xx-2026', 'xx-xx-2026'],
        ['xx-xx-xxxx', 'xx-xx-xxxx'],
      ],
    ],
    ['U betaalt € xx,xx aan ons.', [['xx,xx', 'xx,xx']]],
    ['Naam: ........', [['........', '........']]],
    [
      'Handtekening ______ datum ____',
      [
        ['______', '______'],
        ['____', '____'],
      ],
    ],
    [
      '{% if partner %}Uw partner ook.{% endif %}',
      [
        ['{% if partner %}', 'if partner'],
        ['{% endif %}', 'endif'],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'In het rapport «Regels en ruimte» staat dat de gift «verantwoord» is.',
    'Zie de eerdere brief [1] en ook [12, 13].',
    'Hij schreef: “ik heb het zelf gedaan [sic] en niemand anders”.',
    'De rechter zei: “de [fiscale] wet is te ingewikkeld”.',
    '“soms de conclusie [is] dat de buikpijn (…) van [het] beleid komt”',
    'Een <b>vet</b> woord en een <br> in oude tekst.',
    'Mail naar <info@voorbeeld.nl> of kijk op <https://www.voorbeeld.nl>.',
    'Als 3 < 5 en 7 > 2 dan klopt het.',
    'Van 50% tot 60% van het bedrag.',
    'Hoofdstuk XXX van de wet.',
    'Ik weet het niet... Misschien wel…',
    'Inleiding .................... 3',
    'Vink aan: [x] ja [ ] nee.',
    'U kunt kiezen (a) of {1, 2}.',
  ])('geen veld in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('een veld dat het bestand zelf noemt wint van wat in de tekst staat', () => {
    const text = 'Geachte «Naam» van [plaats],'
    expect(findPlaceholders(text, [{ start: 8, end: 14, label: 'Klantnaam' }])).toEqual([
      { start: 8, end: 14, label: 'Klantnaam' },
      { start: 19, end: 27, label: 'plaats' },
    ])
  })

  test('een los «Woord» is een aanhaling in een brief die zo aanhaalt, en een veld in een sjabloon', () => {
    expect(
      findPlaceholders(
        'Het blad «Regelmaat» schrijft dit.',
        [],
        readHabits(['Het rapport «Klem tussen balie en beleid»', 'Het blad «Regelmaat» schrijft dit.']),
      ),
    ).toEqual([])
    expect(
      findPlaceholders('Geachte «Aanspreking»,', [], readHabits(['Geachte «Aanspreking»,', '«Straatnaam» «Postcode»'])).map((field) => field.label),
    ).toEqual(['Aanspreking'])
  })
})
