import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { splitFinite } from '../inflect/inflect-verb.ts'
import { knownVerb } from '../inflect/known-verb.ts'
import { capitalise } from '../words/replace-range.ts'
import { dropTokens, joinWords, replaceTokens } from '../words/token-changes.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

/**
 * "Gelieve het formulier in te vullen." → "Vul het formulier in."; "Wij verzoeken u het formulier in te vullen." → "Wilt
 * u het formulier invullen?" One infinitive; null where two are joined or a clause follows.
 */
export function askDirectly(block: AnnotatedBlock, sentence: Sentence): Rewrite | null {
  const { tokens } = block
  const frame = readFrame(tokens, sentence)
  if (frame === null || tokens[sentence.last - 1]?.text !== '.') return null
  const te = tokens.flatMap((token, at) => (at >= frame.end && at < sentence.last && token.lower === 'te' && tokens[at + 1]?.verbForm === 'infinitive' ? [at] : []))
  const [at] = te
  if (at === undefined || te.length !== 1 || tokens.slice(at + 2, sentence.last - 1).some((token) => token.wordClass === 'verb' || token.text === ',' || token.lower === 'en')) return null
  // "Wij verzoeken u géén kopie te sturen" forbids; a question doesn't.
  if (frame.step === 'verzoek' && tokens.slice(frame.end, at).some(({ lower }) => /^(?:geen|géén|niet|níet|nooit)$/.test(lower))) return null
  const joined = joinParticle(tokens, at, frame.end)
  const verb = knownVerb(joined.infinitive)
  if (verb === null || HELPERS.has(verb.infinitive)) return null
  return frame.step === 'gelieve' ? imperative(block, sentence, frame.end, at, joined) : question(block, sentence, frame.end, at, joined)
}

const HELPERS = new Set(['worden', 'zijn', 'hebben', 'kunnen', 'willen', 'moeten', 'mogen'])

interface Frame {
  readonly step: 'gelieve' | 'verzoek'
  /** The token behind the frame. */
  readonly end: number
}

const REQUEST = /^(?:wij|ik|we) (?:verzoeken|verzoek) u (?:vriendelijk |beleefd |nadrukkelijk |met klem |dringend |dan ook |daarom |hierbij )*(?:om )?$|^(?:daarom |hierbij )?(?:verzoeken wij|verzoek ik) u (?:vriendelijk |beleefd |nadrukkelijk |met klem |dringend |dan ook |hierbij )*(?:om )?$|^u wordt (?:vriendelijk |beleefd |nadrukkelijk |met klem |dringend |hierbij )*verzocht (?:om )?$|^(?:hierbij|daarom) wordt u (?:vriendelijk |beleefd |dringend )?verzocht (?:om )?$/

function readFrame(tokens: readonly Token[], { first, last }: Sentence): Frame | null {
  if (tokens[first]?.lower === 'gelieve') return { step: 'gelieve', end: first + 1 }
  let best: Frame | null = null
  let words = ''
  for (let at = first; at < Math.min(last, first + 8); at++) {
    words += `${tokens[at]?.lower ?? ''} `
    if (REQUEST.test(words)) best = { step: 'verzoek', end: at + 1 }
  }
  return best
}

interface Joined {
  readonly infinitive: string
  readonly particle: string
  /** Where the particle stands; the te when there is none. */
  readonly first: number
}

function joinParticle(tokens: readonly Token[], te: number, from: number): Joined {
  const particle = tokens[te - 1]?.lower ?? ''
  const infinitive = tokens[te + 1]?.lower ?? ''
  const joins = te - 1 >= from && knownVerb(particle + infinitive)?.particle === particle
  return joins ? { infinitive: particle + infinitive, particle, first: te - 1 } : { infinitive, particle: '', first: te }
}

function imperative(block: AnnotatedBlock, sentence: Sentence, from: number, te: number, { infinitive, particle, first }: Joined): Rewrite | null {
  const verb = knownVerb(infinitive)
  if (verb === null) return null
  const [stem] = splitFinite(verb, 'stem')
  const reflexive = /^(?:zich|u)$/.test(block.tokens[from]?.lower ?? '')
  const opening = joinWords(capitalise(stem), reflexive ? 'u' : '')
  return createRewrite('bevel', block, sentence, [replaceTokens(sentence.first, reflexive ? from + 1 : from, opening), particle === '' ? dropTokens(first, te + 2) : replaceTokens(first, te + 2, particle)])
}

function question(block: AnnotatedBlock, sentence: Sentence, from: number, te: number, { infinitive, first }: Joined): Rewrite | null {
  const end = sentence.last - 1
  return createRewrite('bevel', block, sentence, [replaceTokens(sentence.first, from, 'Wilt u'), replaceTokens(first, te + 2, infinitive), replaceTokens(end, end + 1, '?')])
}
