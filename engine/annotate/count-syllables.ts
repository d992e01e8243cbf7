/**
 * Syllables of one word, by its groups of vowels: two and three letters that sound as one count once (aai, eeuw, ij, ui),
 * two that part (be-amen, ge-ef… with a dot or by position) count twice. Abbreviations in capitals count a syllable a
 * letter. Method and figures: scripts/measure/measure-annotation.ts.
 */
export function countSyllables(word: string): number {
  const known = cache.get(word)
  if (known !== undefined) return known
  const count = countWord(word)
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(word, count)
  return count
}

const CACHE_SIZE = 10_000
const cache = new Map<string, number>()

function countWord(word: string): number {
  if (/^\p{Lu}{2,5}$/u.test(word) && !SPOKEN.has(word)) return [...word].reduce((sum, letter) => sum + (LETTERS[letter] ?? 1), 0)
  const parts = word.toLowerCase().split(/[-’'/]/)
  const count = parts.reduce((sum, part) => sum + countPart(part), 0)
  return Math.max(count, 1)
}

/** Capitals that are said as a word. */
const SPOKEN = new Set(['AWIR', 'BIBOB', 'CAK', 'IBAN', 'HALT', 'ARBO', 'TOZO', 'NOW', 'PIN', 'COA'])
/** Letters said with two syllables: ypsilon is said Griekse ij or i-grec. */
const LETTERS: Readonly<Record<string, number>> = { Y: 2 }

function countPart(part: string): number {
  const own = LOAN.get(part)
  if (own !== undefined) return own
  const plain = respell(part)
  return plain.match(NUCLEUS)?.length ?? 0
}

/** Longest first; what isn't in it parts by itself. */
const NUCLEUS = /ieuw|eeuw|eau|ieu|ëi|ëe|ëu|ïe|aai|ooi|oei|ai|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûüæœ]/g

/** Writes sounds the groups would miscount in another way; a dot parts two vowels. */
function respell(part: string): string {
  return part
    .replace(/qu/g, 'kw')
    .replace(/ij|ĳ/g, 'y')
    .replace(/y(?=[aeou])/g, (letter, at: number) => (at === 0 || /[aeou]/.test(part.charAt(at - 1)) ? 'j' : letter))
    .replace(/(?<=[aeou])y(?![aeiou])/g, 'j')
    .replace(/^(ge|be)(?=[aou])/, '$1.')
    .replace(/^(ge|be)(?=i(?!j|n[dt]|g|l|d|s))/, '$1.')
    .replace(/eu(?=m)/g, 'e.u')
    .replace(/ie(?=um|us)/g, 'i.')
    .replace(/(?<=[bcdfgklmnprstvxz])i(?=[ao](?!u)|eel|eer|ele|ere|ent|enn|ënt|eus|euz|um|us)/g, 'i.')
    .replace(/[eé](?=[äöüï]|a(?!u))/g, 'e.')
    .replace(/(?<=[uo])e(?=er|ren)/g, '.e')
    .replace(/u(?=[ae](?!u))/g, (letter, at: number, all: string) => (/[aeg]/.test(all.charAt(at - 1)) ? letter : 'u.'))
    .replace(/ii/g, 'i.i')
}

/** Loan words whose spelling says something else. */
const LOAN: ReadonlyMap<string, number> = new Map([
  ['team', 1],
  ['teams', 1],
  ['mail', 1],
  ['mails', 1],
  ['mailen', 2],
  ['mailt', 1],
  ['site', 1],
  ['sites', 1],
  ['website', 2],
  ['websites', 2],
  ['online', 2],
  ['offline', 2],
  ['update', 2],
  ['updates', 2],
  ['code', 2],
  ['queue', 1],
  ['clean', 1],
  ['device', 2],
  ['service', 2],
  ['trainee', 2],
  ['coach', 1],
  ['coaches', 2],
  ['coachen', 2],
  ['coaching', 2],
  ['cheque', 1],
  ['boutique', 2],
  ['office', 2],
  ['software', 2],
  ['hardware', 2],
  ['download', 2],
  ['downloaden', 3],
  ['upload', 2],
  ['uploaden', 3],
  ['budget', 2],
  ['create', 2],
  ['interview', 3],
  ['sms', 3],
  ['pc', 2],
  ['tv', 2],
  ['cv', 2],
  ['wc', 2],
  ['id', 2],
])
