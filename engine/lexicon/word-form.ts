import type { Keeper } from '../once-per.ts'

/** A word in lower case: one object for all its tokens, so that what is known of the word is looked up once. */
export interface WordForm extends Keeper {
  readonly lower: string
}

/** The form of a word as it is written, capitals and all. The last 20,000 stay known, whatever the number of letters. */
export function wordFormOf(written: string): WordForm {
  const known = forms.get(written)
  if (known !== undefined) return known
  if (forms.size >= MOST_KNOWN) forms.clear()
  const lower = written.toLowerCase()
  const form = forms.get(lower) ?? { lower, kept: [] }
  forms.set(lower, form)
  forms.set(written, form)
  return form
}

const MOST_KNOWN = 20_000
const forms = new Map<string, WordForm>()
