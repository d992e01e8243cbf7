import type { OpenedDocument, WriteMode } from '../../../documents/document.ts'
import { readDocument } from '../../../documents/read-document.ts'
import type { Block } from '../../../engine/letter/letter.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

export async function open(source: string | Uint8Array, name: string): Promise<OpenedDocument> {
  const outcome = await readDocument(typeof source === 'string' ? bytesOf(source) : source, name)
  if (outcome.step === 'unreadable') throw new Error(outcome.unreadable.message)
  return outcome.document
}

/** The file's text after its blocks were changed. */
export async function rewrite(
  source: string,
  name: string,
  change: (blocks: readonly Block[]) => readonly Block[],
  mode: WriteMode = 'clean',
): Promise<string> {
  const document = await open(source, name)
  if (document.write === null) throw new Error('alleen lezen')
  return textOf(await document.write(change(document.letter.blocks), { mode, now: '2026-01-05T10:00:00Z' }))
}

/** The blocks with the text of one of them changed. */
export function reworded(blocks: readonly Block[], index: number, change: (text: string) => string): readonly Block[] {
  return blocks.map((block, at) => (at === index ? { ...block, text: change(block.text) } : block))
}

export function newBlock(id: string, text: string, kind: Block['kind'] = 'paragraph', level?: number): Block {
  return { id, kind, text, placeholders: [], marks: [], ...(level === undefined ? {} : { level }) }
}
