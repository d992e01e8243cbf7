import { isKnownWord } from '../lexicon/is-known-word.ts'
import { isPastParticiple } from '../lexicon/is-past-participle.ts'

/** A schwa or a bare vowel takes no -e; mooi, groen, algemeen and onvoorzien do. */
const UNINFLECTED = /(?:[^e]e|[^aeiou]en|[aoyé]|[^aeo]i)$/
const MATERIAL_OR_PLACE = /^(?:houten|gouden|zilveren|ijzeren|stenen|papieren|open|eigen|dronken|even|tevreden|rechter|linker|volgende|aanstaande|gratis|online|offline|beige|oranje|roze|half-om-half|tig)$/

/**
 * The form before a noun: goed → goede, streng → strenge, wit → witte, groot → grote, lief → lieve. An adjective that
 * has no such form (eigen, houten, geschreven) stays as it is.
 */
export function inflectAdjective(base: string): string {
  if (UNINFLECTED.test(base) || MATERIAL_OR_PLACE.test(base) || (base.endsWith('en') && isPastParticiple(base))) return base
  const candidates = inflectedCandidates(base)
  return candidates.find(isKnownWord) ?? candidates[0] ?? `${base}e`
}

/** The base of an inflected adjective: goede → goed; null when it isn't one that we know. */
export function baseOfAdjective(inflected: string): string | null {
  if (!inflected.endsWith('e')) return null
  const stem = inflected.slice(0, -1)
  const mended = [harden(lengthen(stem)), lengthen(stem), shorten(stem), harden(stem)].filter((base) => base !== stem)
  const candidates = [...mended, stem, stem.replace(/ië(?=l$)/, 'iee').replace(/ë(?=l$)/, 'ëe')]
  return candidates.find((base) => base !== inflected && isKnownWord(base) && inflectAdjective(base) === inflected) ?? null
}

function inflectedCandidates(base: string): readonly string[] {
  // initieel → initiële, reëel → reële
  if (/(?:i|ë)e+l$/.test(base)) return [base.replace(/ieel$/, 'iële').replace(/ëel$/, 'ële')]
  const open = base.replace(/(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/, (_all, vowel: string, end: string) => vowel.charAt(0) + end)
  const soft = (word: string) => word.replace(/f$/, 'v').replace(/s$/, 'z')
  const double = /(?:^|[^aeiouy])[aeiou][bdfgklmnprst]$/.test(base) && !/[aeiouy].*(?:ig|lijk|loos|end|isch|el|er|en|em)$/.test(base) ? base + base.slice(-1) : base
  return [...new Set([...(double === base ? [] : [double]), soft(open), open, soft(base), base].map((word) => `${word}e`))].filter((word) => open === base || word !== `${base}e`)
}

function lengthen(stem: string): string {
  return stem.replace(/([aeou])([bcdfghjklmnpqrstvwxz])$/, '$1$1$2')
}

function shorten(stem: string): string {
  return stem.replace(/([bdfgklmnprst])\1$/, '$1')
}

function harden(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's')
}
