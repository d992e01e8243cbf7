import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, open, reworded, textOf } from './support.ts'

const WORD = fc.constantFrom(
  'u',
  'krijgt',
  'de',
  'brief',
  'van',
  'ons',
  'beëindigd',
  'café',
  'wet-',
  'en',
  'regelgeving',
  '«Naam»',
  '[datum]',
  '€',
  '1.250,00',
  '&',
  '5',
  '<',
  '3',
  'a*b',
  'x_y',
  '`code`',
  'https://www.voorbeeld.nl/a_b',
  '070',
  '123',
  '45',
  '67',
  '(niet)',
  '‘goed’',
  'één.',
  'Nu?',
  '😀',
  'Jan',
  '#',
  '|',
)
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const SPACE = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\n \n',
  ' \n',
  '\n- ',
  '\n1. ',
  '\n\n> ',
  '\n\n## ',
  '\u00A0',
  '\t',
  '   ',
  '-\n',
  '\n\n| a | b |\n|---|---|\n| ',
)
const PLAIN = fc.array(fc.tuple(SENTENCE, SPACE), { minLength: 1, maxLength: 12 }).map((parts) => parts.map((part) => part.join('')).join(''))
const OPENING = fc.constantFrom(
  '<p>',
  '<p class=MsoNormal>',
  '<div>',
  '<h2>',
  '<li>',
  '<ul><li>',
  '<b>',
  '<i>',
  '</b>',
  '</p>',
  '</i>',
  '<br>',
  '<table><tr><td>',
  '</table>',
  '&nbsp;',
  '&amp;',
  '&eacute;',
  '<!-- x -->',
  '\n',
  '\r\n  ',
  '<script>let a</script>',
)
const HTML = fc
  .array(fc.tuple(SENTENCE, OPENING), { minLength: 1, maxLength: 14 })
  .map((parts) => `<p>${parts.map(([words, tag]) => words.replaceAll('<', '&lt;') + tag).join('')}`)

const SOURCES = [
  ['txt', PLAIN],
  ['md', PLAIN],
  ['html', HTML],
] as const

describe.each(SOURCES)('%s', (format, sources) => {
  test('elk teken van een blok wijst vooruit naar een plek in het bestand', async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const document = await openOrNull(source, `brief.${format}`)
        for (const block of document?.letter.blocks ?? []) {
          let last = 0
          for (let at = 0; at < block.text.length; at++) {
            const place = document?.sourceOf({ block: block.id, start: at, end: at + 1 }) ?? null
            expect(place).not.toBeNull()
            expect(place?.start).toBeGreaterThanOrEqual(last)
            expect(place?.end).toBeGreaterThanOrEqual(place?.start ?? 0)
            last = place?.start ?? last
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('onveranderd bewaren geeft dezelfde bytes', async () => {
    await fc.assert(
      fc.asyncProperty(sources, async (source) => {
        const document = await openOrNull(source, `brief.${format}`)
        if (document?.write == null) return
        for (const mode of ['clean', 'tracked', 'comments'] as const) {
          expect(await document.write(document.letter.blocks, { mode, now: '' })).toEqual(bytesOf(source))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('een ander woord verandert alleen die plek, en leest terug zoals het er staat', async () => {
    await fc.assert(
      fc.asyncProperty(
        sources,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('bijvoorbeeld', 'dertig', 'beëindiging', 'R&D', 'wij'),
        async (source, which, word, text) => {
          const document = await openOrNull(source, `brief.${format}`)
          const blocks = document?.letter.blocks ?? []
          const index = which % Math.max(blocks.length, 1)
          const block = blocks[index]
          if (document?.write == null || block === undefined) return
          const words = [...block.text.matchAll(/[\p{L}\p{N}]{2,}/gu)]
          const chosen = words[word % Math.max(words.length, 1)]
          if (chosen === undefined || isInsideAddress(block.text, chosen.index)) return
          const place = document.sourceOf({ block: block.id, start: chosen.index, end: chosen.index + chosen[0].length })
          const now = reworded(blocks, index, (old) => old.slice(0, chosen.index) + text + old.slice(chosen.index + chosen[0].length))
          const written = textOf(await document.write(now, { mode: 'clean', now: '' }))
          if (place !== null) {
            expect(written.startsWith(source.slice(0, place.start))).toBe(true)
            expect(written.endsWith(source.slice(place.end))).toBe(true)
          }
          const again = await open(written, `brief.${format}`)
          if (format === 'txt') expect(again.letter.blocks.map((one) => one.text).join('\n')).toContain(text)
          else expect(again.letter.blocks.map((one) => one.text)).toEqual(now.map((one) => one.text))
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** A web address that changes may become plain text: that isn't what is tested here. */
function isInsideAddress(text: string, at: number): boolean {
  return /\S*(?:https?:|www\.)\S*$/.test(text.slice(0, at))
}

async function openOrNull(source: string, name: string) {
  try {
    return await open(source, name)
  } catch {
    return null
  }
}
