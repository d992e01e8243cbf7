import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { pluralOf } from '../inflect/inflect-noun.ts'
import type { Entry, WordList } from '../../wordlists/word-list.ts'
import type { FormName } from './word-match.ts'

/** A term that ends at a node of the index. */
export interface PhraseEnd {
  readonly list: string
  readonly entry: Entry
  readonly form: FormName
}

/** One step for each word: looking a word up costs the same whatever the number of terms. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>
  readonly ends: PhraseEnd[]
}

/** All terms that stand in one piece and aren't verbs, in every inflection, word by word. */
export function indexPhrases(lists: readonly WordList[]): PhraseNode {
  const root: PhraseNode = { next: new Map(), ends: [] }
  for (const { name: list, entries } of lists) {
    for (const entry of entries) {
      if (entry.kind === 'werkwoord' || entry.kind === 'werkwoordgroep') continue
      const words = wordsOf(entry.term)
      const own = formOf(entry)
      add(root, words, { list, entry, form: own })
      if (/^\p{L}{2,}\.$/u.test(entry.term)) add(root, [entry.term.toLowerCase().slice(0, -1), '.'], { list, entry, form: own })
      for (const { last, form } of inflections(entry, words.at(-1) ?? '')) add(root, [...words.slice(0, -1), last], { list, entry, form })
    }
  }
  return root
}

/** Adds one term as it is written; also for verb phrases whose verb isn't known. */
export function addFixed(root: PhraseNode, list: string, entry: Entry): void {
  add(root, wordsOf(entry.term), { list, entry, form: 'fixed' })
}

function wordsOf(term: string): readonly string[] {
  return term.toLowerCase().replaceAll('’', "'").split(' ')
}

function formOf(entry: Entry): FormName {
  if (entry.kind === 'zelfstandig naamwoord') return 'singular'
  return entry.kind === 'bijvoeglijk naamwoord' ? 'base' : 'fixed'
}

function inflections(entry: Entry, word: string): readonly { readonly last: string; readonly form: FormName }[] {
  const other = entry.kind === 'zelfstandig naamwoord' ? pluralOf(word)?.replaceAll('’', "'") : entry.kind === 'bijvoeglijk naamwoord' ? inflectAdjective(word) : word
  if (other === undefined || other === word) return []
  return [{ last: other, form: entry.kind === 'zelfstandig naamwoord' ? 'pluralNoun' : 'inflected' }]
}

function add(root: PhraseNode, words: readonly string[], end: PhraseEnd): void {
  // Both apostrophes occur in letters.
  if (words.some((word) => word.includes("'"))) add(root, words.map((word) => word.replaceAll("'", '’')), end)
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), ends: [] }
      node.next.set(word, next)
    }
    node = next
  }
  node.ends.push(end)
}
