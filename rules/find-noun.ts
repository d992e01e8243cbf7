import type { Token } from '../engine/annotate/annotated-block.ts'

/** The noun behind an attributive participle ("ingediende", "te betalen"), at least two words on. */
export function findNoun(tokens: readonly Token[], from: number, last: number): number | null {
  for (let at = from + 1; at + 1 < last; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (
      token === undefined ||
      (token.kind === 'punctuation' && token.text !== ',') ||
      token.verbForm === 'finite' ||
      token.wordClass === 'subordinator' ||
      /^(?:dat|die|of)$/.test(token.lower)
    )
      return null
    if (!isAttributive(before, token)) continue
    let noun = at + 1
    while (tokens[noun]?.wordClass === 'adjective') noun++
    return noun < last && (tokens[noun]?.wordClass === 'noun' || tokens[noun]?.wordClass === 'name') ? noun : null
  }
  return null
}

function isAttributive(before: Token | undefined, token: Token): boolean {
  if (before?.lower === 'te' && /en$|aan$|oen$|ien$/.test(token.lower)) return true
  return (
    /(?:[dt]e|[^n]en)$/.test(token.lower) &&
    /^(?:ge|be|ver|ont|her|er|\p{L}{2,5}ge|\p{L}{2,5}(?:be|ver|ont))\p{L}{3,}/u.test(token.lower) &&
    (token.wordClass === 'adjective' || token.verbForm === 'pastParticiple')
  )
}
