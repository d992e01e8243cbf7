import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WriteMode } from '../../../documents/document.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Edit } from '../../../engine/edit/edit.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { field, makeDocx, p, r } from '../docx/make-docx.ts'
import { makeOdt, tp } from '../odt/make-odt.ts'
import { afterChoice, allowRefused, randomChoices, shownTexts } from './random-edits.ts'

const control = (inside: string, lock = ''): string => `<w:sdt><w:sdtPr><w:id w:val="9"/>${lock}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const locked = (inside: string): string => control(inside, '<w:lock w:val="contentLocked"/>')
const inChoice = field(` IF 1 = 2 "</w:instrText></w:r>${field(' DATE ', r('1 mei'))}<w:r><w:instrText xml:space="preserve"> komt u langs." "nee" `, r('nee'))

/** Words that Word locks: alone, at an edge, inside each other, in a link, beside each other, in a text under a condition. */
const WORD = makeDocx({
  body: [
    `<w:p>${field(' DATE ', r('3 maart 2026'))}</w:p>`,
    `<w:p>${r('Dorp, ')}<w:fldSimple w:instr=" DATE ">${r('3 maart')}</w:fldSimple></w:p>`,
    `<w:p>${field(' REF a ', r('zie ') + field(' PAGEREF b ', r('12')))}</w:p>`,
    `<w:p>${field(' REF a ', field(' PAGEREF b ', r('12')) + r(' en meer'))}${r(' slot')}</w:p>`,
    `<w:p>${field(' HYPERLINK "https://voorbeeld.example" ', r('pagina ') + field(' PAGEREF b ', r('9')))}</w:p>`,
    `<w:p>${locked(r('vast ') + control(r('binnen')))}</w:p>`,
    `<w:p>${r('los ')}${locked(r('vast'))}${field(' DATE ', r('mei'))}</w:p>`,
    `<w:p>${inChoice}</w:p>`,
    p('Gewone zin met woorden.'),
  ].join(''),
})

const LIBREOFFICE = makeOdt({
  body: [
    '<text:p><text:date text:date-value="2026-03-03">3 maart 2026</text:date></text:p>',
    '<text:p>Dorp, <text:date text:date-value="2026-03-03">3 maart 2026</text:date></text:p>',
    '<text:p><text:sender-company>Dienst Voorbeeld</text:sender-company><text:sender-city>Dorp</text:sender-city></text:p>',
    '<text:p><text:span text:style-name="T1">Zie <text:bookmark-ref text:ref-name="a">hoofdstuk 2</text:bookmark-ref></text:span></text:p>',
    tp('Gewone zin met woorden.'),
  ].join(''),
})

const MODES: readonly WriteMode[] = ['clean', 'tracked', 'comments']
const FILES = [
  ['Word', WORD, readDocx],
  ['LibreOffice', LIBREOFFICE, readOdt],
] as const

const lockedTexts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ text, locks = [] }) => locks.map(({ start, end }) => text.slice(start, end).trim()))

describe.each(FILES)('words that %s locks', (_, bytes, read) => {
  it.each(MODES)('stay as they were, and nothing else gets locked, whatever is changed around them (%s)', async (mode) => {
    const { letter, write } = await read(bytes, 'brief', {})
    await fc.assert(
      fc.asyncProperty(randomChoices, async (choices) => {
        const blocks = choices.reduce<readonly Block[]>((all, one, turn) => afterChoice(one, all, (index) => `n${turn}-${index}`), letter.blocks)
        const written = blocks.every((block) => block.text.trim() === '')
          ? null
          : await write?.(blocks, { mode, now: '2026-03-03T10:00:00Z' }).catch(allowRefused)
        if (written == null) return
        const again = (await read(written, 'brief', {})).letter.blocks
        expect(shownTexts(again).toSorted()).toEqual(shownTexts(blocks).toSorted())
        expect(lockedTexts(again).toSorted()).toEqual(lockedTexts(blocks).toSorted())
      }),
      { numRuns: 25 },
    )
  })

  it.each(MODES)('keep what is typed against them outside, at each edge of each block (%s)', async (mode) => {
    const { letter, write } = await read(bytes, 'brief', {})
    const edits = letter.blocks.flatMap(({ id, text }): readonly Edit[] =>
      [0, text.length].map((at) => ({ op: 'replaceText', block: id, start: at, end: at, text: 'Q' })),
    )
    const { blocks, refused } = applyEdits(letter, edits, String)
    const again = (await read((await write?.(blocks, { mode, now: '2026-03-03T10:00:00Z' })) ?? bytes, 'brief', {})).letter.blocks
    expect(refused).toEqual([])
    expect(again.map(({ text }) => text)).toEqual(letter.blocks.map(({ text }) => `Q${text}Q`))
    expect(lockedTexts(again)).toEqual(lockedTexts(letter.blocks))
  })

  it.each(MODES)('stay when they were cut off and the words before them removed (%s)', async (mode) => {
    const { letter, write } = await read(bytes, 'brief', {})
    const dorp = letter.blocks.find(({ text }) => text.startsWith('Dorp, '))?.id ?? ''
    const cut = applyEdits(letter, [{ op: 'splitBlock', block: dorp, at: 'Dorp, '.length }], () => 'nieuw')
    const { blocks } = applyEdits(cut, [{ op: 'removeBlock', block: dorp }], String)
    const again = (await read((await write?.(blocks, { mode, now: '2026-03-03T10:00:00Z' })) ?? bytes, 'brief', {})).letter.blocks
    expect(again.map(({ text }) => text)).toEqual(letter.blocks.map(({ text }) => text.replace('Dorp, ', '')))
    expect(lockedTexts(again)).toEqual(lockedTexts(letter.blocks))
  })
})
