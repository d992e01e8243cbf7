import { nextPlace, type Keeper } from '../once-per.ts'

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

/** `oncePer` for word forms. A piece of code of its own, which only ever meets word forms: it is asked for each word of a letter, and takes half the time. */
export function oncePerForm<T>(read: (form: WordForm) => T): (form: WordForm) => T {
  const at = nextPlace()
  return (form) => {
    const known = form.kept[at]
    if (known !== undefined) return known as T
    const fresh = read(form)
    form.kept[at] = fresh
    return fresh
  }
}

const MOST_KNOWN = 20_000
const forms = new Map<string, WordForm>()
