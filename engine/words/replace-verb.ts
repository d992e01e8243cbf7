import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { FINITE_FORMS, readVerbGroup, splitFinite, teInfinitive, verbForm, type VerbFormName, type VerbGroup } from '../inflect/inflect-verb.ts'
import type { Range } from '../letter/letter.ts'
import { capitaliseLike, replaceRange } from './replace-range.ts'
import type { Replacement } from './suggest-replacements.ts'
import type { WordMatch } from './word-matcher.ts'

/**
 * Puts another verb in, in the same form: implementeert → voert … in, te implementeren → in te voeren,
 * geïmplementeerde → ingevoerde. null when the form doesn't exist or the place of a loose part isn't certain.
 */
export function replaceVerb(match: WordMatch, alternative: string, block: AnnotatedBlock): Replacement | null {
  const group = readVerbGroup(alternative)
  if (group === null || group.before.includes('zich')) return null
  const form = formOf(match, block)
  if (form === null) return null
  if (FINITE_FORMS.has(form)) return isVerbFinal(match, block) ? replaceJoined(match, group, form, block) : replaceFinite(match, group, form, block)
  return replaceJoined(match, group, form, block)
}

/** "voeren" is the plural or the infinitive: the annotation knows; "hebt" and "heeft" differ by subject. */
function formOf(match: WordMatch, block: AnnotatedBlock): VerbFormName | null {
  const { form } = match
  const token = block.tokens[match.head]
  if (form === 'singular' || form === 'pluralNoun' || form === 'base' || form === 'inflected' || form === 'fixed') return null
  if (form === 'infinitive' && token?.verbForm === 'finite') return 'plural'
  if (form === 'stem' && token?.verbForm !== 'finite' && token?.wordClass === 'noun') return null
  if (form === 'present' && !hasSecondPerson(block.tokens, match.head)) return 'third'
  return form
}

function hasSecondPerson(tokens: readonly Token[], head: number): boolean {
  return [tokens[head - 1], tokens[head + 1]].some((token) => token !== undefined && /^(?:u|je|jij)$/.test(token.lower))
}

/** In one piece: infinitives, participles, and finite verbs at the end of a subordinate clause. */
function replaceJoined(match: WordMatch, group: VerbGroup, form: VerbFormName, block: AnnotatedBlock): Replacement | null {
  const range = wholeRange(match)
  if (range === null) return null
  const word = form === 'teInfinitive' ? teInfinitive(group.verb) : verbForm(group.verb, form)
  const isAttributive = form === 'attributive' || form === 'presentAttributive' || form === 'presentParticiple'
  if (word === '' || (isAttributive && (group.before !== '' || group.after !== ''))) return null
  if (form === 'pastParticiple' && group.after !== '') return perfectOf(match, group, range, block)
  const words = capitaliseLike([group.before, word, group.after].filter((part) => part !== '').join(' '), block.block.text.slice(range.start, range.end))
  return { words, edits: [replaceRange(block.block, range, words)], safe: group.before === '' && group.after === '' }
}

/** "hebben u medegedeeld" → "hebben u laten weten"; with zijn or worden there is no such form. */
function perfectOf(match: WordMatch, group: VerbGroup, range: Range, block: AnnotatedBlock): Replacement | null {
  const tokens = block.tokens.slice(match.sentence.first, match.sentence.last)
  const has = tokens.some((token) => /^(?:heb|hebt|heeft|hebben|had|hadden)$/.test(token.lower))
  const isPassive = tokens.some((token) => /^(?:is|zijn|was|waren|wordt|worden|werd|werden)$/.test(token.lower))
  if (!has || isPassive) return null
  const words = `${group.verb.infinitive} ${group.after}`
  return { words, edits: [replaceRange(block.block, range, words)], safe: false }
}

/** In a main clause: the finite form where the verb stands, what comes loose at the end of the clause. */
function replaceFinite(match: WordMatch, group: VerbGroup, form: VerbFormName, block: AnnotatedBlock): Replacement | null {
  const head = match.ranges[0]
  const [finite, particle] = splitFinite(group.verb, form)
  if (head === undefined || finite === '') return null
  const opening = capitaliseLike(finite, block.block.text.slice(head.start, head.end))
  const loose = [group.before, particle, group.after].filter((part) => part !== '').join(' ')
  const old = match.ranges[1]
  if (loose === '') {
    const edits = [replaceRange(block.block, head, opening), ...(old === undefined ? [] : [replaceRange(block.block, withSpaceBefore(block, old), '')])]
    return { words: opening, edits, safe: true }
  }
  if (old !== undefined) return { words: `${opening} … ${loose}`, edits: [replaceRange(block.block, head, opening), replaceRange(block.block, old, loose)], safe: true }
  const end = clauseEnd(match, block)
  if (end === null) return null
  return {
    words: `${opening} … ${loose}`,
    edits: [replaceRange(block.block, head, opening), replaceRange(block.block, { start: end.at, end: end.at }, ` ${loose}`)],
    safe: end.certain,
  }
}

function withSpaceBefore(block: AnnotatedBlock, range: Range): Range {
  return block.block.text[range.start - 1] === ' ' ? { start: range.start - 1, end: range.end } : range
}

function wholeRange(match: WordMatch): Range | null {
  return match.ranges.length === 1 ? (match.ranges[0] ?? null) : null
}

const RELATIVE = /^(?:die|dat|wat|wie|welke|welk|waar\p{L}*)$/u

/** Does the finite verb stand at the end of a subordinate clause? */
export function isVerbFinal(match: WordMatch, block: AnnotatedBlock): boolean {
  const clause = match.sentence.clauses.find((one) => one.first <= match.head && match.head < one.last)
  const first = clause === undefined ? undefined : firstWord(block.tokens, clause.first, clause.last)
  if (clause === undefined || first === undefined) return false
  const opens = first.wordClass === 'subordinator' || (RELATIVE.test(first.lower) && match.head > clause.first + 1)
  return opens && match.head > clause.first + 1
}

function firstWord(tokens: readonly Token[], first: number, last: number): Token | undefined {
  for (let index = first; index < last; index++) if (tokens[index]?.kind !== 'punctuation' && tokens[index]?.wordClass !== 'coordinator') return tokens[index]
  return undefined
}

/** Where a main clause ends: before the comma or conjunction that opens the next, or before the full stop. */
function clauseEnd(match: WordMatch, block: AnnotatedBlock): { readonly at: number; readonly certain: boolean } | null {
  const { tokens } = block
  const clause = match.sentence.clauses.find((one) => one.first <= match.head && match.head < one.last)
  const limit = clause?.last ?? match.sentence.last
  let last = limit - 1
  while (last > match.head && tokens[last]?.kind === 'punctuation') last--
  const inside = tokens.slice(match.head + 1, last + 1)
  if (inside.some((token) => token.text === ':' || token.text === ';' || token.text === '(')) return null
  const end = tokens[last]
  return end === undefined ? null : { at: end.end, certain: isSimple(inside, match.sentence) }
}

function isSimple(inside: readonly Token[], sentence: Sentence): boolean {
  return sentence.clauses.length === 1 && inside.length <= 12 && !inside.some((token) => token.text === ',' || token.wordClass === 'coordinator' || token.wordClass === 'subordinator' || token.verbForm === 'infinitive')
}
