import type { AnnotatedBlock, Passive, Sentence, Token } from '../annotate/annotated-block.ts'
import type { Edit } from '../edit/edit.ts'
import { splitFinite } from '../inflect/inflect-verb.ts'
import { listVerbs, type VerbForms } from '../lexicon/verb-forms.ts'
import { replaceRange } from '../words/replace-range.ts'

export interface ActiveSentence {
  /** The sentence as it will read. */
  readonly text: string
  readonly edits: readonly Edit[]
}

/**
 * "Uw brief is door ons ontvangen." → "Wij hebben uw brief ontvangen.", "Op 3 mei is uw brief door ons ontvangen." →
 * "Op 3 mei hebben wij uw brief ontvangen." Only for one clause whose agent is "door ons" and whose participle comes
 * last; null everywhere else.
 */
export function makeActive(block: AnnotatedBlock, sentence: Sentence, passive: Passive): ActiveSentence | null {
  const { tokens } = block
  const { auxiliary, participle } = passive
  const by = findAgent(tokens, auxiliary, participle)
  if (by === null || sentence.clauses.length !== 1 || sentence.passives.length !== 1 || tokens[participle + 1]?.text !== '.') return null
  if (participle + 2 !== sentence.last || block.block.placeholders.some((field) => field.start < sentence.end && field.end > sentence.start)) return null
  const verb = finiteForms(tokens, passive)
  if (verb === null) return null
  const front = words(block, sentence.first, auxiliary)
  const between = words(block, auxiliary + 1, by)
  const rest = join([words(block, by + 2, participle), verb.last])
  const text = between === '' ? subjectFirst(tokens, sentence, front, verb.finite, rest) : adverbFirst(tokens, auxiliary, front, between, verb.finite, rest)
  return text === null ? null : { text, edits: [replaceRange(block.block, sentence, text)] }
}

/** The index of "door" in "door ons". */
function findAgent(tokens: readonly Token[], auxiliary: number, participle: number): number | null {
  for (let at = auxiliary + 1; at + 1 < participle; at++) if (tokens[at]?.lower === 'door' && tokens[at + 1]?.lower === 'ons') return at
  return null
}

const SUBJECT_START = /^(?:uw|de|het|een|deze|dit|dat|die|u|alle)$/

function subjectFirst(tokens: readonly Token[], sentence: Sentence, front: string, finite: string, rest: string): string | null {
  const opener = tokens[sentence.first]
  if (opener === undefined || !SUBJECT_START.test(opener.lower)) return null
  return `${join(['Wij', finite, `${opener.lower}${front.slice(opener.text.length)}`, rest])}.`
}

function adverbFirst(tokens: readonly Token[], auxiliary: number, front: string, between: string, finite: string, rest: string): string | null {
  return SUBJECT_START.test(tokens[auxiliary + 1]?.lower ?? '') ? `${join([front, finite, 'wij', between, rest])}.` : null
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** is ontvangen → hebben … ontvangen; wordt uitbetaald → betalen … uit. */
function finiteForms(tokens: readonly Token[], { auxiliary, participle }: Passive): { readonly finite: string; readonly last: string } | null {
  const form = tokens[auxiliary]?.lower
  const done = tokens[participle]?.lower ?? ''
  if (form === 'is' || form === 'zijn') return { finite: 'hebben', last: done }
  if (form !== 'wordt' && form !== 'worden') return null
  const verb = verbOf(done)
  if (verb === null) return null
  const [finite, particle] = splitFinite(verb, 'plural')
  return { finite, last: particle }
}

let verbs: ReadonlyMap<string, VerbForms | null> | null = null

/** The verb with this participle; null when two verbs share it. */
function verbOf(participle: string): VerbForms | null {
  if (verbs === null) {
    const found = new Map<string, VerbForms | null>()
    for (const verb of listVerbs()) found.set(verb.pastParticiple, found.has(verb.pastParticiple) ? null : verb)
    verbs = found
  }
  return verbs.get(participle) ?? null
}

function words({ block, tokens }: AnnotatedBlock, first: number, last: number): string {
  const [from, to] = [tokens[first], tokens[last - 1]]
  return last <= first || from === undefined || to === undefined ? '' : block.text.slice(from.start, to.end)
}
