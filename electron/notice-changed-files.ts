import path from 'node:path'
import { stampOf, type FileStamp } from '../documents/save-file.ts'
import type { OpenLetters } from './open-letters.ts'

export interface ChangedFile {
  readonly session: string
  /** Dutch, what happened and what to do. */
  readonly message: string
}

/** Looks whether files of open letters are still what they were; each change is told once. */
export function noticeChangedFiles(letters: Pick<OpenLetters, 'entries'>): () => Promise<readonly ChangedFile[]> {
  const told = new Map<string, string>()
  return async () => {
    const found: ChangedFile[] = []
    for (const [session, { path: file, stamp }] of letters.entries()) {
      if (file === null || stamp === null) continue
      const now = await stampOf(file)
      const sign = signOf(now)
      if (sign === signOf(stamp)) told.delete(session)
      else if (told.get(session) !== sign) {
        told.set(session, sign)
        found.push({ session, message: now === null ? goneMessage(path.basename(file)) : changedMessage(path.basename(file)) })
      }
    }
    return found
  }
}

function signOf(stamp: FileStamp | null): string {
  return stamp === null ? 'weg' : `${stamp.size} ${stamp.modifiedMs}`
}

function changedMessage(name: string): string {
  return `Het bestand “${name}” is veranderd sinds u het opende. U ziet hier nog de oude brief. Wilt u de nieuwe? Open het bestand opnieuw. Wilt u uw eigen wijzigingen houden? Sla de brief op onder een andere naam.`
}

function goneMessage(name: string): string {
  return `Het bestand “${name}” staat niet meer op zijn plek. Misschien is het verplaatst of weggegooid. Uw brief is hier nog. Sla hem op als u hem wilt houden.`
}
