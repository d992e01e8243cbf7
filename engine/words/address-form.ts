import { listVerbs } from '../lexicon/verb-forms.ts'

/** Says the same to a reader who is called je: "hebt u uw pas" → "heb je je pas". Text of the product itself is written with u. */
export function toAddressForm(text: string, form: 'u' | 'je'): string {
  if (form === 'u' || !/(?<!\p{L})uw?(?!\p{L})|uzelf/iu.test(text)) return text
  return text
    .replace(/(?<!\p{L})(\p{L}+) (?:u)(?!\p{L})/giu, (whole, verb: string) => {
      const stem = stemOf(verb.toLowerCase())
      return stem === null ? whole : `${likeFirst(stem, verb)} je`
    })
    .replace(/(?<!\p{L})(uzelf|uw|u)(?!\p{L})/giu, (word) => likeFirst(word.toLowerCase() === 'uzelf' ? 'jezelf' : 'je', word))
}

function likeFirst(word: string, original: string): string {
  const first = original.charAt(0)
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)
}

const IRREGULAR: Readonly<Record<string, string>> = { hebt: 'heb', heeft: 'heb', bent: 'ben', kunt: 'kun', wilt: 'wil', zult: 'zul', mag: 'mag', moet: 'moet' }

let stems: ReadonlyMap<string, string> | null = null

/** krijgt → krijg: the form before je; null for what is no present form, or ends the same before je. */
function stemOf(present: string): string | null {
  const irregular = IRREGULAR[present]
  if (irregular !== undefined) return irregular
  stems ??= new Map(
    listVerbs().flatMap(({ particle, present: third, stem }) => (particle === null && third !== stem && stem !== '' ? [[third, stem] as const] : [])),
  )
  return stems.get(present) ?? null
}
