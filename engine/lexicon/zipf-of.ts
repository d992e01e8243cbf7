import { rankOf } from './rank-of.ts'
import { splitCompound } from './split-compound.ts'

/** What LiNT gives a word that its corpus doesn't have (Pander Maat et al. 2023). */
const UNSEEN = 1.36

/**
 * How common a lower-case word is: log10 of its number in a billion words of film subtitles, about 1.4 (unseen) to 8.5.
 * From the word's rank: 8.54 − 1.226·log10(rank), which follows SUBTLEX-NL with r = −.92 over 200 words. A compound that
 * the list doesn't have is as common as its head.
 */
export function zipfOf(lower: string): number {
  const rank = rankOf(lower)
  if (rank !== null) return 8.54 - 1.226 * Math.log10(rank)
  const head = splitCompound(lower)?.at(-1)
  return head === undefined ? UNSEEN : zipfOf(head)
}
