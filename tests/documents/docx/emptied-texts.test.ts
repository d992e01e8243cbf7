import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../documents/read-document.ts'
import type { WriteMode } from '../../../documents/document.ts'
import type { Edit } from '../../../engine/edit/edit.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import { makeOdt } from '../odt/make-odt.ts'
import { makeDocx, p, r } from './make-docx.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)

const MODES: readonly WriteMode[] = ['clean', 'tracked', 'comments']

async function textsAfter(bytes: Uint8Array, name: string, edits: readonly Edit[], mode: WriteMode): Promise<readonly string[]> {
  const blocks = async (from: Uint8Array) => {
    const outcome = await readDocument(from, name, {})
    if (outcome.step !== 'read') throw new Error('not read')
    return outcome.document
  }
  const { letter, write } = await blocks(bytes)
  const written = await write?.(applyEdits(letter, edits, (index) => `nieuw-${index}`).blocks, { mode, now: '2026-03-03T10:00:00Z' })
  return written === undefined ? [] : (await blocks(written)).letter.blocks.map(({ text }) => text)
}

describe.each(MODES)('what is left of a text of which all words were taken out (%s)', (mode) => {
  it('in Word: no bullet that was typed', async () => {
    const bytes = makeDocx({ body: p('Neem mee:') + p('- een kopie') + p('- een bewijs') })
    expect(await textsAfter(bytes, 'brief.docx', [{ op: 'replaceText', block: 'b2', start: 0, end: 9, text: '' }], mode)).toEqual(['Neem mee:', 'een bewijs'])
  })

  it('in OpenDocument: no bullet that was typed', async () => {
    const bytes = makeOdt({ body: '<text:p>Neem mee:</text:p><text:p>- een kopie</text:p><text:p>- een bewijs</text:p>' })
    expect(await textsAfter(bytes, 'brief.odt', [{ op: 'replaceText', block: 'b2', start: 0, end: 9, text: '' }], mode)).toEqual(['Neem mee:', 'een bewijs'])
  })

  it('of a choice in two paragraphs: nothing', async () => {
    const choice = `<w:p>${mark('begin')}${code(' IF 1 = 2 "Eerste alinea.')}</w:p><w:p>${code('Tweede alinea." ""')}${mark('separate')}${r('x')}${mark('end')}</w:p>`
    const bytes = makeDocx({ body: p('Beste Sam,') + choice + p('Tot ziens.') })
    const edits: readonly Edit[] = [
      { op: 'removeBlock', block: 'b2' },
      { op: 'removeBlock', block: 'b3' },
    ]
    expect(await textsAfter(bytes, 'brief.docx', edits, mode)).toEqual(['Beste Sam,', 'Tot ziens.'])
  })
})
