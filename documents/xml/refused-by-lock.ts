import type { BlockDraft } from '../../engine/letter/build-letter.ts'
import { UnwritableLetter } from './unwritable-letter.ts'

/** What to throw when a change would touch what the file locks in this block. */
export function refusedByLock(block: Pick<BlockDraft, 'text' | 'locks'> | undefined): UnwritableLetter {
  const { text = '', locks: [lock] = [] } = block ?? {}
  return new UnwritableLetter(
    `${lock?.reason ?? 'Deze tekst zit op slot.'} Maak de wijziging bij “${firstWords(text)}” ongedaan, en sla de brief dan nog een keer op.`,
  )
}

function firstWords(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}
