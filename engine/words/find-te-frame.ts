import type { Token } from '../annotate/annotated-block.ts'
import type { TeFrame } from './word-match.ts'

/**
 * The infinitive clause behind dienen, verplicht zijn and the like: "het formulier in te vullen en op te sturen". With
 * `needsOm` only one that opens with om. Every te up to the next om or clause belongs to it.
 */
export function findTeFrame(tokens: readonly Token[], from: number, limit: number, needsOm: boolean): TeFrame | null {
  const end = infinitiveEnd(tokens, from, limit)
  const om = tokens.findIndex((token, at) => at >= from && at < end && token.lower === 'om')
  const first = om < 0 ? from : om + 1
  if (needsOm !== om >= 0 || (om >= 0 && tokens.slice(from, om).some(isMark))) return null
  const te: number[] = []
  let last = first
  for (let at = first; at < end; at++) {
    if (tokens[at]?.lower !== 'te' || tokens[at + 1]?.verbForm !== 'infinitive') continue
    te.push(at)
    last = at + 2
    while (last < end && tokens[last]?.wordClass === 'verb') last++
  }
  return te.length === 0 || goesOn(tokens, last, limit) ? null : { om: om < 0 ? null : om, te, last }
}

/** Up to the next mark, subordinate clause, or second om or zonder. */
function infinitiveEnd(tokens: readonly Token[], from: number, limit: number): number {
  let seenTe = false
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || /^[;:!?.()–]$/.test(token.text) || token.wordClass === 'subordinator') return at
    if (seenTe && (token.text === ',' || /^(?:om|zonder|teneinde|alvorens|door)$/.test(token.lower))) return at
    if (token.lower === 'te' && tokens[at + 1]?.verbForm === 'infinitive') seenTe = true
  }
  return limit
}

/** ", maar ook als eerlijk ervaren te worden": a second infinitive that hangs on the same verb. */
function goesOn(tokens: readonly Token[], from: number, limit: number): boolean {
  if (tokens[from]?.text !== ',' || !/^(?:maar|en|of|dan)$/.test(tokens[from + 1]?.lower ?? '')) return false
  for (let at = from + 2; at < limit; at++) {
    if (tokens[at]?.verbForm === 'finite' || tokens[at]?.wordClass === 'subordinator') return false
    if (tokens[at]?.lower === 'te' && tokens[at + 1]?.verbForm === 'infinitive') return true
  }
  return false
}

function isMark(token: Token): boolean {
  return token.text === ','
}
