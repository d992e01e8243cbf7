import { inflectAdjective } from '../inflect/inflect-adjective.ts'
import { pluralOf } from '../inflect/inflect-noun.ts'
import { signOf } from '../lexicon/sign-of.ts'
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
  next: Map<string, PhraseNode> | null
  /** The signs of the words that `next` knows. */
  signs: number
  /** null at most nodes. */
  ends: PhraseEnd[] | null
}

/** The terms that aren't verbs, by their first word. */
export interface PhraseIndex {
  readonly find: (word: string) => PhraseNode | null
  /** Adds one term as it is written; also for verb phrases whose verb isn't known. */
  readonly addFixed: (list: string, entry: Entry) => void
}

/**
 * All terms that stand in one piece, word by word, in every inflection. Nouns and adjectives of one word are inflected
 * only when a word of the text begins as they do: that keeps the first check short.
 */
export function indexPhrases(lists: readonly WordList[]): PhraseIndex {
  const root = createNode()
  const waiting = new Map<string, PhraseEnd[]>()
  for (const { name: list, entries } of lists) {
    for (const entry of entries) if (entry.kind !== 'werkwoord' && entry.kind !== 'werkwoordgroep') addEntry(root, waiting, { list, entry, form: formOf(entry) })
  }
  return {
    find: (word) => {
      const pending = waiting.get(word.slice(0, PREFIX))
      if (pending !== undefined) {
        waiting.delete(word.slice(0, PREFIX))
        for (const end of pending) addInflections(root, [], end.entry.term.toLowerCase(), end)
      }
      return root.next?.get(word) ?? null
    },
    addFixed: (list, entry) => add(root, wordsOf(entry.term), { list, entry, form: 'fixed' }),
  }
}

/** No plural or -e changes the first two letters of a longer word. */
const PREFIX = 2
const LONG = 5

function addEntry(root: PhraseNode, waiting: Map<string, PhraseEnd[]>, end: PhraseEnd): void {
  const { term } = end.entry
  const words = wordsOf(term)
  const last = words.at(-1) ?? ''
  add(root, words, end)
  if (/^\p{L}{2,}\.$/u.test(term)) add(root, [term.toLowerCase().slice(0, -1), '.'], end)
  if (end.form === 'fixed') return
  if (words.length > 1 || last.length < LONG) addInflections(root, words.slice(0, -1), last, end)
  else {
    const known = waiting.get(last.slice(0, PREFIX))
    if (known === undefined) waiting.set(last.slice(0, PREFIX), [end])
    else known.push(end)
  }
}

function wordsOf(term: string): readonly string[] {
  return term.toLowerCase().replaceAll('’', "'").split(' ')
}

function formOf(entry: Entry): FormName {
  if (entry.kind === 'zelfstandig naamwoord') return 'singular'
  return entry.kind === 'bijvoeglijk naamwoord' ? 'base' : 'fixed'
}

function addInflections(root: PhraseNode, front: readonly string[], word: string, { list, entry }: PhraseEnd): void {
  const isNoun = entry.kind === 'zelfstandig naamwoord'
  // To find a word a guess is good enough: tools, apps.
  const other = isNoun ? (pluralOf(word) ?? guessPlural(word)).replaceAll('’', "'") : inflectAdjective(word)
  if (other !== word) add(root, [...front, other], { list, entry, form: isNoun ? 'pluralNoun' : 'inflected' })
}

function guessPlural(word: string): string {
  return word.endsWith('heid') ? word.replace(/heid$/, 'heden') : `${word}s`
}

function createNode(): PhraseNode {
  return { next: null, signs: 0, ends: null }
}

function add(root: PhraseNode, words: readonly string[], end: PhraseEnd): void {
  // Both apostrophes occur in letters.
  if (words.some((word) => word.includes("'"))) add(root, words.map((word) => word.replaceAll("'", '’')), end)
  let node = root
  for (const word of words) {
    node.next ??= new Map()
    node.signs |= signOf(word)
    let next = node.next.get(word)
    if (next === undefined) {
      next = createNode()
      node.next.set(word, next)
    }
    node = next
  }
  if (node.ends === null) node.ends = [end]
  else node.ends.push(end)
}
