import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WriteMode, WriteOptions } from '../../../documents/document.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { makeWordHabits } from '../docx/word-habits.ts'
import { afterChoice, allowRefused, randomChoices, shownTexts, type Choices } from './random-edits.ts'

const OTHERS = existsSync('../shared/documents')
  ? readdirSync('../shared/documents')
      .filter((name) => name.endsWith('.docx') && name !== 'comment.docx')
      .map((name) => `../shared/documents/${name}`)
  : []
const HABITS = 'de gewoonten van Word'
const FILES = [
  ...readdirSync('tests/fixtures')
    .filter((name) => /\.(?:docx|odt)$/.test(name))
    .map((name) => `tests/fixtures/${name}`),
  ...OTHERS,
  HABITS,
]

/** Rows of edits that few random ones come near: a typed bullet and a choice of which nothing is left. */
const FOUND: Readonly<Record<string, [Choices][]>> = {
  [HABITS]: [
    [
      [
        { what: 'haal weg', block: 352378591, from: 0, length: 0, text: 'u' },
        { what: 'vervang', block: 2031871140, from: 0, length: 15, text: '' },
      ],
    ],
    [
      [
        { what: 'plak', block: 815099881, from: 0, length: 0, text: 'u' },
        { what: 'haal weg', block: 347160919, from: 0, length: 0, text: 'u' },
        { what: 'vervang', block: 0, from: 0, length: 0, text: 'u' },
      ],
    ],
  ],
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Remarks and pictograms on every third block, at places that follow from its length. */
function extrasOn(blocks: readonly Block[], mode: WriteMode): Partial<WriteOptions> {
  if (mode !== 'comments') return {}
  const chosen = blocks.filter((_, index) => index % 3 === 1)
  return {
    remarks: chosen.map((block) => ({ place: { block: block.id, start: block.text.length >> 2, end: block.text.length >> 1 }, text: 'Kan <korter>.' })),
    pictograms: chosen.map((block) => ({ block: block.id, at: block.text.length >> 1, png: PNG, alt: 'Bel' })),
  }
}

describe.each(FILES)('%s', (file) => {
  const read = file.endsWith('.odt') ? readOdt : readDocx

  it.each(['clean', 'tracked', 'comments'] as const)('houdt elke reeks wijzigingen heel (%s)', async (mode) => {
    const { letter, write } = await read(file === HABITS ? makeWordHabits() : readFileSync(file), file, {})
    const floats =
      letter.variants.length > 0 || file.includes('box') || letter.blocks.some(({ kind }) => kind === 'letterhead' || kind === 'footer' || kind === 'footnote')
    await fc.assert(
      fc.asyncProperty(randomChoices, async (choices) => {
        const blocks = choices.reduce<readonly Block[]>((all, one, turn) => afterChoice(one, all, (index) => `n${turn}-${index}`), letter.blocks)
        if (blocks.every((block) => block.text.trim() === '')) return
        const bytes = await write?.(blocks, { mode, now: '2025-03-04T10:00:00Z', ...extrasOn(blocks, mode) }).catch(allowRefused)
        if (bytes == null) return
        const [seen, wanted] = [shownTexts((await read(bytes, file, {})).letter.blocks), shownTexts(blocks)]
        if (floats) expect(seen.toSorted()).toEqual(wanted.toSorted())
        else expect(seen).toEqual(wanted)
      }),
      { numRuns: 10, examples: FOUND[file] ?? [] },
    )
  })
})
