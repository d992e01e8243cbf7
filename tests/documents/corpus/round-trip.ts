import type { Block } from '../../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import type { WriteMode } from '../../../documents/document.ts'
import { openZip } from '../../../documents/zip/open-zip.ts'
import { readEntry } from '../../../documents/zip/read-entry.ts'
import { openSession, writeSession, type LetterSession } from '../../../session/letter-session.ts'
import { acceptSuggestions, rewriteSession } from '../../../session/rewrite-session.ts'

export const NOW = '2026-03-03T10:00:00Z'

export interface RoundTrip {
  readonly accepted: number
  readonly before: readonly Block[]
  readonly after: readonly Block[]
  readonly bytes: Uint8Array
}

export async function openLetter(bytes: Uint8Array, name: string): Promise<LetterSession> {
  const outcome = await openSession(bytes, name, { ...STANDARD_SETTINGS, today: '2026-03-03', letterTypes: ['informatie'] })
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

/** All suggestions accepted; in a letter that has none, the first plain word of every block changed. */
export async function rewriteLetter(bytes: Uint8Array, name: string, mode: WriteMode): Promise<RoundTrip> {
  const session = await openLetter(bytes, name)
  const before = session.letter.blocks
  if (mode === 'comments') {
    const { bytes: written, accepted } = await rewriteSession(session, { accept: 'all', as: mode, now: NOW })
    return { accepted, before, after: before, bytes: written }
  }
  const changed = acceptSuggestions(session, 'all')
  const blocks = changed.accepted > 0 ? changed.session.letter.blocks : before.map(changeWord)
  const written = await writeSession({ ...session, letter: { ...session.letter, blocks } }, mode, NOW)
  return { accepted: changed.accepted, before, after: blocks, bytes: written }
}

/** The block with its first plain word changed, outside fields; a locked block stays. */
export function changeWord(block: Block): Block {
  if (block.locks !== undefined) return block
  const word = [...block.text.matchAll(/\p{L}{4,}/gu)].find(({ index, 0: found }) =>
    block.placeholders.every((field) => index + found.length <= field.start || index >= field.end),
  )
  if (word === undefined) return block
  const shift = 'anders'.length - word[0].length
  return {
    ...block,
    text: `${block.text.slice(0, word.index)}anders${block.text.slice(word.index + word[0].length)}`,
    placeholders: block.placeholders.map((field) => (field.start > word.index ? { ...field, start: field.start + shift, end: field.end + shift } : field)),
    marks: [],
  }
}

/** The parts of a package, unzipped. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const archive = await openZip(bytes)
  return new Map(archive.entries.map(({ name }) => [name, Buffer.from(readEntry(archive, name) ?? []).toString('latin1')]))
}

/** The names of parts that differ, are new or are gone. */
export async function changedParts(one: Uint8Array, other: Uint8Array): Promise<readonly string[]> {
  const [before, after] = [await partsOf(one), await partsOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).toSorted()
}

/** What a reader reads, whatever the white space. */
export const textsOf = (blocks: readonly Pick<Block, 'text'>[]): readonly string[] =>
  blocks
    .map(({ text }) =>
      text
        .replace(/[\u00ad\u200b]/g, '')
        .replaceAll('\u2011', '-')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
    .toSorted()

/** How many elements of each name a part has, but those that hold nothing but words and their look. */
export function countElements(xml: string, words: ReadonlySet<string>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [, name = ''] of xml.matchAll(/<([A-Za-z][\w:.-]*)(?=[\s/>])/g)) if (!words.has(name)) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** The numbers that two tracked changes of a Word file share, through all of its parts; without those that `known` has. */
export async function doubleNumbers(bytes: Uint8Array, known: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>()
  const double: string[] = []
  for (const [name, xml] of await partsOf(bytes)) {
    if (!/^word\/\w+\.xml$/.test(name)) continue
    for (const [, id = ''] of xml.matchAll(/<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange) [^>]*?w:id="(\d+)"/g)) {
      if (seen.has(id) && !known.includes(id)) double.push(id)
      seen.add(id)
    }
  }
  return double
}
