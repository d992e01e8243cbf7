export type HyphenVerdict = 'weg' | 'blijft' | 'blijftMetSpatie'

/** What to do with the hyphen that a line ends on, given the line below; null when it doesn't break a word. */
export function judgeHyphen(line: string, next: string, words: WordForms): HyphenVerdict | null {
  const left = /[\p{L}\d]+(?=-$)/u.exec(line)?.[0]
  if (left === undefined) return null
  if (/^[)\]/”’»"]/.test(next)) return 'blijft'
  const right = /^[\p{L}\d]+/u.exec(next)?.[0]
  if (right === undefined) return null
  if (/^(?:en|of|dan|tot|als|noch|respectievelijk|resp)$/u.test(right)) return 'blijftMetSpatie'
  if (words.hyphened(left, right)) return 'blijft'
  if (words.joined(left + right)) return 'weg'
  return keepsHyphen(left, right) ? 'blijft' : 'weg'
}

/** How the rest of the text writes a word: `Participatiewet`, or `re-integratie`. */
export interface WordForms {
  readonly joined: (word: string) => boolean
  readonly hyphened: (left: string, right: string) => boolean
}

export function collectWordForms(lines: readonly string[]): WordForms {
  const joined = new Set<string>()
  const hyphened = new Set<string>()
  for (const line of lines) {
    for (const match of line.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
      const word = match[0].toLowerCase()
      if (match.index + match[0].length === line.length - 1 && line.endsWith('-')) continue
      for (const part of word.split('-')) if (part.length > 4) joined.add(part)
      const parts = word.split('-')
      for (let at = 1; at < parts.length; at++) hyphened.add(`${parts[at - 1]}-${parts[at]}`)
    }
  }
  return {
    joined: (word) => joined.has(word.toLowerCase()),
    hyphened: (left, right) => hyphened.has(`${left}-${right}`.toLowerCase()),
  }
}

const ANY = /^/u
const CAPITAL = /^\p{Lu}/u
const ADJECTIVE = /(?:e|isch|iek|eel|aal)$/u
/** First parts that keep their hyphen before a second part of this shape. */
const KEEPS: Readonly<Record<string, RegExp>> = {
  niet: ANY,
  non: ANY,
  ex: ANY,
  e: ANY,
  mag: ANY,
  moet: ANY,
  doe: ANY,
  semi: ANY,
  quasi: ANY,
  vice: ANY,
  adjunct: ANY,
  kan: /^bepaling/u,
  pro: /^(?:actie|deo)/u,
  sociaal: ADJECTIVE,
  politiek: ADJECTIVE,
  juridisch: ADJECTIVE,
  financieel: ADJECTIVE,
  economisch: ADJECTIVE,
  technisch: ADJECTIVE,
  cultureel: ADJECTIVE,
  maatschappelijk: ADJECTIVE,
}
/** Vowels that would be read as one sound ask for a hyphen: klinkerbotsing (Taalunie, Leidraad). */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ei]|o[eiou]|u[iu])$/iu

/** Capitals, digits, a clash of vowels or a known first part keep their hyphen. */
function keepsHyphen(left: string, right: string): boolean {
  if (/\d$/.test(left) || /^\d/.test(right) || /^\p{Lu}{2,}$/u.test(left) || /^\p{Lu}$/u.test(left) || CAPITAL.test(right)) return true
  const known = KEEPS[left.toLowerCase()]
  if (known !== undefined) return known.test(right)
  if (/^(?:ge|be)$/iu.test(left) || (/i$/iu.test(left) && /^e(?:el|le|n|r|t|us|uz)/iu.test(right))) return false
  return left.length > 1 && CLASH.test(left.slice(-1) + right.slice(0, 1))
}
