import { cutText, joinTexts, standIn, type SourceText } from '../source/source-text.ts'
import { judgeHyphen, type WordForms } from './judge-hyphen.ts'
import { collapseSpaces } from './split-lines.ts'

export interface JoinContext {
  readonly source: string
  readonly words: WordForms
}

/** The lines of one paragraph as one text: words that were broken made whole, line ends become spaces. */
export function joinLines(lines: readonly SourceText[], { source, words }: JoinContext): SourceText {
  const pieces: SourceText[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next === undefined) {
      pieces.push(line)
      continue
    }
    const verdict = isBrokenAddress(line.text) ? 'blijft' : judgeHyphen(line.text, next.text, words)
    pieces.push(verdict === 'weg' ? cutText(line, 0, line.text.length - 1) : line)
    if (verdict === null || verdict === 'blijftMetSpatie') pieces.push(spaceBetween(source, line, next))
  }
  return collapseSpaces(joinTexts(pieces))
}

/** A web address goes on in the next line after its last slash or hyphen. */
function isBrokenAddress(line: string): boolean {
  return /(?:https?:?\/\/|www\.)\S*[/-]$/.test(line)
}

/** Stands for the white space after the line, no further: what lies between may be a page's number or a footnote. */
function spaceBetween(source: string, line: SourceText, next: SourceText): SourceText {
  const from = line.ends.at(-1) ?? 0
  const until = next.starts[0] ?? from
  const space = /^\s*/.exec(source.slice(from, until))?.[0].length ?? 0
  return standIn(' ', from, from + space)
}
