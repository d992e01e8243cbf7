import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../engine/edit/edit.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { newBlock, open, rewrite } from './support.ts'

const TEXTS = [
  'Beste mevrouw De Wit,',
  'U krijgt geen subsidie. Hieronder leest u waarom.',
  'Waarom krijgt u geen subsidie?',
  'Uw aanvraag kwam te laat. Wij kregen hem op 3 mei. Dat was na de laatste dag.',
  'Stuur ons deze stukken:',
  'een kopie van uw paspoort;',
  'uw laatste loonstrook.',
  'U kunt ons bellen. Het nummer is 14 020.',
  'Met vriendelijke groet,',
  'Jan de Boer',
]
const LETTERS = {
  txt: `${TEXTS.slice(0, 2).join('\n\n')}\n\n${TEXTS[2]}\n${TEXTS[3]}\n\n${TEXTS[4]}\n- ${TEXTS[5]}\n- ${TEXTS[6]}\n\n${TEXTS.slice(7, 9).join('\n\n')}\n${TEXTS[9]}\n`,
  md: `${TEXTS.slice(0, 2).join('\n\n')}\n\n## ${TEXTS[2]}\n\nUw **aanvraag** kwam te laat. Wij kregen\nhem op 3 mei. Dat was na de laatste dag.\n\n${TEXTS[4]}\n\n- ${TEXTS[5]}\n- uw *laatste* loonstrook.\n\n${TEXTS.slice(7).join('\n\n')}\n`,
  html: `<html><body>\n<p>${TEXTS[0]}</p>\n<p>${TEXTS[1]}</p>\n<h2>${TEXTS[2]}</h2>\n<p class="tekst">Uw <b>aanvraag kwam te laat. Wij kregen</b>\nhem op 3&nbsp;mei. Dat was na de laatste dag.</p>\n<p>${TEXTS[4]}</p>\n<ul>\n  <li>${TEXTS[5]}</li>\n  <li>${TEXTS[6]}</li>\n</ul>\n${TEXTS.slice(
    7,
  )
    .map((text) => `<p>${text}</p>`)
    .join('\n')}\n</body></html>\n`,
} as const
const FORMATS = ['txt', 'md', 'html'] as const

const texts = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => block.text)

describe.each(FORMATS)('%s', (format) => {
  const source = LETTERS[format]
  const name = `brief.${format}`

  test('de proefbrief leest zoals bedoeld', async () => {
    expect(texts((await open(source, name)).letter.blocks)).toEqual(TEXTS)
  })

  test('een nieuwe alinea komt na de alinea waar zij hoort, en de rest blijft staan', async () => {
    const written = await rewrite(source, name, (blocks) => blocks.toSpliced(2, 0, newBlock('n1', 'Nieuw is dit.')))
    expect(texts((await open(written, name)).letter.blocks)).toEqual(TEXTS.toSpliced(2, 0, 'Nieuw is dit.'))
    const at = written.indexOf('Nieuw is dit.')
    expect(source.startsWith(written.slice(0, at).replace(/(?:<p>|\s)*$/, ''))).toBe(true)
    expect(
      source.endsWith(
        written
          .slice(at + 'Nieuw is dit.'.length)
          .replace(/^<\/p>/, '')
          .replace(/^\s*/, ''),
      ),
    ).toBe(true)
  })

  test('een nieuwe alinea kan ook vooraan komen', async () => {
    const written = await rewrite(source, name, (blocks) => [newBlock('n1', 'Dit staat vooraan.'), ...blocks])
    expect(texts((await open(written, name)).letter.blocks)).toEqual(['Dit staat vooraan.', ...TEXTS])
  })

  test('een nieuw onderdeel van een opsomming krijgt het teken van die opsomming', async () => {
    const written = await rewrite(source, name, (blocks) => blocks.toSpliced(7, 0, newBlock('n1', 'uw huurcontract.', 'listItem', 1)))
    const { blocks } = (await open(written, name)).letter
    expect(texts(blocks)).toEqual(TEXTS.toSpliced(7, 0, 'uw huurcontract.'))
    expect(blocks[7]?.kind).toBe('listItem')
  })

  test('een weggehaalde alinea neemt haar regel of element mee', async () => {
    const written = await rewrite(source, name, (blocks) => blocks.toSpliced(7, 1))
    expect(texts((await open(written, name)).letter.blocks)).toEqual(TEXTS.toSpliced(7, 1))
    expect(written).not.toMatch(/<p>\s*<\/p>|\n\n\n/)
  })

  test('willekeurig knippen, plakken, toevoegen, weghalen en herschrijven leest terug zoals het is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(EDIT, { minLength: 1, maxLength: 5 }), async (choices) => {
        const document = await open(source, name)
        let blocks = document.letter.blocks
        let made = 0
        for (const choice of choices) {
          const edit = editOf(blocks, choice)
          if (edit !== null) blocks = applyEdits({ blocks }, [edit], () => `nieuw${made++}`).blocks
        }
        const written = await rewrite(source, name, () => blocks)
        const expected = texts(blocks).filter((text) => text.trim() !== '')
        if (expected.length > 0) expect(wordsOf((await open(written, name)).letter.blocks, format)).toEqual(wordsOf(blocks, format))
      }),
      { numRuns: 150 },
    )
  })
})

/** Plain text has no marks of its own for where a heading ends: there only the words are compared. */
function wordsOf(blocks: readonly Block[], format: (typeof FORMATS)[number]): readonly string[] {
  const all = texts(blocks)
    .map((text) => text.trim())
    .filter((text) => text !== '')
  return format === 'txt' ? all.join(' ').split(/\s+/) : all
}

const EDIT = fc.tuple(fc.constantFrom('knip', 'plak', 'erbij', 'weg', 'woord', 'soort'), fc.nat(40), fc.nat(40))

function editOf(blocks: readonly Block[], [what, which, where]: readonly [string, number, number]): Edit | null {
  const index = which % Math.max(blocks.length, 1)
  const block = blocks[index]
  if (block === undefined) return null
  const spaces = [...block.text.matchAll(/ /g)].map((match) => match.index)
  const space = spaces[where % Math.max(spaces.length, 1)]
  if (what === 'knip') return space === undefined ? null : { op: 'splitBlock', block: block.id, at: space }
  if (what === 'plak') return blocks[index + 1] === undefined ? null : { op: 'joinBlocks', first: block.id, second: blocks[index + 1]?.id ?? '' }
  if (what === 'erbij')
    return { op: 'insertBlocks', after: block.id, blocks: [{ kind: where % 2 === 0 ? 'paragraph' : 'listItem', text: 'Dit is een nieuwe zin.' }] }
  if (what === 'weg') return { op: 'removeBlock', block: block.id }
  if (what === 'soort' && ['salutation', 'closing'].includes(block.kind)) return null
  if (what === 'soort')
    return { op: 'setBlockKind', block: block.id, kind: (['heading', 'paragraph', 'listItem'] as const)[where % 3] ?? 'paragraph', level: 1 }
  return { op: 'replaceText', block: block.id, start: 0, end: space ?? block.text.length, text: ['Anders', 'Vijf & twee', '<b>'][where % 3] ?? '' }
}
