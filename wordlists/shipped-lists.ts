import { compileWordList } from './compile-word-list.ts'
import type { Entry, WordList } from './word-list.ts'

const FILES: Readonly<Record<string, string>> = import.meta.glob('./*/*.tsv', { query: '?raw', import: 'default', eager: true })

/** A list is a folder: all its files together, named after the folder. */
export const SHIPPED_LISTS: readonly WordList[] = gather(FILES)

export function shippedList(name: string): WordList {
  return SHIPPED_LISTS.find((list) => list.name === name) ?? { name, entries: [] }
}

function gather(files: Readonly<Record<string, string>>): readonly WordList[] {
  const lists = new Map<string, Entry[]>()
  for (const [file, tsv] of Object.entries(files).toSorted(([a], [b]) => a.localeCompare(b))) {
    const name = file.split('/')[1] ?? file
    const { list } = compileWordList(tsv, file, { alternatives: 'mag-leeg' })
    lists.set(name, [...(lists.get(name) ?? []), ...list.entries])
  }
  return [...lists].map(([name, entries]) => ({ name, entries }))
}
