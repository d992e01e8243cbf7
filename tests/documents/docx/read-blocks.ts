import type { Letter } from '../../../engine/letter/letter.ts'
import { readDocx } from '../../../documents/docx/read-docx.ts'
import { UnreadableFile } from '../../../documents/document.ts'
import { makeDocx, type DocxParts } from './make-docx.ts'

export async function letterOf(parts: DocxParts): Promise<Letter> {
  return (await readDocx(makeDocx(parts), 'brief.docx', {})).letter
}

/** Each block as `kind level numbering: text`. */
export function shortBlocks({ blocks }: Pick<Letter, 'blocks'>): readonly string[] {
  return blocks.map(({ kind, level, numbering, text }) => `${[kind, level, numbering].filter((one) => one !== undefined).join(' ')}: ${text}`)
}

export async function blocksOf(parts: DocxParts): Promise<readonly string[]> {
  return shortBlocks(await letterOf(parts))
}

/** `code: message` of a file that can't be read. */
export async function refusalOf(read: () => Promise<unknown>): Promise<string> {
  try {
    await read()
    return 'gelezen'
  } catch (thrown) {
    return thrown instanceof UnreadableFile ? `${thrown.unreadable.code}: ${thrown.unreadable.message}` : `geen UnreadableFile: ${String(thrown)}`
  }
}
