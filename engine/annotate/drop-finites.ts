import { HELPER, TE, type TagInput, type Tags } from './tag-features.ts'
import { has, hasShape, isAfterTe, isAuxiliary, isDetermined, isModal, isNominal, isPlural, startsNewPart, wantsParticiple } from './verb-context.ts'
import { ADJECTIVE, FINITE, INFINITIVE, NOUN, PAST_PARTICIPLE } from './word-tags.ts'

/** Takes back finite verbs that their neighbours rule out: "te blijven", "het snel invullen", "kunnen … komen". Changes `tags`. */
export function dropFinites(input: TagInput, tags: Tags): void {
  let last = -1
  for (let at = 0; at < input.length; at++) {
    if (startsNewPart(input, tags, at)) last = -1
    else if (tags[at] === FINITE) {
      const other = isPlural(input, at) ? readPlural(input, tags, at, last) : readSingular(input, tags, at)
      if (other === null) last = at
      else tags[at] = other
    }
  }
}

/** What a plural form is when it isn't finite; null when it may be. `last`: the finite verb before it in the clause. */
function readPlural(input: TagInput, tags: Tags, at: number, last: number): number | null {
  if (isAfterTe(input, tags, at) || isNominal(input, tags, at)) return INFINITIVE
  if (last < 0) return null
  if (has(input, at, PAST_PARTICIPLE) && wantsParticiple(input, tags, at)) return PAST_PARTICIPLE
  return isModal(input, last) || isDoubleInfinitive(input, last, at) ? INFINITIVE : null
}

/** "had … moeten", "heeft … laten". */
function isDoubleInfinitive(input: TagInput, auxiliary: number, at: number): boolean {
  return isAuxiliary(input, auxiliary) && !isAuxiliary(input, at) && hasShape(input, at, HELPER)
}

/** "te laat", "Doel is …", "de uitvraag", "een brede uitvraag". */
function readSingular(input: TagInput, tags: Tags, at: number): number | null {
  if (hasShape(input, at - 1, TE)) return ADJECTIVE
  if (isModal(input, at) || isAuxiliary(input, at) || !has(input, at, NOUN)) return null
  if (at === 0) return tags[1] === FINITE ? NOUN : null
  return isDetermined(input, tags, at) ? NOUN : null
}
