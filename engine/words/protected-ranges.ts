import type { AnnotatedBlock } from '../annotate/annotated-block.ts'
import type { Range } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { protectedNames } from './protected-names.ts'
import { quotedRanges } from './quoted-ranges.ts'

/** Stretches in which no word finding is raised: placeholders, addresses, quotations, names of laws and public bodies. */
export const protectedRanges = oncePer((annotated: AnnotatedBlock): readonly Range[] => {
  const { block, tokens } = annotated
  return [...protectedNames(annotated), ...tokens.filter((token) => token.kind === 'placeholder' || token.kind === 'address'), ...quotedRanges(block.text)]
})
