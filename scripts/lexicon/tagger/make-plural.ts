import { listVerbs } from '../../../engine/lexicon/verb-forms.ts'
import type { LabelRow } from './example.ts'

/**
 * The sentence with its singular verbs in the plural ("wat het kabinet nodig heeft" → "nodig hebben"); null when there are
 * none. Frog labels singular verbs well, so this gives sure labels for the plural forms, which it labels badly. Nouns stay
 * as they are: the tagger doesn't look at agreement.
 */
export function makePlural(rows: readonly LabelRow[]): readonly LabelRow[] | null {
  const made = rows.map(([text, kind, tag]): [string, string, string] => [text, kind, tag])
  let changed = false
  rows.forEach(([text, , tag], at) => {
    const plural = tag === 'finite' ? plurals().get(text.toLowerCase()) : undefined
    const own = made[at]
    if (plural === undefined || own === undefined) return
    own[0] = likeCase(text, plural)
    changed = true
    for (const beside of [made[at - 1], made[at + 1]]) {
      const subject = beside?.[2] === 'pronoun' ? SUBJECTS[beside[0].toLowerCase()] : undefined
      if (beside !== undefined && subject !== undefined) beside[0] = likeCase(beside[0], subject)
    }
  })
  return changed ? made : null
}

const SUBJECTS: Readonly<Record<string, string>> = {
  het: 'ze',
  hij: 'zij',
  men: 'wij',
  ik: 'wij',
  u: 'wij',
  dit: 'ze',
  je: 'ze',
  dat: 'die',
}
const IRREGULAR = [
  ['is', 'zijn'],
  ['heeft', 'hebben'],
  ['kan', 'kunnen'],
  ['mag', 'mogen'],
  ['wil', 'willen'],
  ['zal', 'zullen'],
  ['moet', 'moeten'],
  ['wordt', 'worden'],
] as const

let cache: ReadonlyMap<string, string> | null = null

/** Singular → plural present, also without a loose first part: vult → vullen. */
function plurals(): ReadonlyMap<string, string> {
  cache ??= listPlurals()
  return cache
}

function listPlurals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (third: string, infinitive: string) => {
    if (third !== '' && third !== infinitive && !found.has(third)) found.set(third, infinitive)
  }
  for (const { third, infinitive, particle } of listVerbs()) {
    add(third, infinitive)
    if (particle !== null) add(third.slice(particle.length), infinitive.slice(particle.length))
  }
  for (const [third, plural] of IRREGULAR) found.set(third, plural)
  return found
}

function likeCase(model: string, text: string): string {
  return model === model.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1)
}
