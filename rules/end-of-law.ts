import { shippedList } from '../wordlists/shipped-lists.ts'

/** "Wet gemeentelijke schuldhulpverlening": a name whose other words are no different from those of the sentence. */
export function endOfLaw(text: string, end: number): number {
  const start = /\p{Lu}\p{L}+$/u.exec(text.slice(0, end))?.index
  if (start === undefined) return end
  const names = shippedList('beschermd').entries.filter(({ term }) => term.includes(' ') && text.startsWith(term, start))
  return Math.max(end, ...names.map(({ term }) => start + term.length))
}
