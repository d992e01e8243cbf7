import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { stampOf, type FileStamp } from '../documents/save-file.ts'
import type { Block } from '../engine/letter/letter.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { hashOf, letterKey, type LetterKey } from '../session/ignores/match-ignores.ts'
import type { LetterChange } from '../session/letter-session.ts'
import type { LetterChoices, OpenAnswer } from './contract.ts'
import type { Draft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'
import type { IgnoreStore } from './ignore-store.ts'
import { keepDraft, type KeptDraft } from './keep-draft.ts'
import { openInWorker } from './open-in-worker.ts'
import { readLetterFile } from './read-letter-file.ts'
import { startSession, type SessionHost } from './session-host.ts'

/** A letter that the window has open. */
export interface OpenLetter {
  readonly host: SessionHost
  readonly name: string
  readonly openedAs: string
  readonly format: string
  /** null for pasted text and examples. */
  readonly path: string | null
  readonly stamp: FileStamp | null
  /** By what its ignores are known. */
  readonly key: LetterKey
  /** As the window last told. */
  readonly blocks: readonly Block[]
  readonly draft: KeptDraft
}

/** The letters that are open, by the id that the window knows them by. */
export interface OpenLetters {
  readonly get: (id: string) => OpenLetter | undefined
  readonly entries: () => Iterable<readonly [string, OpenLetter]>
  readonly openFile: (file: string) => Promise<OpenAnswer>
  readonly openBytes: (bytes: Uint8Array, name: string) => Promise<OpenAnswer>
  readonly openDraft: (id: string) => Promise<OpenAnswer>
  /** The draft follows; the checker is told by who calls this. */
  readonly changed: (id: string, change: LetterChange) => void
  /** `written`: the blocks that went into the file; what was typed since is still only in the draft. */
  readonly saved: (id: string, file: string, written: readonly Block[]) => Promise<void>
  readonly close: (id: string) => void
  /** The window is gone, and with it what was not yet sent: closes all letters, and keeps their drafts. */
  readonly release: () => Promise<void>
}

export interface KeepLettersOptions {
  readonly settings: () => Promise<Settings>
  readonly ignores: IgnoreStore
  readonly drafts: DraftStore
  readonly draftFailed: (session: string) => void
  /** A file is being read, which may take a while. */
  readonly reading: (name: string) => void
}

const DRAFT_EVERY_MS = 5000
const NO_DRAFT = 'De brief die u niet had bewaard, is beschadigd. Open het oude bestand opnieuw.'

interface Source {
  readonly bytes: Uint8Array
  readonly openedAs: string
  readonly name: string
  readonly path: string | null
  readonly stamp: FileStamp | null
}

export function keepLetters(options: KeepLettersOptions): OpenLetters {
  const letters = new Map<string, OpenLetter>()
  let spare = startSession()
  let count = 0
  const open = async ({ bytes, openedAs, name, ...place }: Source, from: Draft | null): Promise<OpenAnswer> => {
    const host = spare
    spare = startSession()
    const settings = await options.settings()
    const draftId = from?.id ?? randomUUID()
    const key = keyOf(place.path, name, draftId)
    const stays = { letter: key, ignores: options.ignores.of(key) }
    const answer = await openInWorker(host, { bytes, name: openedAs, settings, stays }, from?.blocks ?? null)
    if (answer.step === 'failed') {
      host.close()
      return answer
    }
    const session = `brief-${++count}`
    const failed = () => options.draftFailed(session)
    const draft = keepDraft({ id: draftId, source: bytes, store: options.drafts, everyMs: DRAFT_EVERY_MS, failed })
    const { format, canSave, letter, checked } = answer
    letters.set(session, { host, name, openedAs, format, ...place, key, blocks: letter.blocks, draft })
    const saved = from === null ? 'bewaard' : 'veranderd'
    return { step: 'opened', opened: { session, name, format, canSave, letter, checked, saved, choices: choicesOf(settings) } }
  }
  return {
    get: (id) => letters.get(id),
    entries: () => letters.entries(),
    openFile: async (file) => {
      const name = path.basename(file)
      options.reading(name)
      const read = await readLetterFile(file)
      if (read.step === 'failed') return read
      const answer = await open({ bytes: read.bytes, openedAs: name, name, path: file, stamp: read.stamp }, null)
      return answer.step === 'failed' ? { ...answer, name } : answer
    },
    openBytes: (bytes, name) => open({ bytes, openedAs: name, name, path: null, stamp: null }, null),
    openDraft: async (id) => {
      const draft = (await options.drafts.list()).find((one) => one.id === id)
      const bytes = draft === undefined ? null : await options.drafts.source(id).catch(() => null)
      return draft === undefined || bytes === null ? { step: 'failed', message: NO_DRAFT } : open({ ...draft, bytes }, draft)
    },
    changed: (id, change) => update(letters, id, (letter) => ({ ...letter, blocks: applyChange(letter.blocks, change) })),
    saved: async (id, file, written) => {
      const stamp = await stampOf(file)
      const key = letterKey(file)
      const before = letters.get(id)
      if (before !== undefined) await options.ignores.follow(before.key, key)
      if (before?.path === null) await options.ignores.forget(before.key)
      update(letters, id, (letter) => ({ ...letter, name: path.basename(file), path: file, stamp, key }))
      const letter = letters.get(id)
      if (letter?.blocks === written) letter.draft.drop()
    },
    close: (id) => {
      const letter = letters.get(id)
      letter?.draft.drop()
      letter?.host.close()
      if (letter?.path === null) void options.ignores.forget(letter.key)
      letters.delete(id)
    },
    release: async () => {
      const all = [...letters.values()]
      letters.clear()
      for (const { host } of all) host.close()
      await Promise.all(all.map(({ draft }) => draft.flush()))
    },
  }
}

/** The letter as it is now, and its draft after it. */
function update(letters: Map<string, OpenLetter>, id: string, change: (letter: OpenLetter) => OpenLetter): void {
  const before = letters.get(id)
  if (before === undefined) return
  const letter = change(before)
  letters.set(id, letter)
  const { name, openedAs, path: file, stamp, blocks, draft } = letter
  draft.touch({ name, openedAs, path: file, stamp, blocks })
}

function applyChange(blocks: readonly Block[], { changed, order }: LetterChange): readonly Block[] {
  const known = new Map([...blocks, ...changed].map((block) => [block.id, block]))
  return order.flatMap((id) => known.get(id) ?? [])
}

/** A letter that is no file yet is known by its draft. */
function keyOf(file: string | null, name: string, draftId: string): LetterKey {
  return file === null ? { path: hashOf(`concept ${draftId}`), name: letterKey(name).name } : letterKey(file)
}

function choicesOf({ letterTypes, law, target, addressForm }: Settings): LetterChoices {
  return { letterTypes, law, target, addressForm }
}
