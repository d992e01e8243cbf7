import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../../engine/annotate/annotate-block.ts'
import { buildMatcher } from '../../../engine/words/word-matcher.ts'
import { compileWordList } from '../../../wordlists/compile-word-list.ts'
import { paragraphOf } from '../../support/letter-of.ts'

const HEADER = 'term\talternatives\tkind\texample\tsource\tnot_in\tgrade'

function findAll(lines: readonly string[], text: string): readonly string[] {
  const { list } = compileWordList([HEADER, ...lines].join('\n'), 'proef.tsv')
  const block = paragraphOf(text).blocks[0]
  if (block === undefined) throw new Error('geen alinea')
  return buildMatcher([list])
    .find(annotateBlock(block))
    .map(({ entry, ranges }) => `${entry.term}: ${ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')}`)
}

describe('finding listed words', () => {
  it('takes the longest of terms that share words', () => {
    expect(findAll(['in kennis stellen\tvertellen\twerkwoordgroep\tx\tx', 'in kennis stellen van\tvertellen over\twerkwoordgroep\tx\tx', 'het besluit\tde keuze\tzelfstandig naamwoord\tx\tx'], 'Wij stellen u in kennis van het besluit.')).toEqual([
      'in kennis stellen van: stellen … in kennis van',
      'besluit: besluit',
    ])
  })
  it('finds an adjective once when it also goes with a verb', () => {
    expect(findAll(['verschuldigd zijn\tmoeten betalen\twerkwoordgroep\tx\tx', 'verschuldigd\tte betalen\tbijvoeglijk naamwoord\tx\tx'], 'U bent € 80 verschuldigd.')).toEqual(['verschuldigd zijn: bent … verschuldigd'])
  })
  it('finds a loose word of a group before other words', () => {
    expect(findAll(['woonachtig zijn\twonen\twerkwoordgroep\tx\tx'], 'Bent u woonachtig in Utrecht?')).toEqual(['woonachtig zijn: Bent … woonachtig'])
  })
  it('finds both apostrophes', () => {
    expect(findAll(["foto's\tplaten\tmeervoud\tx\tx"], 'Stuur foto’s en foto\'s.')).toEqual(["foto's: foto’s", "foto's: foto's"])
  })
  it('finds an abbreviation at the head of a sentence and with its full stop', () => {
    expect(findAll(['o.g.v.\tvolgens\tafkorting\tx\tx', 'dd.\tvan\tafkorting\tx\tx'], 'O.g.v. de wet betaalt u. Zie uw brief dd. 3 mei.')).toEqual(['o.g.v.: O.g.v.', 'dd.: dd.'])
  })
})

describe('phrases in which a term means something else', () => {
  it('count in whole words', () => {
    const list = ['periodiek\tvast\tbijvoeglijk naamwoord\tx\tx\teen periodiek']
    expect([findAll(list, 'U krijgt een periodiek toegestuurd.'), findAll(list, 'U betaalt een periodieke bijdrage.')]).toEqual([[], ['periodiek: periodieke']])
  })
  it('hold for an adjective in both forms before its noun', () => {
    const list = ['achterstallig\tnog niet betaald\tbijvoeglijk naamwoord\tx\tx\tachterstallig onderhoud']
    expect([findAll(list, 'Het achterstallige onderhoud kost veel.'), findAll(list, 'De achterstallige huur is hoog.')]).toEqual([[], ['achterstallig: achterstallige']])
  })
  it('don’t hide a verb behind a word that begins like it', () => {
    expect(findAll(['voldoen\tbetalen\twerkwoord\tx\tx\tvoldoende'], 'U moet het bedrag voldoen.')).toEqual(['voldoen: voldoen'])
  })
})
