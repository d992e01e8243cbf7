import { settleVerbs } from '../../../engine/annotate/settle-verbs.ts'
import { has } from '../../../engine/annotate/verb-context.ts'
import { FINITE, INFINITIVE, SUBORDINATOR } from '../../../engine/annotate/word-tags.ts'
import type { Example, LabelRow } from './example.ts'

/** Verbs that an infinitive without te can go with. */
const HELPER =
  /^(ka?n|kunt|kunnen|konden|kon|moet(en)?|moesten?|mag|mogen|mocht(en)?|wilt?|willen|wilden?|zal|zult|zullen|zou(den)?|laat|laten|liet(en)?|gaa?t?|gaan|ging(en)?|blijft?|blijven|komt?|komen|helpt?|helpen|ziet?|zien|hoort?|horen|doet|doen|hoeft?|hoeven|leert?|leren|durft?|durven)$/
/** Words right before an infinitive that stands for a noun. */
const NOMINAL = /^(het|een|de|uw|hun|dit|door|bij|van|voor|tot|in|met)$/
const REACH = 14

/**
 * Frog takes many a plural finite verb for an infinitive ("mensen die dat nodig hebben"). Makes unknown (−1): labels that
 * settleVerbs would change, and infinitives that could be finite and have neither te nor a helper near. Changes the example.
 */
export function maskDoubtful({ input, tags }: Example, rows: readonly LabelRow[]): void {
  const frog = tags.slice()
  settleVerbs(input, tags)
  for (let at = 0; at < tags.length; at++) {
    const changed = tags[at] !== frog[at]
    const loose = frog[at] === INFINITIVE && has(input, at, FINITE) && !isLicensed(rows, frog, at)
    tags[at] = changed || loose ? -1 : (frog[at] ?? -1)
  }
}

function isLicensed(rows: readonly LabelRow[], frog: Int8Array, at: number): boolean {
  const word = (place: number) => rows[place]?.[0].toLowerCase() ?? ''
  if (HELPER.test(word(at + 1)) || NOMINAL.test(word(at - 1))) return true
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    if (word(back) === 'te' && at - back <= 3) return true
    if (frog[back] === FINITE && HELPER.test(word(back))) return true
    if (frog[back] === SUBORDINATOR) return false
  }
  return false
}
