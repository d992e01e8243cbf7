import type { AnnotatedBlock, Passive, Sentence } from '../annotate/annotated-block.ts'
import type { Suggestion } from '../edit/edit.ts'
import type { Range } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { replaceRange } from '../words/replace-range.ts'
import { askDirectly } from './ask-directly.ts'
import { dropFrame } from './drop-frame.ts'
import { makeActive } from './make-active.ts'
import { plainDates } from './plain-dates.ts'
import { sayPositively } from './positive-words.ts'
import { suggestionOf, type Rewrite, type RewriteKind } from './rewrite.ts'
import { sayWhoDecided } from './say-who-decided.ts'
import { shortenTerms } from './shorten-term.ts'
import { splitRelative } from './split-relative.ts'
import { findSplit } from './split-sentence.ts'
import { thereIs } from './there-is.ts'
import { skipGoingOver, unpackNominals } from './unpack-nominal.ts'

/** The cuts that a long sentence allows: between two main clauses, or before a clause that hangs on its end. */
export function splitLongSentence(block: AnnotatedBlock, sentence: Sentence): readonly Suggestion[] {
  const split = findSplit(block, sentence)
  const cut: readonly Suggestion[] = split === null ? [] : [{ label: `Knip hier: … ${split.text.trimStart()} …`, grade: 'voorstel', edits: [replaceRange(block.block, split, split.text)] }]
  const relative = splitRelative(block, sentence)
  return relative === null ? cut : [...cut, suggestionOf(relative)]
}

/** The sentence with its doer in front, when that is certain. */
export function activatePassive(block: AnnotatedBlock, sentence: Sentence, passive: Passive): readonly Suggestion[] {
  const active = makeActive(block, sentence, passive) ?? sayWhoDecided(block, sentence)
  return active === null ? [] : [suggestionOf(active)]
}

/** Rewrites of these kinds that touch a range, such as the words of a finding. */
export function suggestRewrites(block: AnnotatedBlock, kinds: readonly RewriteKind[], range: Range): readonly Suggestion[] {
  return rewritesOf(block)
    .filter((rewrite) => kinds.includes(rewrite.kind) && rewrite.range.start < range.end && range.start < rewrite.range.end)
    .map(suggestionOf)
}

/** Every rewrite of a block that its own words allow, found once. */
export const rewritesOf = oncePer((block: AnnotatedBlock): readonly Rewrite[] => block.sentences.flatMap((sentence) => rewriteSentence(block, sentence)))

function rewriteSentence(block: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const passives = sentence.passives.map((passive) => makeActive(block, sentence, passive))
  const single = [dropFrame(block, sentence), askDirectly(block, sentence), skipGoingOver(block, sentence), sayWhoDecided(block, sentence), splitRelative(block, sentence), ...passives]
  const several = [...unpackNominals(block, sentence), ...thereIs(block, sentence), ...plainDates(block, sentence), ...sayPositively(block, sentence), ...shortenTerms(block, sentence)]
  return [...single.filter((rewrite) => rewrite !== null), ...several]
}
