import type { Token } from '../annotate/annotated-block.ts'

/** A token as the lists write it: lower case, straight apostrophe. */
export function plainWord(token: Token | undefined): string {
  if (token === undefined) return ''
  return token.lower.includes('’') ? token.lower.replaceAll('’', "'") : token.lower
}
