import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../../engine/letter/letter.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { insertAfter, newBlock, removeBlock, replaceWords } from '../docx/rewrite-docx.ts'

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

type Change = (blocks: readonly Block[]) => readonly Block[]

const both =
  (...changes: readonly Change[]): Change =>
  (blocks) =>
    changes.reduce((all, change) => change(all), blocks)
const split =
  (words: string): Change =>
  (blocks) =>
    blocks.flatMap((block) => {
      const at = block.text.indexOf(words)
      if (at < 0) return [block]
      const text = block.text.slice(0, at + words.length)
      return [
        { ...block, text, placeholders: [] },
        { ...block, id: `${block.id}-rest`, text: block.text.slice(at + words.length).trim(), placeholders: [] },
      ]
    })
const toKind =
  (words: string, kind: Block['kind'], level: number): Change =>
  (blocks) =>
    blocks.map((block) => (block.text.includes(words) ? { ...block, kind, level } : block))
const join =
  (first: string, second: string): Change =>
  (blocks) =>
    blocks.flatMap((block) => {
      const other = blocks.find((one) => one.text.includes(second))
      if (block === other) return []
      return block.text.includes(first) ? [{ ...block, text: `${block.text} ${other?.text ?? ''}` }] : [block]
    })

/** Every kind of change, for each of the letters. */
const CASES: readonly (readonly [file: string, name: string, change: Change])[] = ['docx', 'odt'].flatMap((kind) => [
  [`besluit.${kind}`, 'woorden', replaceWords('een parkeervergunning aan', 'om een vergunning & meer')] as const,
  [
    `besluit.${kind}`,
    'alineas',
    both(
      insertAfter(
        'een kopie',
        newBlock('listItem', 'een pas', { level: 1 }),
        newBlock('paragraph', 'Let goed op.'),
        newBlock('heading', 'Nieuwe kop', { level: 2 }),
      ),
      removeBlock('U hebt al'),
      removeBlock('Vul het'),
    ),
  ] as const,
  [
    `besluit.${kind}`,
    'knippen',
    both(split('die vergunning niet.'), join('Hebt u vragen', 'Met vriendelijke'), toKind('een bewijs', 'paragraph', 1), toKind('14 012', 'listItem', 1)),
  ] as const,
  [
    `sjabloon.${kind}`,
    'velden',
    both(
      replaceWords('Dat is belangrijk', 'Dat vinden wij heel belangrijk'),
      replaceWords('geen uitkering van ons', 'niets van ons'),
      replaceWords('artikel 4', 'artikel 5'),
      replaceWords('uw paspoort', 'uw rijbewijs'),
      replaceWords('Postbus 12', 'Postbus 13'),
    ),
  ] as const,
  [
    `uitkering.${kind}`,
    'wijzigingen',
    both(replaceWords('gekeken naar', 'gelet op'), replaceWords('Bel ons als', 'Bel ons ook als'), removeBlock('Team Uitkeringen')),
  ] as const,
])

const reader = (name: string): typeof readDocx => (name.endsWith('.odt') ? readOdt : readDocx)
/** LibreOffice forgets the instruction of Word's choosing fields, so a choice counts as a choice, whatever it says. */
const texts = (blocks: readonly Pick<Block, 'text'>[]): readonly string[] =>
  blocks
    .map((block) =>
      block.text
        .replace(/\s+/g, ' ')
        .replace(/«(?:als |IF |keuze)[^»]*»/, '«keuze»')
        .trim(),
    )
    .toSorted()

describe.skipIf(!hasOffice())('LibreOffice opent wat wij schrijven', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'klare-brief-'))
  const wanted = new Map<string, readonly string[]>()

  const save = async (file: string, name: string, change: Change, mode: 'clean' | 'tracked' | 'comments'): Promise<void> => {
    const { letter, write } = await reader(file)(readFileSync(`tests/fixtures/${file}`), file, {})
    const blocks = change(letter.blocks)
    const target = letter.blocks.find((block) => block.kind === 'paragraph') ?? letter.blocks[0]
    const extras =
      mode === 'comments' && target !== undefined
        ? {
            remarks: [{ place: { block: target.id, start: 0, end: 4 }, text: 'Kan korter.' }],
            pictograms: [{ block: target.id, at: 0, png: PNG, alt: 'Bel ons' }],
          }
        : {}
    const bytes = (await write?.(blocks, { mode, now: '2025-03-04T10:00:00Z', ...extras })) ?? new Uint8Array()
    const [stem, extension] = file.split('.')
    writeFileSync(path.join(folder, `${stem}-${extension}-${name}-${mode}.${extension}`), bytes)
    const branches = extension === 'docx' ? new Set(letter.variants.flatMap((variant) => variant.blocks)) : new Set()
    wanted.set(`${stem}-${extension}-${name}-${mode}.odt`, texts(blocks.filter((block) => !branches.has(block.id))))
  }

  beforeAll(async () => {
    for (const [file, name, change] of CASES) for (const mode of ['clean', 'tracked'] as const) await save(file, name, change, mode)
    for (const kind of ['docx', 'odt']) await save(`besluit.${kind}`, 'opmerking', (blocks) => blocks, 'comments')
    const files = readdirSync(folder).filter((name) => /\.(?:docx|odt)$/.test(name))
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'odt', '--outdir', 'uit', ...files], {
      cwd: folder,
      stdio: 'ignore',
    })
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(CASES.flatMap(([file, name]) => ['clean', 'tracked'].map((mode) => [file, name, mode])))('%s: %s (%s)', async (file, name, mode) => {
    const result = `${file.replace('.', '-')}-${name}-${mode}.odt`
    const { letter } = await readOdt(readFileSync(path.join(folder, 'uit', result)), result, {})
    expect(texts(letter.blocks)).toEqual(wanted.get(result))
  })

  it.each(['docx', 'odt'])('ziet de opmerking en het pictogram met zijn alternatieve tekst (%s)', async (kind) => {
    const archive = await openZip(readFileSync(path.join(folder, 'uit', `besluit-${kind}-opmerking-comments.odt`)))
    const content = readEntry(archive, 'content.xml')?.toString() ?? ''
    expect(content).toMatch(/<office:annotation [^>]*>.*Klare Brief.*Kan korter\.(?:<\/text:span>)?<\/text:p><\/office:annotation>/)
    expect(content).toMatch(/<svg:(?:title|desc)>Bel ons<\/svg:/)
    expect(archive.entries.some((entry) => entry.name.startsWith('Pictures/'))).toBe(true)
  })
})
