import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { openDocxPackage } from '../../../documents/docx/docx-package.ts'
import { collectParagraphs } from '../../../documents/docx/collect-paragraphs.ts'
import { docxShape } from '../../../documents/docx/docx-shape.ts'
import { serialiseLeaves } from '../../../documents/xml/serialise-leaves.ts'
import { refusalOf, shortBlocks } from './read-blocks.ts'

const FOLDER = '../shared/documents'
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.docx')) : []

/** Some of the blocks of each file, as `kind level numbering: text`, and how many there are. */
const EXPECTED: Readonly<Record<string, { readonly count: number; readonly some: readonly string[] }>> = {
  'ComplexNumberedLists.docx': {
    count: 17,
    some: ['listItem 1 genummerd: Entry #1', 'listItem 2 genummerd: 2-b', 'listItem 1 genummerd: Jump to new list at 10', 'paragraph: Normal text here'],
  },
  'FieldCodes.docx': { count: 2, some: ['paragraph: 16 June 2010'] },
  'FldSimple.docx': { count: 1, some: ['paragraph: FldSimple.docx'] },
  'checkboxes.docx': { count: 9, some: ['listItem 1: unchecked: ☐', 'paragraph: Test a checkbox within a textbox: ☐ -> ☒', 'tableCell: ☒', 'paragraph: ☒☐☒'] },
  'delins.docx': { count: 21, some: ['listItem 1: A place in Abkhazia'] },
  'documentProtection_trackedChanges_no_password.docx': { count: 1, some: ['paragraph: Tracked changed senza password.'] },
  'footnotes.docx': { count: 2, some: ['paragraph: Eto ochen prostoy text so snoskoy', 'footnote: snoska'] },
  'headerFooter.docx': { count: 2, some: ['letterhead: This is a simple header…', 'footer: … and this is a simple footer.'] },
  'hyperlinks.docx': { count: 3, some: ['paragraph: Three hyperlinks: the first one here, the second one, and the third.'] },
  'sample.docx': { count: 3, some: [] },
  'smarttag-snippet.docx': { count: 4, some: ["heading 1: Alice's Adventures in Wonderland", 'heading 2: Lewis Carroll'] },
  'table_footnotes.docx': { count: 4, some: ['tableCell: slove', 'footnote: snoska'] },
  'text-box.docx': { count: 1, some: ['paragraph: Datum plane'] },
}

describe.skipIf(FILES.length === 0)('Word-bestanden van anderen', () => {
  it.each(FILES.filter((name) => name !== 'comment.docx'))('%s', async (name) => {
    const { letter, sourceOf } = await readDocx(readFileSync(`${FOLDER}/${name}`), name, {})
    const blocks = shortBlocks(letter)
    const expected = EXPECTED[name]
    expect(blocks.length).toBe(expected?.count)
    for (const block of expected?.some ?? []) expect(blocks).toContain(block)
    expect(sourceOf({ block: 'b1', start: 0, end: 1 })).toBeNull()
  })

  it('delins.docx: leest de ingevoegde woorden en niet de verwijderde', async () => {
    const { letter } = await readDocx(readFileSync(`${FOLDER}/delins.docx`), 'delins.docx', {})
    expect(letter.blocks.at(-1)?.text).toBe('A software module for extracting text from binary files. Apache Tika is a subproject of the Lucene')
  })

  it('comment.docx bevat alleen een opmerking en geen tekst', async () => {
    expect(await refusalOf(() => readDocx(readFileSync(`${FOLDER}/comment.docx`), 'comment.docx', {}))).toBe(
      'geen-tekst: In dit bestand staat geen tekst. Kies een ander bestand.',
    )
  })

  it.each(FILES)('%s: alle bladeren van een alinea samen zijn die alinea', async (name) => {
    const { main } = await openDocxPackage(readFileSync(`${FOLDER}/${name}`))
    const { xml, root } = main.tree
    for (const { element, leaves, properties } of collectParagraphs(root.children.find((child) => child.type === 'element') ?? root, main, docxShape(xml))) {
      const written = serialiseLeaves(leaves.map((leaf) => ({ path: leaf.path, raw: xml.slice(leaf.start, leaf.end) })))
      expect(written).toBe(xml.slice(properties?.end ?? element.openEnd, element.closeStart))
    }
  })

  it.each(FILES.filter((name) => name !== 'comment.docx'))('%s: zonder wijzigingen komen dezelfde bytes terug', async (name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`)
    const { letter, write } = await readDocx(bytes, name, {})
    expect(Buffer.from((await write?.(letter.blocks, { mode: 'clean', now: '2025-01-01T00:00:00Z' })) ?? []).equals(bytes)).toBe(true)
  })
})
