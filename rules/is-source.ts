import type { Range } from '../engine/letter/letter.ts'

/** Looked up by who wants to: in brackets behind the words, or in a short sentence that gives nothing but the source. */
export function isSource(text: string, sentence: Range, article: Range): boolean {
  if (/\((?:zie )?(?:de )?$/.test(text.slice(sentence.start, article.start)) && /^[^()]*\)[.,;:]?$/.test(text.slice(article.end, sentence.end))) return true
  return SOURCE.test(text.slice(sentence.start, article.start)) && /^[^,;]{0,90}\.?$/.test(text.slice(article.end, sentence.end))
}

/** "Dat mag volgens", "Zo staat het in", "Dat is een overtreding van": points back to what was said. */
const SOURCE = /^(?:dat|dit|zo|die regel|de wet) (?:mag|mogen|moet|moeten|is|kan|kunnen|staat|volgt|doen|geldt|geeft|verbiedt|regelt|komt)\b(?:(?!\bdat\b)[^,;]){0,45}$/i
