import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { suggestReplacements } from '../../../engine/words/suggest-replacements.ts'
import { buildMatcher } from '../../../engine/words/word-matcher.ts'
import { compileWordList } from '../../../wordlists/compile-word-list.ts'
import { letterOf } from '../../support/letter-of.ts'

const HEADER = 'term\talternatives\tkind\texample\tsource\tnot_in\tgrade'
const { list, complaints } = compileWordList(
  [
    HEADER,
    'opvragen\tvragen\twerkwoord\tWij vragen uw dossier op.\tbrieven\t?opvragen bij\tvoorstel',
    'onleesbaar\tniet te lezen\tbijvoeglijk naamwoord\tUw brief is onleesbaar.\tbrieven\t?onleesbaar maken | onleesbare hand\tveilig',
    'echter\t(weglaten)\tbijwoord\tU kunt echter bellen.\tbrieven\t?echter niet\tveilig',
  ].join('\n'),
  'proef.tsv',
)
const matcher = buildMatcher([list])

/** How the first suggestion for a sentence is offered. */
function offered(text: string): readonly [grade: string, label: string] | null {
  const [first] = letterOf(text).blocks
  if (first === undefined) throw new Error('a letter without blocks')
  const block = annotateBlock(first)
  const [match] = matcher.find(block)
  const [suggestion] = match === undefined ? [] : suggestReplacements(match, block).suggestions
  return suggestion === undefined ? null : [suggestion.grade, suggestion.label]
}

describe('a phrase with a question mark in the column not_in', () => {
  it('is read without complaint', () => expect(complaints).toEqual([]))
  it.each([
    ['Wij vragen uw dossier bij de arts op.', 'voorbeeld', 'Bedoelt u “vragen”?'],
    ['Maak uw nummer onleesbaar.', 'voorbeeld', 'Bedoelt u “niet te lezen”?'],
    ['Maak het nummer goed onleesbaar.', 'voorbeeld', 'Bedoelt u “niet te lezen”?'],
    ['Het nummer is onleesbaar gemaakt.', 'voorbeeld', 'Bedoelt u “niet te lezen”?'],
    ['U kunt echter niet bellen.', 'voorbeeld', 'Weglaten?'],
  ])('“%s”: shown and not put in', (text, grade, label) => expect(offered(text)).toEqual([grade, label]))
  it.each([
    ['Wij vragen uw dossier op.', 'voorstel', 'vragen'],
    ['Uw brief is onleesbaar.', 'veilig', 'niet te lezen'],
    ['U kunt echter bellen.', 'voorstel', 'Weglaten'],
  ])('“%s”: put in as ever', (text, grade, label) => expect(offered(text)).toEqual([grade, label]))
  it('leaves a phrase without one alone altogether', () => expect(offered('Uw brief heeft een onleesbare hand.')).toBeNull())
})
