import { describe, expect, test } from 'vitest'
import type { Edit, Suggestion } from '../../engine/edit/edit.ts'
import { choosePins } from '../../renderer/checklist/choose-pins.ts'
import { chooseSafe } from '../../renderer/findings/choose-safe.ts'
import { nameChange } from '../../renderer/findings/name-change.ts'
import { keyFindings } from '../../renderer/findings/keyed-finding.ts'
import { previewSuggestion } from '../../renderer/findings/preview-suggestion.ts'
import { sortFindings } from '../../renderer/findings/sort-findings.ts'
import { block, finding, findingOn, SMALL_LETTER } from './letters.ts'

describe('the order of findings', () => {
  test('is law, norm, advice; content before words; fout, waarschuwing, tip', () => {
    const findings = keyFindings([
      finding({ title: 'tip over woorden', severity: 'tip' }),
      finding({ title: 'waarschuwing over woorden' }),
      finding({ title: 'tip over inhoud', theme: 'te-doen', severity: 'tip' }),
      finding({ title: 'norm', basis: 'norm', severity: 'tip' }),
      finding({ title: 'wet, waarschuwing', basis: 'wet', theme: 'uitgelegd' }),
      finding({ title: 'wet, fout', basis: 'wet', theme: 'te-doen', severity: 'fout' }),
    ])
    expect(sortFindings(findings).map(({ title }) => title)).toEqual([
      'wet, fout',
      'wet, waarschuwing',
      'norm',
      'tip over inhoud',
      'waarschuwing over woorden',
      'tip over woorden',
    ])
  })

  test('keeps the order of the letter among equals', () => {
    const findings = keyFindings([findingOn(SMALL_LETTER, 'b4', 'Teneinde'), findingOn(SMALL_LETTER, 'b4', 'onverwijld')])
    expect(sortFindings(findings)).toEqual(findings)
  })
})

test('the same words twice in a paragraph are two findings', () => {
  const one = findingOn(SMALL_LETTER, 'b4', 'dient u')
  expect(new Set(keyFindings([one, { ...one, id: 'm2' }]).map(({ key }) => key)).size).toBe(2)
})

describe('safe replacements', () => {
  const safe = (findings: Parameters<typeof keyFindings>[0], blocks = SMALL_LETTER) =>
    chooseSafe(keyFindings(findings), blocks).map(({ key }) => key.split('|').at(-1))

  test('are taken together when they don’t touch each other', () => {
    expect(safe([findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om'] }), findingOn(SMALL_LETTER, 'b4', 'onverwijld', { become: ['meteen'] })])).toEqual([
      'Teneinde',
      'onverwijld',
    ])
  })

  test('are one at a time on the same words', () => {
    expect(safe([findingOn(SMALL_LETTER, 'b4', 'Teneinde u', { become: ['Om u'] }), findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om'] })])).toEqual([
      'Teneinde u',
    ])
  })

  test('leave out proposals, examples and what crosses a merge field', () => {
    const blocks = [block('b1', 'Teneinde «Naam» te helpen')]
    const proposal: Suggestion = { label: 'Om', grade: 'voorstel', edits: [{ op: 'replaceText', block: 'b1', start: 0, end: 8, text: 'Om' }] }
    expect(
      safe([{ ...findingOn(blocks, 'b1', 'Teneinde'), suggestions: [proposal] }, findingOn(blocks, 'b1', 'Teneinde «Naam»', { become: ['Om Jan'] })], blocks),
    ).toEqual([])
  })

  test('of a whole block claim that block', () => {
    const remove: Edit = { op: 'removeBlock', block: 'b4' }
    const gone = findingOn(SMALL_LETTER, 'b4', 'Doe dit onverwijld.')
    expect(
      safe([findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om'] }), { ...gone, suggestions: [{ label: 'weg', grade: 'veilig', edits: [remove] }] }]),
    ).toEqual(['Teneinde'])
  })
})

describe('the preview of a suggestion', () => {
  const preview = (...edits: Edit[]) =>
    previewSuggestion({ label: '', grade: 'voorstel', edits }, SMALL_LETTER).map((line) =>
      line.map(({ kind, text }) => ({ same: text, old: `-${text}-`, new: `+${text}+` })[kind]).join(''),
    )

  test('shows some words around what changes', () => {
    expect(preview({ op: 'replaceText', block: 'b4', start: 52, end: 62, text: 'meteen' })).toEqual(['… dient u ons te bellen. Doe dit -onverwijld-+meteen+.'])
  })

  test('shows two changes in one sentence in one line', () => {
    expect(
      preview({ op: 'replaceText', block: 'b4', start: 52, end: 62, text: 'meteen' }, { op: 'replaceText', block: 'b4', start: 0, end: 8, text: 'Om' }),
    ).toEqual(['-Teneinde-+Om+ u te helpen dient u ons te bellen. Doe dit -onverwijld-+meteen+.'])
  })

  test('shows new paragraphs, removed ones, and another kind', () => {
    expect(
      preview(
        { op: 'insertBlocks', after: 'b4', blocks: [{ kind: 'listItem', text: 'bel ons' }] },
        { op: 'removeBlock', block: 'b5' },
        { op: 'setBlockKind', block: 'b2', kind: 'paragraph' },
        { op: 'splitBlock', block: 'b4', at: 43 },
      ),
    ).toEqual([
      '… helpen dient u ons te bellen.+\n+ Doe dit onverwijld.',
      '+• bel ons+',
      '-een kopie van uw paspoort-',
      'Uw aanvraag +wordt een gewone alinea+',
    ])
  })
})

test('the button of a suggestion says what will happen', () => {
  const replace = (start: number, end: number, text: string): Edit => ({ op: 'replaceText', block: 'b4', start, end, text })
  const insert: Edit = { op: 'insertBlocks', after: 'b4', blocks: [{ kind: 'paragraph', text: 'Bel ons.' }] }
  expect([
    nameChange([replace(0, 8, 'Om')]),
    nameChange([replace(0, 8, '')]),
    nameChange([{ op: 'removeBlock', block: 'b4' }]),
    nameChange([insert, replace(3, 3, ' gratis')]),
    nameChange([insert, replace(0, 8, 'Om')]),
  ]).toEqual(['Vervang', 'Haal weg', 'Haal weg', 'Voeg toe', 'Vervang'])
})

test('of blocks in a row in which the reader must do the same, the first gets the pictogram', () => {
  const place = (id: string) => ({ block: id, start: 0, end: 1 })
  const pins = choosePins(
    [
      { id: 'wat-te-doen', demand: 'verplicht', status: 'aanwezig', places: ['b2', 'b3', 'b4', 'b6'].map(place), branch: null },
      { id: 'bezwaar', demand: 'verplicht', status: 'aanwezig', places: [place('b4')], branch: null },
    ],
    ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'],
  )
  expect([...pins]).toEqual([
    ['b2', 'pen'],
    ['b4', 'weegschaal'],
    ['b6', 'pen'],
  ])
})
