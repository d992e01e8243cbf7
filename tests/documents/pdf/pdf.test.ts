import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../documents/read-document.ts'
import { open } from '../read-document/support.ts'
import { column, writeTinyPdf } from './write-tiny-pdf.ts'

const PARAGRAPH = [
  'De gemeente heeft dit jaar een nieuw plan gemaakt voor de buurt en het',
  'park dat daarbij hoort. Wij willen graag dat iedereen die er woont kan',
  'meedenken over de bomen, de paden en de speelplek voor de kinderen uit',
  'de straten eromheen. Daarom houden wij in het najaar een avond over het',
  'plan.',
]
const WHOLE = PARAGRAPH.join(' ')
const refusal = async (bytes: Uint8Array) => {
  const outcome = await readDocument(bytes, 'brief.pdf')
  return outcome.step === 'unreadable' ? outcome.unreadable : outcome.document.letter.blocks
}

describe('pdf', () => {
  test('wat Node van de schijf leest, gaat ook open', async () => {
    const bytes = Buffer.from(writeTinyPdf([column(PARAGRAPH, { top: 720 })]))
    expect((await open(bytes, 'brief.pdf')).letter.blocks.map(({ text }) => text)).toEqual([WHOLE])
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('regels en alinea’s komen uit hun plaats op de bladzijde, koppen uit hun grootte', async () => {
    const bytes = writeTinyPdf([
      [
        ...column(['Gemeente Voorbeeld', 'Postbus 12', '1234 AB Voorbeeld'], { top: 800 }),
        ...column(['Onderwerp: uw aanvraag', '', 'Geachte mevrouw Bos,', '', ...PARAGRAPH], { top: 720 }),
        ...column(['Wat gaan wij doen'], { top: 560, size: 15 }),
        ...column([...PARAGRAPH, '', '• U kunt ons bellen: 14 020.', '• U kunt ons ook schrijven.', '', 'Met vriendelijke groet,', '', 'Jan de Boer'], {
          top: 530,
        }),
      ],
    ])
    const document = await open(bytes, 'brief.pdf')
    expect(document.letter.blocks.map((block) => `${block.kind}: ${block.text}`)).toEqual([
      'letterhead: Gemeente Voorbeeld',
      'letterhead: Postbus 12',
      'letterhead: 1234 AB Voorbeeld',
      'heading: Onderwerp: uw aanvraag',
      'salutation: Geachte mevrouw Bos,',
      `paragraph: ${WHOLE}`,
      'heading: Wat gaan wij doen',
      `paragraph: ${WHOLE}`,
      'listItem: U kunt ons bellen: 14 020.',
      'listItem: U kunt ons ook schrijven.',
      'closing: Met vriendelijke groet,',
      'closing: Jan de Boer',
    ])
    expect([document.write, document.sourceOf({ block: 'b6', start: 0, end: 2 })]).toEqual([null, null])
    expect(document.letter.warnings.map((warning) => warning.code)).toEqual(['alleen-lezen'])
  })

  test('een zin over twee bladzijden wordt één, paginanummers en herhaalde koppen vallen weg', async () => {
    const header = (page: number) => column(['Gemeente Voorbeeld', `Pagina ${page} van 2`], { top: 815 })
    const bytes = writeTinyPdf([
      [...header(1), ...column(PARAGRAPH.slice(0, 3), { top: 720 })],
      [...header(2), ...column(PARAGRAPH.slice(3), { top: 720 })],
    ])
    expect((await open(bytes, 'brief.pdf')).letter.blocks.map((block) => block.text).filter((text) => text.length > 40)).toEqual([WHOLE])
  })

  test('een klein verhoogd nummer is geen tekst; afgebroken woorden worden heel', async () => {
    const bytes = writeTinyPdf([
      [...column([...PARAGRAPH.slice(0, 4), 'plan en over de uitkerings-', 'fraude.'], { top: 700 }), { text: '1', x: 112, y: 634, size: 6 }],
    ])
    expect((await open(bytes, 'brief.pdf')).letter.blocks.map((block) => block.text)).toEqual([
      `${PARAGRAPH.slice(0, 4).join(' ')} plan en over de uitkeringsfraude.`,
    ])
  })

  test('twee kolommen op één hoogte lopen niet door elkaar', async () => {
    const bytes = writeTinyPdf([
      [
        { text: 'Gemeente Voorbeeld', x: 70, y: 800 },
        { text: 'Datum: 3 mei 2026', x: 400, y: 800 },
        ...column(['Geachte mevrouw Bos,', '', ...PARAGRAPH], { top: 720 }),
      ],
    ])
    expect((await open(bytes, 'brief.pdf')).letter.blocks.map((block) => block.text)).toEqual([
      'Gemeente Voorbeeld',
      'Datum: 3 mei 2026',
      'Geachte mevrouw Bos,',
      WHOLE,
    ])
  })

  test('een bladzijde zonder tekst wordt gezegd', async () => {
    const { letter } = await open(writeTinyPdf([column(PARAGRAPH), []]), 'brief.pdf')
    expect(letter.warnings.at(-1)).toEqual({
      code: 'pagina-zonder-tekst',
      message: 'Op pagina 2 staat geen tekst die Klare Brief kan lezen. Misschien is het een scan.',
    })
  })

  test('scan, wachtwoord, beschadigd: een duidelijke zin', async () => {
    expect(await refusal(writeTinyPdf([[]]))).toEqual({ code: 'geen-tekst', message: expect.stringMatching(/scan/) })
    expect(await refusal(writeTinyPdf([column(PARAGRAPH)], 'encrypted'))).toEqual({ code: 'versleuteld', message: expect.stringMatching(/wachtwoord/) })
    expect(await refusal(new TextEncoder().encode('%PDF-1.4\nen dan niets meer'))).toEqual({ code: 'beschadigd', message: expect.stringMatching(/beschadigd/) })
  })
})
