import type { Block, Letter } from '../../../engine/letter/letter.ts'
import type { WriteMode, WriteOptions } from '../../../documents/document.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeDocx, type DocxParts } from './make-docx.ts'

export const NOW = '2025-03-04T10:00:00.000Z'

export interface Rewritten {
  readonly bytes: Uint8Array
  /** The children of the new body. */
  readonly body: string
  readonly part: (name: string) => string
  /** What our own reader makes of the new file. */
  readonly letter: Letter
  /** Names of parts whose bytes differ from the original, and of new parts. */
  readonly changed: readonly string[]
}

/** Reads, changes the blocks, writes. */
export async function rewriteDocx(
  parts: DocxParts | Uint8Array,
  change: (blocks: readonly Block[]) => readonly Block[],
  mode: WriteMode = 'clean',
  options: Partial<WriteOptions> = {},
): Promise<Rewritten> {
  const before = parts instanceof Uint8Array ? Buffer.from(parts) : makeDocx(parts)
  const { letter, write } = await readDocx(before, 'brief.docx', {})
  const bytes = (await write?.(change(letter.blocks), { mode, now: NOW, ...options })) ?? new Uint8Array()
  const [old, now] = [await openZip(before), await openZip(bytes)]
  const part = (name: string): string => readEntry(now, name)?.toString('utf8') ?? ''
  const xml = part('word/document.xml')
  return {
    bytes,
    part,
    body: xml.slice(xml.indexOf('<w:body>') + 8, xml.lastIndexOf('<w:sectPr')),
    letter: (await readDocx(bytes, 'brief.docx', {})).letter,
    changed: now.entries.map((entry) => entry.name).filter((name) => !readEntry(old, name)?.equals(readEntry(now, name) ?? Buffer.alloc(0))),
  }
}

/** The blocks with other text in the one that holds these words. */
export function replaceWords(from: string, to: string): (blocks: readonly Block[]) => readonly Block[] {
  return (blocks) =>
    blocks.map((block) => {
      const at = block.text.indexOf(from)
      if (at < 0) return block
      const shift = to.length - from.length
      return {
        ...block,
        text: block.text.slice(0, at) + to + block.text.slice(at + from.length),
        placeholders: block.placeholders.map((field) =>
          field.start >= at + from.length ? { ...field, start: field.start + shift, end: field.end + shift } : field,
        ),
      }
    })
}

export function newBlock(kind: Block['kind'], text: string, rest: Partial<Block> = {}): Block {
  return { id: `nieuw-${text}`, kind, text, placeholders: [], marks: [], ...rest }
}

/** The blocks with new ones after the one that holds these words. */
export function insertAfter(words: string, ...added: readonly Block[]): (blocks: readonly Block[]) => readonly Block[] {
  return (blocks) => blocks.flatMap((block) => (block.text.includes(words) ? [block, ...added] : [block]))
}

export function removeBlock(words: string): (blocks: readonly Block[]) => readonly Block[] {
  return (blocks) => blocks.filter((block) => !block.text.includes(words))
}
