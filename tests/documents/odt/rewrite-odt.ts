import type { Block, Letter } from '../../../engine/letter/letter.ts'
import type { WriteMode, WriteOptions } from '../../../documents/document.ts'
import { readOdt } from '../../../documents/odt/read-odt.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { makeOdt, type OdtParts } from './make-odt.ts'

export interface RewrittenOdt {
  readonly bytes: Uint8Array
  /** The children of the new `office:text`. */
  readonly body: string
  readonly part: (name: string) => string
  readonly letter: Letter
  readonly changed: readonly string[]
}

/** Reads, changes the blocks, writes. */
export async function rewriteOdt(
  parts: OdtParts | Uint8Array,
  change: (blocks: readonly Block[]) => readonly Block[],
  mode: WriteMode = 'clean',
  options: Partial<WriteOptions> = {},
): Promise<RewrittenOdt> {
  const before = parts instanceof Uint8Array ? Buffer.from(parts) : makeOdt(parts)
  const { letter, write } = await readOdt(before, 'brief.odt', {})
  const bytes = (await write?.(change(letter.blocks), { mode, now: '2025-03-04T10:00:00.000Z', ...options })) ?? new Uint8Array()
  const [old, now] = [await openZip(before), await openZip(bytes)]
  const part = (name: string): string => readEntry(now, name)?.toString('utf8') ?? ''
  const xml = part('content.xml')
  return {
    bytes,
    part,
    body: xml.slice(xml.indexOf('<office:text>') + 13, xml.lastIndexOf('</office:text>')),
    letter: (await readOdt(bytes, 'brief.odt', {})).letter,
    changed: now.entries.map((entry) => entry.name).filter((name) => !readEntry(old, name)?.equals(readEntry(now, name) ?? Buffer.alloc(0))),
  }
}
