import { settleVerbs } from '../../../engine/annotate/settle-verbs.ts'
import type { Example } from './example.ts'

/**
 * Frog takes many a plural finite verb for an infinitive ("mensen die dat nodig hebben"). Makes unknown (−1) every label that
 * settleVerbs would change, so that nothing is learned from it. Changes the example.
 */
export function maskDoubtful({ input, tags }: Example): void {
  const frog = tags.slice()
  settleVerbs(input, tags)
  for (let at = 0; at < tags.length; at++) if (tags[at] !== frog[at]) tags[at] = -1
}
