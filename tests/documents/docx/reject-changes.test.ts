import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { UnwritableLetter } from '../../../documents/xml/unwritable-letter.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { patchZip } from '../../../documents/zip/patch-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { editOf, randomChoices, shownTexts } from '../xml/random-edits.ts'
import { makeWordHabits } from './word-habits.ts'

const HABITS = 'de gewoonten van Word'
const FILES = [HABITS, ...readdirSync('tests/fixtures').filter((name) => name.endsWith('.docx'))]

/** What Word does when a colleague refuses every change of ours: new text goes, deleted text comes back, paragraphs join and part again. */
function reject(xml: string): string {
  const ours = '[^>]*w:author="Klare Brief"[^>]*'
  return xml
    .replace(new RegExp(`<w:del ${ours}/>`, 'g'), '')
    .replace(new RegExp(`<w:ins ${ours}/>`, 'g'), '<w:del/>')
    .replace(new RegExp(`<w:ins ${ours}>.*?</w:ins>`, 'gs'), '')
    .replace(new RegExp(`<w:del ${ours}>(.*?)</w:del>`, 'gs'), (_, inside: string) =>
      inside.replaceAll('w:delText', 'w:t').replaceAll('w:delInstrText', 'w:instrText'),
    )
}

async function rejectAll(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await openZip(bytes)
  const parts = archive.entries.filter((entry) => /^word\/(?:document|header\d|footer\d|footnotes)\.xml$/.test(entry.name))
  return patchZip(archive, new Map(parts.map((entry) => [entry.name, Buffer.from(reject(readEntry(archive, entry.name)?.toString() ?? ''))])))
}

describe.each(FILES)('%s', (file) => {
  it('leest weer als het origineel als een collega alle wijzigingen weigert', async () => {
    const bytes = file === HABITS ? makeWordHabits() : readFileSync(`tests/fixtures/${file}`)
    const { letter, write } = await readDocx(bytes, file, {})
    await fc.assert(
      fc.asyncProperty(randomChoices, async (choices) => {
        const blocks = choices
          .filter((one) => one.what !== 'soort')
          .reduce<readonly Block[]>(
            (all, one, turn) => (all.length === 0 ? all : applyEdits({ blocks: all }, [editOf(one, all)], (index) => `n${turn}-${index}`).blocks),
            letter.blocks,
          )
        const changed = await write?.(blocks, { mode: 'tracked', now: '2025-03-04T10:00:00Z' }).catch((thrown: unknown) => {
          if (thrown instanceof UnwritableLetter) return null
          throw thrown
        })
        if (changed == null) return
        const rejected = await readDocx(await rejectAll(changed), file, {})
        expect(shownTexts(rejected.letter.blocks)).toEqual(shownTexts(letter.blocks))
      }),
      { numRuns: 15 },
    )
  })
})
