import { describe, expect, test } from 'vitest'
import { mendText } from '../../../documents/text/mend-text.ts'
import { open } from '../read-document/support.ts'

const blocks = (source: string): readonly string[] =>
  mendText(source).map(({ draft }) => (draft.kind === 'text' ? '' : `${draft.kind}${draft.level ?? ''}: `) + draft.text)

/** Six lines of running text, so that the width of the lines can be seen. */
const WIDE = `De gemeente heeft dit jaar een nieuw plan gemaakt voor de buurt en het
park dat daarbij hoort. Wij willen graag dat iedereen die er woont kan
meedenken over de bomen, de paden en de speelplek voor de kinderen uit
de straten eromheen. Daarom houden wij in het najaar een avond waarop
u kunt vertellen wat u van het plan vindt en wat er volgens u nog moet
veranderen.`
const WHOLE = WIDE.replaceAll('\n', ' ')

describe('gebroken regels', () => {
  test('harde regeleinden worden spaties, een lege regel scheidt alinea’s', () => {
    expect(blocks(`${WIDE}\n\n${WIDE}`)).toEqual([WHOLE, WHOLE])
  })

  test('Windows-regeleinden, harde spaties, zachte streepjes en nulbreedtes verdwijnen', () => {
    expect(blocks(`U krijgt\u00A0€\u00A010 huur\u00ADtoeslag\u200B.\r\n\r\nDat is\u202Falles.\r\n`)).toEqual(['U krijgt € 10 huurtoeslag.', 'Dat is alles.'])
  })

  test('een alinea die op een volle regel eindigt, loopt door; een korte laatste regel niet', () => {
    const end = 'Dit is een korte regel.\nHier begint een nieuwe alinea die wij niet bij de vorige mogen trekken.'
    expect(blocks(`${WIDE}\n\n${end}`)).toEqual([WHOLE, ...end.split('\n')])
  })

  test('tekst met een lege regel na elke regel', () => {
    expect(blocks(`${WIDE.replaceAll('\n', '\n\n')}\n\n \n\n${WIDE.replaceAll('\n', '\n\n')}`)).toEqual([WHOLE, WHOLE])
  })

  test('een kop boven een alinea, zonder lege regel ertussen', () => {
    expect(blocks(`Plan voor de buurt\n${WIDE}`)).toEqual(['Plan voor de buurt', WHOLE])
  })

  test('een webadres dat over twee regels loopt', () => {
    expect(blocks(`${WIDE}\n\nKijk voor meer op https://www.voorbeeld.nl/plannen/\n2026/buurt en lees daar verder over alles wat er gaat gebeuren.`)[1]).toBe(
      'Kijk voor meer op https://www.voorbeeld.nl/plannen/2026/buurt en lees daar verder over alles wat er gaat gebeuren.',
    )
  })
})

describe('woorden die zijn afgebroken', () => {
  test.each([
    ['de uitkerings-\nfraude', 'de uitkeringsfraude'],
    ['alle wet- en\nregelgeving', 'alle wet- en regelgeving'],
    ['alle wet-\nen regelgeving', 'alle wet- en regelgeving'],
    ['zorgt voor re-\nintegratie', 'zorgt voor re-integratie'],
    ['bij de SVB-\norganisatie', 'bij de SVB-organisatie'],
    ['in Noord-\nHolland', 'in Noord-Holland'],
    ['de jaren 2025-\n2026', 'de jaren 2025-2026'],
    ['recente (nieuws-\n)berichten', 'recente (nieuws-)berichten'],
    ['sociaal-\neconomische', 'sociaal-economische'],
    ['non-\ncognitieve', 'non-cognitieve'],
    ['kastje-naar-de-\nmuur', 'kastje-naar-demuur'],
    ['informatie-\nuitwisseling', 'informatie-uitwisseling'],
  ])('%j', (broken, whole) => {
    const words = `${WIDE}\n\nDit gaat over ${broken} en over nog veel meer dingen in deze brief.`
    expect(blocks(words)[1]).toBe(`Dit gaat over ${whole} en over nog veel meer dingen in deze brief.`)
  })

  test('hoe het woord elders staat, beslist', () => {
    const rest = 'en dat staat op meer plekken in deze lange brief.'
    expect(blocks(`${WIDE}\n\nHet commissie-overstijgend werk. Dit commissie-\noverstijgend werk ${rest}`)[1]).toContain('Dit commissie-overstijgend werk')
    expect(blocks(`${WIDE}\n\nHet kastje-naar-de-muur-gedoe. Dit kastje-naar-de-\nmuur-gedoe ${rest}`)[1]).toContain('Dit kastje-naar-de-muur-gedoe')
  })
})

describe('bladzijden', () => {
  const page = (number: number) => `\nPagina ${number} van 3\n\n`

  test('een paginanummer midden in een zin', () => {
    expect(blocks(`${WIDE.slice(0, 141)}${page(1)}${WIDE.slice(142)}`)).toEqual([WHOLE])
  })

  test('een los nummer tussen lege regels, midden in een zin', () => {
    expect(blocks(`${WIDE.slice(0, 141)}\n\n\n \n\n9 \n \n\n${WIDE.slice(142)}`)).toEqual([WHOLE])
  })

  test('een kop die op elke bladzijde tussen de regels is gekomen', () => {
    const lines = WIDE.split('\n')
    const mixed = [lines[0], 'Datum', lines[1], '3 mei 2026', lines[2], 'Ons kenmerk', lines[3], 'Z-26-118', ...lines.slice(4)].join('\n')
    expect(blocks(`${WIDE}${page(1)}${mixed}${page(2)}${mixed}${page(3)}`)).toEqual([WHOLE, WHOLE, WHOLE])
  })

  test('een voetregel met een nummer dat oploopt', () => {
    const foot = (number: number) => `\n\nRaad van Voorbeeld, vergadering 2026, 35 510, nr. ${number}\n\n\n\n`
    expect(blocks(`${WIDE.slice(0, 141)}${foot(1)}${WIDE.slice(142)}${foot(2)}${WIDE.slice(0, 141)}${foot(3)}${WIDE.slice(142)}`)).toEqual([WHOLE, WHOLE])
  })

  test('een paginateken (form feed)', () => {
    expect(blocks(`${WIDE.slice(0, 141)}\f${WIDE.slice(142)}`)).toEqual([WHOLE])
  })

  test('vragen en stappen met oplopende nummers zijn geen voetregels', () => {
    expect(blocks('Vraag 1\nWilt u komen?\n\nVraag 2\nWilt u bellen?\n\nVraag 3\nWilt u mailen?')).toContain('Vraag 2')
  })
})

describe('voetnoten', () => {
  test('nummers aan een woord geplakt, en hun tekst onderaan', () => {
    const [first = '', ...rest] = WIDE.split('\n')
    const text = `${first.replace('plan', 'plan1')}\n${rest.join('\n').replace('vindt', 'vindt2')}`
    expect(blocks(`${text}\n\n1 Besluit van 3 mei 2026.\n2 Zie ook het verslag van\nde avond in de school.`)).toEqual([
      WHOLE,
      'footnote: Besluit van 3 mei 2026.',
      'footnote: Zie ook het verslag van de avond in de school.',
    ])
  })

  test('een nummer alleen op een regel, en een spatie voor de punt', () => {
    const text = WIDE.replace('hoort. Wij', 'hoort . Wij').replace('park dat', '1\npark dat')
    expect(blocks(`${text}\n\n1\n Besluit van 3 mei 2026.\nPagina 1 van 2`)).toEqual([WHOLE, 'footnote: Besluit van 3 mei 2026.'])
  })

  test('een getal dat bij de tekst hoort, blijft staan', () => {
    expect(blocks('U woont op 40 m2. Dat is artikel 3.2. U bent van 1975. Neem bus 12.')).toEqual([
      'U woont op 40 m2. Dat is artikel 3.2. U bent van 1975. Neem bus 12.',
    ])
  })
})

describe('opsommingen', () => {
  test('tekens, streepjes, cijfers en letters', () => {
    expect(blocks('Neem mee:\n• uw paspoort\n- uw loonstrook\n* uw contract\n1. een pen\n2. papier\na) koffie\nb) thee')).toEqual([
      'Neem mee:',
      'listItem1: uw paspoort',
      'listItem2: uw loonstrook',
      'listItem3: uw contract',
      'listItem4: een pen',
      'listItem4: papier',
      'listItem5: koffie',
      'listItem5: thee',
    ])
  })

  test('een item dat over regels loopt, ook met een lege regel na de eerste', () => {
    const item = 'Een eerste regel van dit onderdeel die helemaal vol is met tekst en\n\ndie dus verder gaat na de lege regel.'
    expect(blocks(`${WIDE}\n\n• ${item}\n\n• Twee.`).slice(1)).toEqual([`listItem1: ${item.replace('\n\n', ' ')}`, 'listItem1: Twee.'])
  })

  test('bolletjes die zijn weggevallen laten twee spaties na', () => {
    expect(
      blocks(
        `${WIDE}\n\nDit zijn de nadelen van het plan:\n  Het park wordt kleiner.\n  De bus stopt verder weg dan nu, en dat is voor mensen die slecht\nlopen een probleem.\n\n${WIDE}`,
      ).slice(1, 4),
    ).toEqual([
      'Dit zijn de nadelen van het plan:',
      'listItem1: Het park wordt kleiner.',
      'listItem1: De bus stopt verder weg dan nu, en dat is voor mensen die slecht lopen een probleem.',
    ])
  })

  test('een bolletje alleen op een regel hoort bij de volgende', () => {
    expect(blocks('Neem mee:\n•\nuw paspoort\n•\nuw loonstrook')).toEqual(['Neem mee:', 'listItem1: uw paspoort', 'listItem1: uw loonstrook'])
  })

  test('een gedachtestreepje aan het begin van een regel is geen opsomming', () => {
    const text = WIDE.replace('park dat daarbij hoort', '– dat is het hele park – dat hoort')
    expect(blocks(text)).toEqual([text.replaceAll('\n', ' ')])
  })

  test('een kop die op een werkwoord eindigt, hoort niet bij de tekst eronder', () => {
    expect(blocks('Als dat moeilijk is\nMisschien is de erfenis nog niet geregeld, of is er te weinig geld. Neem dan contact met ons op.')).toEqual([
      'Als dat moeilijk is',
      'Misschien is de erfenis nog niet geregeld, of is er te weinig geld. Neem dan contact met ons op.',
    ])
  })

  test('een genummerde kop boven tekst houdt zijn nummer', () => {
    expect(blocks(`1. Inleiding\n\n${WIDE}\n\n2. Wat gaan wij doen\n\n${WIDE}`)).toEqual(['1. Inleiding', WHOLE, '2. Wat gaan wij doen', WHOLE])
  })
})

describe('brieven', () => {
  const LETTER = `Gemeente Voorbeeld            Datum: 3 mei 2026
Postbus 12                    Ons kenmerk: Z-26-118
1234 AB Voorbeeld

Mevrouw A. Bos
Dorpsweg 1
1234 AC Voorbeeld

Onderwerp: uw aanvraag voor subsidie

Geachte mevrouw Bos,

${WIDE}

Huur tuin                      € 132,00
Water                          €  18,50

Met vriendelijke groet,
namens burgemeester en wethouders,

Jan de Boer
hoofd Groen`

  test('regels van briefhoofd en ondertekening blijven los, kolommen gaan uit elkaar, een tabel houdt zijn rijen', async () => {
    const { letter } = await open(LETTER, 'brief.txt')
    expect(letter.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'letterhead: Gemeente Voorbeeld',
      'letterhead: Datum: 3 mei 2026',
      'letterhead: Postbus 12',
      'letterhead: Ons kenmerk: Z-26-118',
      'letterhead: 1234 AB Voorbeeld',
      'letterhead: Mevrouw A. Bos',
      'letterhead: Dorpsweg 1',
      'letterhead: 1234 AC Voorbeeld',
      'heading: Onderwerp: uw aanvraag voor subsidie',
      'salutation: Geachte mevrouw Bos,',
      `paragraph: ${WHOLE}`,
      'tableCell: Huur tuin € 132,00',
      'tableCell: Water € 18,50',
      'closing: Met vriendelijke groet,',
      'closing: namens burgemeester en wethouders,',
      'closing: Jan de Boer',
      'closing: hoofd Groen',
    ])
  })
})
