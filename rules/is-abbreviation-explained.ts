import type { Range } from '../engine/letter/letter.ts'
import type { FoundAbbreviation } from './find-abbreviations.ts'

/** "IOAW (uitkering voor …)", "uitkering voor … (IOAW)", "IOAW betekent …", "het PIP: persoonlijk plan …". */
export function isAbbreviationExplained(text: string, found: FoundAbbreviation): boolean {
  const { start, end } = found
  const after = text.slice(end, end + 200)
  if (/^(?:-\p{L}+)?["”’']?,? ?\([^)]*\p{Ll}{4}/u.test(after) || isWrittenOutBeside(text, found)) return true
  const open = text.lastIndexOf('(', start)
  const inBrackets = open >= 0 && /^(?:\p{L}+:? ?){0,3}["“‘']?$/u.test(text.slice(open + 1, start)) && /^(?:[^)(]{0,14}|, [^)(]*)\)/.test(after)
  if (inBrackets && /\p{L}{3}/u.test(text.slice(Math.max(0, open - 40), open))) return true
  return /^(?:-\p{L}+)?["”’']?,? (?:betekent|staat voor|is de afkorting|dat is|dat zijn|dat wil zeggen|oftewel|ofwel)\b/u.test(after)
}

/** Characters on either side in which a meaning still belongs to its abbreviation. */
const BESIDE = 120

/** The words that it is short for, right behind it or just before it; "m.b.t." is short for words of the sentence itself. */
function isWrittenOutBeside(text: string, { start, end, term, entry }: Range & Pick<FoundAbbreviation, 'term' | 'entry'>): boolean {
  if (entry === null || /[./]/.test(term)) return false
  const around = `${text.slice(Math.max(0, start - BESIDE), start)}\n${text.slice(end, end + BESIDE)}`.toLowerCase()
  return entry.alternatives.some((meaning) => meaning.text.includes(' ') && around.includes(meaning.text.toLowerCase()))
}
