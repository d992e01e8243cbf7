/**
 * One of 32 bits for a word, by its first and last letter and its length. The bits of some words together tell at a glance
 * of most others that they are none of them, sooner than a map does.
 */
export function signOf(word: string): number {
  return 1 << (word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) + word.length * 3)
}
