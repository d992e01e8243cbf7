import { describe, expect, it } from 'vitest'
import { readDocument } from '../../documents/read-document.ts'
import { makeDocx, p } from '../documents/docx/make-docx.ts'
import { makeOdt, tp } from '../documents/odt/make-odt.ts'

const tc = (inside: string, properties = '') => `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const WORD = `<w:tbl>${tr(tc(p('Termijnen'), '<w:gridSpan w:val="2"/>'), tc(p('Bedrag')))}${tr(tc(p('1 mei')), tc(p('')), tc(p('€ 80') + p('met korting')))}</w:tbl>`

const cell = (inside: string, attributes = '') => `<table:table-cell${attributes}>${inside}</table:table-cell>`
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const OPEN = `<table:table>${row(cell(tp('Termijnen'), ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>', cell(tp('Bedrag')))}${row(cell(tp('1 mei')), cell(tp('')), cell(tp('€ 80') + tp('met korting')))}</table:table>`

const td = (inside: string, attributes = '') => `<td${attributes}>${inside}</td>`
const WEB = `<table><tr>${td('Termijnen', ' colspan="2"')}${td('Bedrag')}</tr><tr>${td('1 mei')}${td('')}${td('<p>€ 80</p><p>met korting</p>')}</tr></table>`

const SAME = ['Termijnen 0,0 over 2', 'Bedrag 0,2', '1 mei 1,0', '€ 80 1,2', 'met korting 1,2']

async function cellsOf(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const outcome = await readDocument(bytes, name)
  const blocks = outcome.step === 'read' ? outcome.document.letter.blocks : []
  expect(new Set(blocks.map(({ cell: at }) => at?.table)).size).toBe(2)
  return blocks.flatMap(({ text, cell: at }) => (at === undefined ? [] : [`${text} ${at.row},${at.column}${at.span === undefined ? '' : ` over ${at.span}`}`]))
}

const text = (words: string) => new TextEncoder().encode(words)

describe('de cellen van een tabel staan in rijen en kolommen', () => {
  it.each([
    ['brief.docx', makeDocx({ body: p('Dit betaalt u:') + WORD + p('Bel ons.') })],
    ['brief.odt', makeOdt({ body: tp('Dit betaalt u:') + OPEN + tp('Bel ons.') })],
    ['brief.html', text(`<p>Dit betaalt u:</p>${WEB}<p>Bel ons.</p>`)],
  ] as const)('in %s, ook naast een lege en een brede cel', async (name, bytes) => expect(await cellsOf(bytes, name)).toEqual(SAME))
  it('in Markdown', async () => {
    expect(await cellsOf(text('Dit betaalt u:\n\n| Termijn | Bedrag |\n|---|---|\n| 1 mei | |\n| | € 80 |\n'), 'brief.md')).toEqual([
      'Termijn 0,0',
      'Bedrag 0,1',
      '1 mei 1,0',
      '€ 80 2,1',
    ])
  })
  it('en niet in een tabel van één cel: dat is een kader', async () => {
    const outcome = await readDocument(makeDocx({ body: `<w:tbl>${tr(tc(p('Let op: betaal op tijd.')))}</w:tbl>${p('Bel ons.')}` }), 'brief.docx')
    expect(outcome.step === 'read' && outcome.document.letter.blocks.map(({ cell: at }) => at)).toEqual([undefined, undefined])
  })
})
