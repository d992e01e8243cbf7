import { signOf } from './sign-of.ts'

/** A word in lower case: one object for all its tokens, so that what is known of the word is looked up once. */
export interface WordForm {
  readonly lower: string
  /** See `signOf`. */
  readonly sign: number
  readonly known: unknown[]
}

/** The form of a word as it is written, capitals and all. The last 20,000 stay known, whatever the number of letters. */
export function wordFormOf(written: string): WordForm {
  const known = forms.get(written)
  if (known !== undefined) return known
  if (forms.size >= MOST_KNOWN) forms.clear()
  const lower = written.toLowerCase()
  const form = forms.get(lower) ?? { lower, sign: signOf(lower), known: [] }
  forms.set(lower, form)
  forms.set(written, form)
  return form
}

/**
 * `oncePer` for word forms. A piece of code of its own, which only ever meets word forms, and places of its own, so that
 * the lists stay short: it is asked for each word of a letter, and takes half the time.
 */
export function oncePerForm<T>(read: (form: WordForm) => T): (form: WordForm) => T {
  const at = places++
  return (form) => {
    const answer = form.known[at]
    if (answer !== undefined) return answer as T
    const fresh = read(form)
    form.known[at] = fresh
    return fresh
  }
}

let places = 0

const MOST_KNOWN = 20_000
const forms = new Map<string, WordForm>()
