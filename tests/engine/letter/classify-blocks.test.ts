import { describe, expect, test } from 'vitest'
import { buildLetter, type BlockDraft } from '../../../engine/letter/build-letter.ts'

/** Kinds by their first letters, of a letter given as lines; `*` makes a line bold. */
function kinds(lines: readonly string[], kind: BlockDraft['kind'] = 'text'): string {
  const letter = buildLetter(
    lines.map((line): BlockDraft => {
      const bold = line.startsWith('*')
      const text = bold ? line.slice(1) : line
      return { kind, text, marks: bold ? [{ kind: 'bold', start: 0, end: text.length }] : [] }
    }),
  )
  const letters = { letterhead: 'b', heading: 'k', salutation: 'a', paragraph: 'p', listItem: 'l', closing: 's', footer: 'v', footnote: 'n', tableCell: 't' }
  return letter.blocks.map((block) => letters[block.kind]).join('')
}

const BODY = ['U krijgt geen subsidie voor uw plan. Hieronder leest u waarom.', 'Wat kunt u doen?', 'U kunt ons bellen op 14 0123. Wij leggen het graag uit.']

describe('soorten blokken', () => {
  test.each<[string, readonly string[], string]>([
    [
      'een gemeentebrief met alles erop',
      [
        'Gemeente Voorbeeld',
        'Postbus 12',
        '1234 AB Voorbeeld',
        'Mevrouw K. de Wolf',
        'Lindestraat 18',
        '5401 GH Zandhoven',
        'Datum: 12 februari 2026',
        'Ons kenmerk: BB-2026-00417',
        'Onderwerp: uw aanvraag',
        'Geachte mevrouw De Wolf,',
        ...BODY,
        'Met vriendelijke groet,',
        'Jan de Boer',
        'medewerker subsidies',
      ],
      'bbbbbbbbkapkpsss',
    ],
    [
      'kenmerken in twee kolommen, met witruimte',
      [
        'Datum          26 mei 2026',
        'Ons kenmerk    B&M/WW/5502',
        'Onderwerp      Oplegging boete',
        'Geachte heer Ruiter,',
        ...BODY,
        'Hoogachtend,',
        'namens de Raad van Bestuur,',
        'M.E. Wiersema',
      ],
      'bbkapkpsss',
    ],
    [
      'labels op een rij en daaronder de waarden',
      ['Datum', 'Kenmerk', 'Onderwerp', '3 mei 2026', 'Z-26-118', 'Uw bezwaar tegen de aanslag', 'Geachte heer Smit,', ...BODY, 'Hoogachtend,', 'A. Bos'],
      'bbbbbkapkpss',
    ],
    [
      'een label boven zijn waarde',
      ['Betreft', 'Kabinetsreactie op het rapport', 'Datum', '18 november 2022', 'Geachte voorzitter,', ...BODY, 'De minister van Sociale Zaken,', 'C. Jansen'],
      'bkbbapkpss',
    ],
    [
      'een onderwerp zonder label',
      [
        'Gemeente Rietdijk',
        '8 september 2025',
        'Zaaknummer: URG-25-0932',
        'U krijgt geen urgentie voor een woning',
        'Beste meneer Belkacem,',
        ...BODY,
        'Groetjes,',
        'Marloes',
      ],
      'bbbkapkpss',
    ],
    [
      'een titel in hoofdletters tussen adres en kenmerk',
      ['Gemeente Broek', 'REKENING', 'Mevrouw J. van Tol', 'Oude Veerweg 22', 'Rekeningnummer: 26-VT-0153', 'Beste mevrouw Van Tol,', ...BODY],
      'bkbbbapkp',
    ],
    [
      'een e-mail',
      [
        'Van: noreply@voorbeeld.nl',
        'Aan: m.dekoning@mail.nl',
        'Onderwerp: Er staat een bericht voor u klaar',
        'Geachte heer, mevrouw,',
        ...BODY,
        'Met vriendelijke groet,',
        'Waterschap Zuiderpolders',
      ],
      'bbkapkpss',
    ],
    [
      'een sjabloon met velden',
      [
        '«Naam»',
        '«Straat» «Huisnummer»',
        '«Postcode» «Plaats»',
        'Datum: «Datum»',
        'Betreft: {{onderwerp}}',
        'Geachte [naam],',
        ...BODY,
        'Met vriendelijke groet,',
        '[naam medewerker]',
      ],
      'bbbbkapkpss',
    ],
    [
      'een Friese brief',
      [
        'Gemeente Wâld',
        'Ûnderwerp: jo fersyk',
        'Achte mefrou De Jong,',
        'Jo krije fan ús it jild foar jo plan. Wy lizze út hoe’t it giet.',
        'Mei freonlike groetnis,',
        'Sjoerd Bakker',
      ],
      'bkapss',
    ],
    [
      'een Engelse brief',
      [
        'City of Example',
        'Date: 3 May 2026',
        'Dear Mr Smith,',
        'You will receive a grant from us. We explain how it works in this letter.',
        'Kind regards,',
        'John Smith',
      ],
      'bbapss',
    ],
    ['een brief die eindigt zonder groet', ['Beste mevrouw Sarucco,', ...BODY, 'Tot ziens op de veertiende!', 'Gerda Nijhuis', 'Wijkteam West'], 'apkppss'],
    [
      'twee ondertekenaars en een bijlage',
      [
        'Geachte heer Bos,',
        ...BODY,
        'Hoogachtend,',
        'burgemeester en wethouders van Voorbeeld,',
        'namens dezen,',
        'drs. P.J. Kingma',
        'teammanager Vergunningen',
        'Bijlage: kaart van het gebied',
      ],
      'apkpssssss',
    ],
    [
      'een voetregel en een paginanummer na de ondertekening',
      ['Geachte heer Bos,', ...BODY, 'Hoogachtend,', 'A. Vos', 'Postbus 1, 1234 AB Voorbeeld | www.voorbeeld.nl | KvK 12345678', 'Pagina 1 van 2'],
      'apkpssvv',
    ],
    ['een naschrift blijft gewone tekst', ['Beste Jan,', ...BODY, 'Groeten,', 'Piet', 'PS Vergeet u niet om uw paspoort mee te nemen?'], 'apkpssp'],
    [
      'gewone tekst zonder briefhoofd',
      [
        'Wat doet u met uw oude papier?',
        'U brengt uw oude papier naar de container in uw straat. Die is altijd open.',
        'Datum en tijd',
        'De container wordt elke week op maandag geleegd door de gemeente.',
      ],
      'kpkp',
    ],
    ['één losse zin met een telefoonnummer', ['U kunt ons bellen op telefoonnummer 14 020.'], 'p'],
    [
      'een uitnodiging: dag, tijd en plaats zijn inhoud',
      [
        'Beste mevrouw Kok,',
        'Wij nodigen u uit voor een gesprek over uw huis.',
        'Datum: 14 oktober 2026',
        'Tijd: 10.00 uur',
        'Plaats: stadskantoor, kamer 3',
        'Neem uw paspoort mee naar het gesprek.',
        'Met vriendelijke groet,',
        'A. Bos',
      ],
      'apppppss',
    ],
    [
      'getypte streepjes en nummers zijn een opsomming',
      ['Beste Jan,', 'Neem dit mee naar het gesprek met ons:', '- uw paspoort', '- uw loonstrook', '1. Bel ons.', '2. Maak een afspraak.', 'Groet,', 'Piet'],
      'apllllss',
    ],
    [
      'een vette regel is een kop, ook zonder tekst eronder',
      ['Beste Jan,', '*Uw rechten', '*Uw plichten', 'U moet ons alles vertellen wat belangrijk is voor uw uitkering.'],
      'akkp',
    ],
    [
      'een kop van twee lagen',
      ['Beste Jan,', 'Algemene punten', 'Betere hulp door de overheid', 'De manier waarop wij werken kan soms tot problemen leiden voor mensen.'],
      'akkp',
    ],
    [
      'een vraag boven een rij bedragen',
      ['Beste Jan,', 'Om hoeveel geld gaat het?', 'Februari: € 294,20', 'Maart: € 318,20', 'In totaal betaalt u € 612,40 terug.'],
      'akppp',
    ],
  ])('%s', (_name, lines, expected) => {
    expect(kinds(lines)).toBe(expected)
  })

  test('een zin met raad boven de aanhef blijft tekst: daar mag een regel iets van vinden', () => {
    expect(kinds(['Gemeente Voorbeeld', 'Telefoon 14 020', 'Let op: deze brief gaat over geld, lees hem daarom goed door.', 'Beste Jan,', ...BODY])).toBe(
      'bbpapkp',
    )
  })

  test('een telefoonnummer op een regel met openingstijden hoort bij het briefhoofd', () => {
    expect(kinds(['ISD De Langstraat', 'Telefoon 088 – 210 44 00, op werkdagen van 09.00 tot 12.30 uur', 'Geachte heer Bos,', ...BODY])).toBe('bbapkp')
  })

  test('cellen van een tabel boven de aanhef zijn briefhoofd, in de brief zelf blijven het cellen', () => {
    expect(kinds(['Datum', '3 mei 2026', 'Ons kenmerk', 'Z-26-118'], 'tableCell')).toBe('bbbb')
    const letter = buildLetter([
      { kind: 'tableCell', text: 'Ons kenmerk' },
      { kind: 'tableCell', text: 'Z-26-118' },
      { kind: 'text', text: 'Geachte heer Bos,' },
      { kind: 'text', text: 'Dit moet u betalen in de komende drie maanden.' },
      { kind: 'tableCell', text: 'Maart' },
      { kind: 'tableCell', text: '€ 10,00' },
    ])
    expect(letter.blocks.map((block) => block.kind)).toEqual(['letterhead', 'letterhead', 'salutation', 'paragraph', 'tableCell', 'tableCell'])
  })

  test('adres en aanhef met regeleinden in één alinea', () => {
    const letter = buildLetter([
      { kind: 'text', text: 'Mevrouw A. Bos\nDorpsweg 1\n1234 AB Voorbeeld' },
      { kind: 'text', text: 'Geachte mevrouw Bos,' },
      { kind: 'text', text: 'U krijgt geld van ons. Dat staat volgende week op uw rekening.' },
      { kind: 'text', text: 'Met vriendelijke groet,\n\nJan de Boer\nteam Inkomen' },
    ])
    expect(letter.blocks.map((block) => block.kind)).toEqual(['letterhead', 'salutation', 'paragraph', 'closing'])
  })
})

describe('buildLetter', () => {
  test('evenveel blokken, in dezelfde volgorde, met nummers', () => {
    const letter = buildLetter([
      { kind: 'text', text: 'Eén.' },
      { kind: 'footnote', text: 'Twee.' },
      { kind: 'listItem', level: 2, numbering: 'genummerd', text: 'Drie.' },
    ])
    expect(letter.blocks).toEqual([
      { id: 'b1', kind: 'paragraph', text: 'Eén.', placeholders: [], marks: [] },
      { id: 'b2', kind: 'footnote', text: 'Twee.', placeholders: [], marks: [] },
      { id: 'b3', kind: 'listItem', level: 2, numbering: 'genummerd', text: 'Drie.', placeholders: [], marks: [] },
    ])
    expect([letter.stage, letter.language, letter.variants, letter.warnings]).toEqual(['brief', 'nl', [], []])
  })

  test('een sjabloon heeft een veld van het bestand zelf, of twee in de tekst', () => {
    const stage = (drafts: readonly BlockDraft[]) => buildLetter(drafts).stage
    expect(stage([{ kind: 'text', text: 'Geachte [naam],' }])).toBe('brief')
    expect(stage([{ kind: 'text', text: 'Geachte [naam] uit [plaats],' }])).toBe('sjabloon')
    expect(stage([{ kind: 'text', text: 'Geachte Naam,', placeholders: [{ start: 8, end: 12, label: 'Naam' }] }])).toBe('sjabloon')
    expect(buildLetter([{ kind: 'text', text: 'Geachte [naam] uit [plaats],' }], { stage: 'brief' }).stage).toBe('brief')
  })
})
