import { TAGS, type TagSet } from '../annotate/word-tags.ts'
import table from './tables/added-tags.txt?raw'

/** Tags that a lower-case word has in labelled text though OpenTaal's flags don't show them; 0 for most words. */
export function addedTagsOf(lower: string): TagSet {
  tags ??= readTable(table)
  return tags.get(lower) ?? 0
}

let tags: ReadonlyMap<string, TagSet> | null = null

function readTable(text: string): ReadonlyMap<string, TagSet> {
  const found = new Map<string, TagSet>()
  for (const line of text.split('\n')) {
    const [name, words] = line.split('\t')
    const tag = TAGS.findIndex((one) => one === name)
    if (words === undefined || tag < 0) continue
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << tag))
  }
  return found
}
