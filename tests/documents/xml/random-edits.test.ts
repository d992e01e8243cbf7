import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { UnwritableLetter } from '../../../documents/xml/unwritable-letter.ts'
import { editOf, randomChoices, shownTexts } from './random-edits.ts'

const OTHERS = existsSync('../shared/documents')
  ? readdirSync('../shared/documents')
      .filter((name) => name.endsWith('.docx') && name !== 'comment.docx')
      .map((name) => `../shared/documents/${name}`)
  : []
const FILES = [
  ...readdirSync('tests/fixtures')
    .filter((name) => /\.(?:docx|odt)$/.test(name))
    .map((name) => `tests/fixtures/${name}`),
  ...OTHERS,
]

describe.each(FILES)('%s', (file) => {
  const read = file.endsWith('.odt') ? readOdt : readDocx

  it.each(['clean', 'tracked'] as const)('houdt elke reeks wijzigingen heel (%s)', async (mode) => {
    const { letter, write } = await read(readFileSync(file), file, {})
    await fc.assert(
      fc.asyncProperty(randomChoices, async (choices) => {
        let blocks = letter.blocks
        for (const [turn, one] of choices.entries())
          if (blocks.length > 0) blocks = applyEdits({ blocks }, [editOf(one, blocks)], (index) => `n${turn}-${index}`).blocks
        if (blocks.every((block) => block.text.trim() === '')) return
        const bytes = await write?.(blocks, { mode, now: '2025-03-04T10:00:00Z' }).catch(allowRefusedChoice)
        if (bytes == null) return
        const again = await read(bytes, file, {})
        expect(shownTexts(again.letter.blocks)).toEqual(shownTexts(blocks))
      }),
      { numRuns: 12 },
    )
  })
})

/** Only a choice between texts may not move to another paragraph; anything else thrown is a defect. */
function allowRefusedChoice(thrown: unknown): null {
  if (thrown instanceof UnwritableLetter && thrown.message.startsWith('De keuze')) return null
  throw thrown
}
