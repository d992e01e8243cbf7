import type { Finding } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'

/** A block with its fields found by «name». */
export function block(id: string, text: string, rest: Partial<Block> = {}): Block {
  const placeholders = [...text.matchAll(/«([^»]+)»/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, label: match[1] ?? '' }))
  return { id, kind: 'paragraph', text, placeholders, marks: [], ...rest }
}

export const SMALL_LETTER: readonly Block[] = [
  block('b1', 'Gemeente Voorbeeld\nPostbus 12', { kind: 'letterhead' }),
  block('b2', 'Uw aanvraag', { kind: 'heading', level: 1 }),
  block('b3', 'Geachte «Naam»,', { kind: 'salutation' }),
  block('b4', 'Teneinde u te helpen dient u ons te bellen. Doe dit onverwijld.'),
  block('b5', 'een kopie van uw paspoort', { kind: 'listItem', level: 1 }),
  block('b6', 'Met vriendelijke groet,', { kind: 'closing' }),
]

export function finding(rest: Partial<Finding>): Finding {
  return {
    id: 'm1',
    ruleId: 'ambtelijk-jargon',
    theme: 'begrijpelijk',
    severity: 'waarschuwing',
    basis: 'advies',
    title: 'Moeilijk woord',
    reason: 'Dit woord is moeilijk.',
    places: [],
    actual: null,
    expected: [],
    suggestions: [],
    pictogram: null,
    note: 'Gewone woorden lezen makkelijker.',
    url: null,
    ...rest,
  }
}

/** A finding on these words of a block of the letter, with one suggestion for each alternative. */
export function findingOn(blocks: readonly Block[], id: string, words: string, rest: Partial<Finding> & { readonly become?: readonly string[] } = {}): Finding {
  const { become = [], ...given } = rest
  const start = blocks.find((one) => one.id === id)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`“${words}” staat niet in ${id}`)
  const place = { block: id, start, end: start + words.length }
  const suggestions = become.map((text) => ({ label: text, grade: 'veilig' as const, edits: [{ op: 'replaceText' as const, ...place, text }] }))
  return finding({ title: `Moeilijk woord: ${words}`, actual: words, places: [place], expected: become, suggestions, ...given })
}
