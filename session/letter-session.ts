import type { OpenedDocument, ReadOptions, Remark, Unreadable, WriteMode } from '../documents/document.ts'
import { readDocument } from '../documents/read-document.ts'
import type { Block, BlockId, Letter } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { checkLetter } from '../rules/check-letter.ts'
import type { CheckedLetter } from '../engine/finding/checked-letter.ts'
import { placePictograms } from './place-pictograms.ts'

/** One open letter: its bytes and source map, the letter as it is now, and the settings it is checked with. */
export interface LetterSession {
  readonly document: OpenedDocument
  readonly letter: Letter
  readonly settings: Settings
  /** Counts up with every change of the letter or its settings. */
  readonly revision: number
}

/** What the editor sends after a change: the blocks that differ, and the order of all. */
export interface LetterChange {
  readonly revision: number
  readonly changed: readonly Block[]
  readonly order: readonly BlockId[]
}

export type OpenOutcome = { readonly step: 'opened'; readonly session: LetterSession } | { readonly step: 'unreadable'; readonly unreadable: Unreadable }

/** Opens a file's bytes. Never throws for what is in the file. */
export async function openSession(bytes: Uint8Array, name: string, settings: Settings, options: ReadOptions = {}): Promise<OpenOutcome> {
  const outcome = await readDocument(bytes, name, options)
  if (outcome.step === 'unreadable') return outcome
  const { document } = outcome
  return { step: 'opened', session: { document, letter: document.letter, settings, revision: 0 } }
}

/** The session after a change. Unchanged blocks stay the same objects, so that they aren't checked again. */
export function changeSession(session: LetterSession, change: LetterChange): LetterSession {
  const known = new Map(session.letter.blocks.map((block) => [block.id, block]))
  for (const block of change.changed) known.set(block.id, block)
  const blocks = change.order.flatMap((id) => known.get(id) ?? [])
  return { ...session, letter: { ...session.letter, blocks }, revision: change.revision }
}

export function chooseSettings(session: LetterSession, settings: Settings): LetterSession {
  return { ...session, settings, revision: session.revision + 1 }
}

export function checkSession(session: LetterSession): CheckedLetter {
  return checkLetter(session.letter, session.settings)
}

/** The file's bytes with the letter as it is now. Throws when the format is read only. */
export async function writeSession(session: LetterSession, mode: WriteMode, now: string, remarks: readonly Remark[] = []): Promise<Uint8Array> {
  const { write } = session.document
  if (write === null)
    throw new Error(`Een ${session.document.format}-bestand kan deze app alleen lezen. Sla de brief op als Word-document of kopieer de tekst.`)
  const { blocks } = session.letter
  return write(blocks, { mode, now, remarks, pictograms: placePictograms(blocks, session.document.format) })
}
