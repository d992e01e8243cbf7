import { createHash } from 'node:crypto'
import path from 'node:path'
import type { LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import type { Ignore } from './ignore.ts'

/** A letter by hashes of its place and its name. */
export type LetterKey = NonNullable<Ignore['letter']>

/** How a letter is known again: in the app by its place, from an exported file also by its name. */
export interface MatchOptions {
  readonly letter: LetterKey
  readonly by: 'plaats' | 'plaats-of-naam'
}

/** The ignore that speaks for each finding, by finding id; findings without one are not there. */
export function matchIgnores(
  findings: readonly Finding[],
  facts: Pick<LetterFacts, 'blocks'>,
  ignores: readonly Ignore[],
  options: MatchOptions,
): Readonly<Record<string, Ignore>> {
  const near = ignores.filter(({ letter }) => letter === null || isSameLetter(letter, options))
  if (near.length === 0) return {}
  const found: Record<string, Ignore> = {}
  for (const finding of findings) {
    const ignore = near.find((one) => one.ruleId === finding.ruleId && speaksFor(one, finding, facts))
    if (ignore !== undefined) found[finding.id] = ignore
  }
  return found
}

function isSameLetter(letter: LetterKey, { letter: own, by }: MatchOptions): boolean {
  return letter.path === own.path || (by === 'plaats-of-naam' && letter.name === own.name)
}

function speaksFor(ignore: Ignore, finding: Finding, facts: Pick<LetterFacts, 'blocks'>): boolean {
  if (ignore.scope === 'dit-woord') return ignore.term !== null && termOf(finding) === ignore.term
  const { sentence, words } = keysOf(finding, facts)
  return ignore.words === words && (ignore.scope === 'deze-brief' || ignore.sentence === sentence)
}

/** By what a finding is known again after the letter was changed elsewhere. */
export function keysOf(finding: Finding, { blocks }: Pick<LetterFacts, 'blocks'>): Pick<Ignore, 'sentence' | 'words'> {
  const [place] = finding.places
  // Of what is missing the place only says where it belongs: there what stands beside it may change.
  if (finding.actual === null || place === undefined) return { sentence: null, words: null }
  const facts = blocks.find(({ block }) => block.id === place.block)
  const sentence = facts?.sentences.find(({ start, end }) => start <= place.start && place.start < end)
  const text = facts?.block.text ?? ''
  return {
    sentence: hashOf(plain(sentence === undefined ? text : text.slice(sentence.start, sentence.end))),
    words: hashOf(plain(finding.term ?? finding.actual)),
  }
}

/** The word that a finding is about, in the form of its list; null when no list was used, or the law asks for it. */
export function termOf({ term, basis }: Finding): string | null {
  return term === undefined || basis === 'wet' ? null : term.toLowerCase()
}

/** The same file always gives the same key; Windows doesn't tell capitals apart. */
export function letterKey(file: string): LetterKey {
  const place = path.resolve(file).normalize('NFC')
  return { path: hashOf(process.platform === 'win32' ? place.toLowerCase() : place), name: hashOf(path.basename(file).normalize('NFC').toLowerCase()) }
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
