import { once } from '../engine/once.ts'
import { shippedList } from '../wordlists/shipped-lists.ts'

/** "Wet gemeentelijke schuldhulpverlening": a name whose other words are no different from those of the sentence. */
export function endOfLaw(text: string, end: number): number {
  const word = text.lastIndexOf(' ', end - 1) + 1
  const inWord = /\p{Lu}\p{L}+$/u.exec(text.slice(word, end))?.index
  if (inWord === undefined) return end
  const start = word + inWord
  const names = longNames().get(text.slice(start, start + KEY)) ?? []
  return names.reduce((longest, name) => (text.startsWith(name, start) ? Math.max(longest, start + name.length) : longest), end)
}

/** Letters by which names are looked up. */
const KEY = 2

/** Protected names of more than one word. */
const longNames = once((): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const { term } of shippedList('beschermd').entries) {
    if (!term.includes(' ')) continue
    const key = term.slice(0, KEY)
    names.set(key, [...(names.get(key) ?? []), term])
  }
  return names
})
