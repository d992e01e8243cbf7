import { describe, expect, test } from 'vitest'
import type { WriteMode } from '../../../documents/document.ts'
import type { Block } from '../../../engine/letter/letter.ts'
import { bytesOf, newBlock, open, reworded, rewrite, textOf } from '../read-document/support.ts'

const SOURCE = `---
title: Brief
---
Geachte <Naam>,

# Uw aanvraag

U krijgt **geen subsidie** voor uw [plan](https://voorbeeld.nl).
Dat staat in de _regels_ &amp; de wet\\*.

> Let op: dit is
> belangrijk.

1. Bel ons.
   Dat mag altijd.
2. Schrijf ons.
   - met een foto

| Soort | Bedrag |
|-------|-------:|
| Huur  | € 10   |

\`\`\`js
let code = 1
\`\`\`

Een zin met een noot.[^1]

[^1]: Dit is de noot.
`

const shown = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => `${block.kind}${block.level ?? ''}${block.numbering === undefined ? '' : '#'}: ${block.text}`)

describe('Markdown lezen', () => {
  test('blokken, velden en opmaak; code en kopgegevens blijven buiten', async () => {
    const { letter } = await open(SOURCE, 'brief.md')
    expect(shown(letter.blocks)).toEqual([
      'salutation: Geachte <Naam>,',
      'heading1: Uw aanvraag',
      'paragraph: U krijgt geen subsidie voor uw plan. Dat staat in de regels & de wet*.',
      'paragraph: Let op: dit is belangrijk.',
      'listItem1#: Bel ons. Dat mag altijd.',
      'listItem1#: Schrijf ons.',
      'listItem2: met een foto',
      'tableCell: Soort',
      'tableCell: Bedrag',
      'tableCell: Huur',
      'tableCell: € 10',
      'paragraph: Een zin met een noot.',
      'footnote: Dit is de noot.',
    ])
    expect(letter.blocks[0]?.placeholders).toEqual([{ start: 8, end: 14, label: 'Naam' }])
    expect(letter.blocks[2]?.marks).toEqual([
      { kind: 'bold', start: 9, end: 22 },
      { kind: 'link', start: 31, end: 35, href: 'https://voorbeeld.nl' },
      { kind: 'italic', start: 53, end: 59 },
    ])
  })

  test('een plek wijst naar de bron, ook na verwijzingen en backslashes', async () => {
    const document = await open(SOURCE, 'brief.md')
    const block = document.letter.blocks[2]
    const at = block?.text.indexOf('wet') ?? 0
    const place = document.sourceOf({ block: block?.id ?? '', start: at, end: at + 4 })
    expect(SOURCE.slice(place?.start, place?.end)).toBe('wet\\*')
  })

  test('harde regeleinden blijven regels', async () => {
    const { letter } = await open(
      'Mevrouw A. Bos  \nDorpsweg 1  \n1234 AB Voorbeeld\n\nGeachte mevrouw Bos,\n\nU krijgt geld van ons. Dat is mooi.\n',
      'brief.md',
    )
    expect(shown(letter.blocks)).toEqual([
      'letterhead: Mevrouw A. Bos\nDorpsweg 1\n1234 AB Voorbeeld',
      'salutation: Geachte mevrouw Bos,',
      'paragraph: U krijgt geld van ons. Dat is mooi.',
    ])
  })

  test('HTML in Markdown wordt overgeslagen, en dat wordt gezegd', async () => {
    const { letter } = await open('Hallo.\n\n<div>tekst</div>\n', 'brief.md')
    expect(letter.warnings.map((warning) => warning.code)).toEqual(['html-overgeslagen'])
  })
})

describe('Markdown bewaren', () => {
  test('één woord verandert, al het andere blijft', async () => {
    const written = await rewrite(SOURCE, 'brief.md', (blocks) => reworded(blocks, 2, (text) => text.replace('geen subsidie', 'wel geld')))
    expect(written).toBe(SOURCE.replace('geen subsidie', 'wel geld'))
  })

  test('tekens met een betekenis worden ontkracht', async () => {
    const written = await rewrite('U krijgt een brief.\n', 'brief.md', (blocks) => reworded(blocks, 0, () => '# 5 * 3 < 20 & `a_b` [link](x) 1_2 &amp; \\n'))
    expect((await open(written, 'brief.md')).letter.blocks.map((block) => block.text)).toEqual(['# 5 * 3 < 20 & `a_b` [link](x) 1_2 &amp; \\n'])
  })

  test('een andere soort verandert alleen het begin van de regel', async () => {
    const as = (index: number, kind: Block['kind'], level?: number) => (blocks: readonly Block[]) =>
      blocks.map((block, at) => (at === index ? { ...block, kind, ...(level === undefined ? {} : { level }) } : block))
    expect(await rewrite('# Kop\n\nTekst van de brief.\n', 'a.md', as(0, 'heading', 3))).toBe('### Kop\n\nTekst van de brief.\n')
    expect(await rewrite('# Kop\n\nTekst van de brief.\n', 'a.md', as(1, 'heading', 2))).toBe('# Kop\n\n## Tekst van de brief.\n')
    expect(await rewrite('# Kop\n\nTekst van de brief.\n', 'a.md', as(0, 'paragraph'))).toBe('Kop\n\nTekst van de brief.\n')
    expect(await rewrite('Kop\n===\n\nTekst van de brief.\n', 'a.md', as(0, 'heading', 2))).toBe('## Kop\n\nTekst van de brief.\n')
    expect(await rewrite('Tekst van de brief.\n', 'a.md', as(0, 'listItem', 1))).toBe('- Tekst van de brief.\n')
  })

  test('een nieuw item krijgt het volgende nummer; in een citaat komt er een haakje voor', async () => {
    const added = await rewrite('1. Bel ons.\n2. Mail ons.\n', 'a.md', (blocks) => [...blocks, newBlock('n', 'Schrijf ons.', 'listItem', 1)])
    expect(added).toBe('1. Bel ons.\n2. Mail ons.\n3. Schrijf ons.\n')
    expect(await rewrite('> Let op.\n', 'a.md', (blocks) => [...blocks, newBlock('n', 'En dit.')])).toBe('> Let op.\n>\n> En dit.\n')
  })

  test('regeleinden van Windows en de codering blijven', async () => {
    const source = '\uFEFFEén regel.\r\n\r\nTwee.\r\n'
    const document = await open(bytesOf(source), 'a.md')
    const written = await document.write?.([...reworded(document.letter.blocks, 1, () => 'Drie.'), newBlock('n', 'Vier.')], { mode: 'clean', now: '' })
    expect(textOf(written ?? new Uint8Array())).toBe('\uFEFFEén regel.\r\n\r\nDrie.\r\n\r\nVier.\r\n')
  })
})

describe.each(['a.md', 'a.txt'])('CriticMarkup in %s', (name) => {
  const source = 'U dient te betalen.\n\nDit vervalt helemaal.\n\nDit blijft zo.\n'
  const write = async (mode: WriteMode, change: (blocks: readonly Block[]) => readonly Block[], remark?: string) => {
    const document = await open(source, name)
    const first = document.letter.blocks[0]?.id ?? ''
    const remarks = remark === undefined ? [] : [{ place: { block: first, start: 2, end: 10 }, text: remark }]
    return textOf((await document.write?.(change(document.letter.blocks), { mode, now: '', remarks })) ?? new Uint8Array())
  }

  test('wat verandert staat er als oud en nieuw', async () => {
    expect(await write('tracked', (blocks) => reworded(blocks, 0, () => 'U moet betalen.'))).toBe(source.replace('dient te', '{--dient te--}{++moet++}'))
  })

  test('wat weg is en wat nieuw is', async () => {
    const written = await write('tracked', (blocks) => [...blocks.toSpliced(1, 1), newBlock('n', 'Dit is nieuw.')])
    expect(written).toBe('U dient te betalen.\n\n{--Dit vervalt helemaal.--}\n\nDit blijft zo.\n\n{++Dit is nieuw.++}\n')
  })

  test('een opmerking komt achter haar plek, en de tekst blijft', async () => {
    expect(await write('comments', (blocks) => blocks, 'Zeg: moet')).toBe(source.replace('dient te', 'dient te{>>Zeg: moet<<}'))
  })
})
