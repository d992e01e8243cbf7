import type { AnnotatedBlock, Sentence } from '../annotate/annotated-block.ts'
import type { Edit } from '../edit/edit.ts'
import { replaceRange } from '../words/replace-range.ts'
import type { Rewrite } from './rewrite.ts'

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const SPANS: readonly { readonly pattern: RegExp; readonly text: (match: RegExpMatchArray) => string }[] = [
  // 1-5 mei, 1 – 5 mei 2025
  { pattern: new RegExp(`(?<![\\d-])(\\d{1,2}) ?[-–] ?(\\d{1,2}) (${MONTH})\\b`, 'giu'), text: ([, from, to, month]) => `${from} tot en met ${to} ${month}` },
  // 1 t/m 5 mei; maandag t/m vrijdag
  { pattern: /(?<=[\p{L}\d] )t\/m(?= [\p{L}\d])/giu, text: () => 'tot en met' },
]

/** "1-5 mei" and "t/m" in words: tot en met. Certain everywhere, except between the two figures of a code. */
export function plainDates({ block }: AnnotatedBlock, sentence: Sentence): readonly Rewrite[] {
  const found: Rewrite[] = []
  const text = block.text.slice(sentence.start, sentence.end)
  for (const { pattern, text: plain } of SPANS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [Number(match[1]), Number(match[2])]
      if (from >= to) continue
      const range = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const label = plain(match)
      const edits: readonly Edit[] = [replaceRange(block, range, label)]
      found.push({ kind: 'datums', range, edits, label, grade: 'veilig' })
    }
  }
  return found
}
