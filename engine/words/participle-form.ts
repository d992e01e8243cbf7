import type { Token } from '../annotate/annotated-block.ts'
import { verbForm } from '../inflect/inflect-verb.ts'
import type { VerbForms } from '../lexicon/verb-forms.ts'
import type { WordMatch } from './word-match.ts'

const DEFINITE = /^(?:de|het|deze|dit|die|dat|uw|onze|ons|hun|mijn|zijn|haar|alle|beide)$/

/**
 * ingevoerd, ingevoerde; before a noun as that noun wants it. null when that can't be told: behind "een" a strong
 * participle doesn't show whether a weak one would be bare: "een ingezonden stuk".
 */
export function participleForm(tokens: readonly Token[], { form, head }: WordMatch, verb: VerbForms): string | null {
  if (form === 'presentParticiple' || form === 'presentAttributive') return verbForm(verb, form)
  if (form !== 'pastParticiple' && form !== 'attributive') return null
  const participle = verbForm(verb, 'pastParticiple')
  const isStrong = tokens[head]?.lower.endsWith('en') === true
  if (!isStrong) return verbForm(verb, form)
  if (participle.endsWith('en')) return participle
  if (!standsBeforeNoun(tokens, head)) return participle
  return DEFINITE.test(tokens[head - 1]?.lower ?? '') ? verbForm(verb, 'attributive') : null
}

/** "de ingezonden stukken", not "heeft ingezonden stukken": a word that belongs to the noun stands before it. */
function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.wordClass === 'noun' || next?.wordClass === 'adjective'
}
