import type { Token, WordClass } from '../annotate/annotated-block.ts'
import type { FormName, Pattern } from './expand-entry.ts'

const NEVER_VERB: ReadonlySet<WordClass> = new Set(['noun', 'name', 'article', 'preposition', 'pronoun', 'coordinator', 'numeral'])
const NEVER_NOUN: ReadonlySet<WordClass> = new Set(['verb', 'article', 'preposition', 'pronoun', 'adverb', 'coordinator', 'subordinator'])
const FINITE_VERB_FORMS: ReadonlySet<FormName> = new Set(['stem', 'present', 'third', 'plural', 'pastSingular', 'pastPlural'])

/** "de opzet" is no form of opzetten, "wij handelen" none of het handelen: the word class decides between words that look alike. */
export function fitsWordClass(tokens: readonly Token[], head: number, { entry, form, words, later }: Pattern): boolean {
  const token = tokens[head]
  if (token === undefined) return false
  if (words.length > 1 && form !== 'infinitive' && later.length === 0) return true
  switch (entry.kind) {
    case 'werkwoord':
    case 'werkwoordgroep':
      return fitsVerb(token, form)
    case 'zelfstandig naamwoord':
    case 'meervoud':
      return !NEVER_NOUN.has(token.wordClass)
    case 'bijvoeglijk naamwoord':
      return token.wordClass !== 'noun' && token.wordClass !== 'name' && !(token.wordClass === 'verb' && token.verbForm === 'finite')
    default:
      return token.wordClass !== 'name'
  }
}

function fitsVerb(token: Token, form: FormName): boolean {
  // "het implementeren van": an infinitive used as a noun is still the verb that we look for.
  if (form === 'infinitive' && token.wordClass === 'noun') return true
  if (FINITE_VERB_FORMS.has(form) && (token.wordClass === 'adjective' || token.wordClass === 'adverb')) return false
  return !NEVER_VERB.has(token.wordClass)
}

/** Of two forms that look alike (verstrekte: past tense or before a noun) the one that the annotation saw. */
export function agreesWithForm(token: Token | undefined, form: FormName): boolean {
  switch (form) {
    case 'attributive':
    case 'pastParticiple':
      return token?.verbForm === 'pastParticiple' || token?.wordClass === 'adjective'
    case 'infinitive':
      return token?.verbForm !== 'finite'
    case 'presentParticiple':
    case 'presentAttributive':
      return token?.verbForm !== 'finite'
    default:
      return !FINITE_VERB_FORMS.has(form) || token?.verbForm === 'finite'
  }
}
