import type { Keeper } from '../once-per.ts'

/** A word in lower case: one object for all its tokens, so that what is known of the word is looked up once. */
export interface WordForm extends Keeper {
  readonly lower: string
}

/** The last 20,000 different words stay known, whatever the number of letters. */
export function wordFormOf(lower: string): WordForm {
  const known = forms.get(lower)
  if (known !== undefined) return known
  if (forms.size >= MOST_KNOWN) forms.clear()
  const fresh = { lower, kept: [] }
  forms.set(lower, fresh)
  return fresh
}

const MOST_KNOWN = 20_000
const forms = new Map<string, WordForm>()
