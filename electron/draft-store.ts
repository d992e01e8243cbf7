import { rmSync } from 'node:fs'
import { chmod, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { DRAFT, type Draft } from './draft.ts'
import { writePrivate } from './write-private.ts'

/** The drafts in a folder that only this user can read. */
export interface DraftStore {
  /** Newest first; what can't be read is no draft. */
  readonly list: () => Promise<readonly Draft[]>
  readonly source: (id: string) => Promise<Uint8Array>
  /** The bytes that the letter was opened from; written once, before the first draft. */
  readonly writeSource: (id: string, bytes: Uint8Array) => Promise<void>
  readonly write: (draft: Draft) => Promise<void>
  readonly remove: (id: string) => void
}

export function openDrafts(folder: string): DraftStore {
  const draftFile = (id: string) => path.join(folder, `${id}.json`)
  const sourceFile = (id: string) => path.join(folder, `${id}.bron`)
  return {
    list: async () => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
      const drafts = await Promise.all(names.map((name) => readDraft(path.join(folder, name))))
      return drafts.filter((draft) => draft !== null).toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    },
    source: (id) => readFile(sourceFile(id)),
    writeSource: async (id, bytes) => {
      await writePrivate(sourceFile(id), bytes)
      // A folder of an older date may have let others in.
      await chmod(folder, 0o700)
    },
    write: (draft) => writePrivate(draftFile(draft.id), JSON.stringify(draft)),
    remove: (id) => {
      for (const file of [draftFile(id), sourceFile(id)]) rmSync(file, { force: true })
    },
  }
}

async function readDraft(file: string): Promise<Draft | null> {
  try {
    const draft = v.parse(DRAFT, JSON.parse(await readFile(file, 'utf8')))
    return path.basename(file) === `${draft.id}.json` ? draft : null
  } catch {
    // A damaged draft can't be offered; the letter itself is not touched.
    return null
  }
}
