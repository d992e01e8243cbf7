import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { protectedNames } from './protected-names.ts'

const QUOTED = /[“„«"]([^“”„«»"\n]{2,300})[”»"]|‘([^‘’\n]{2,300})’(?!\p{L})/gu

/** Stretches in which no word finding is raised: placeholders, addresses, quotations, names of laws and public bodies. */
export const protectedRanges = oncePer((annotated: AnnotatedBlock): readonly Range[] => {
  const { block, tokens } = annotated
  const ranges: Range[] = [...protectedNames(annotated), ...tokens.filter((token) => token.kind === 'placeholder' || token.kind === 'address')]
  if (/[“„«"‘]/.test(block.text)) {
    for (const match of block.text.matchAll(QUOTED)) ranges.push({ start: match.index, end: match.index + match[0].length })
  }
  return ranges
})
