import { describe, expect, it } from 'vitest'
import type { Block } from '../../../engine/letter/letter.ts'
import { diffTokens } from '../../../documents/xml/diff-tokens.ts'
import { groupBlocks, type OpenedBlock } from '../../../documents/xml/group-blocks.ts'
import { localiseHunks } from '../../../documents/xml/localise-hunks.ts'
import { placeMarkups } from '../../../documents/xml/place-markups.ts'
import { tokeniseBlock } from '../../../documents/xml/tokenise-block.ts'

const none = new Map<string, never>()

/** Each change as `old → new`. */
function changes(old: string, now: string): readonly string[] {
  const [before, after] = [old, now].map((text) => tokeniseBlock({ text, placeholders: [] }, none))
  const words = (tokens: typeof before, from: number, to: number): string =>
    (tokens ?? [])
      .slice(from, to)
      .map((token) => token.key)
      .join('')
  return diffTokens(before ?? [], after ?? []).map((hunk) => `${words(before, hunk.oldFrom, hunk.oldTo)} → ${words(after, hunk.newFrom, hunk.newTo)}`)
}

describe('diffTokens', () => {
  it('verandert hele woorden en neemt buren samen', () => {
    expect(changes('Wij hebben besloten dat u geen geld krijgt.', 'Wij besluiten dat u wel geld krijgt.')).toEqual([
      'hebben besloten → besluiten',
      'geen → wel',
    ])
    expect(changes('de aanvraag is ontvangen', 'wij kregen uw brief')).toEqual(['de aanvraag is ontvangen → wij kregen uw brief'])
  })

  it('zet nieuwe woorden achter het woord ervoor', () => {
    expect(changes('Bel ons', 'Bel of mail ons')).toEqual([' →  of mail'])
  })

  it('laat tabs en regeleinden tussen twee wijzigingen staan', () => {
    expect(changes('een\ttwee', 'drie\tvier')).toEqual(['een → drie', 'twee → vier'])
  })

  it('vervangt alles als de tekst een heel andere is geworden', () => {
    const words = (letter: string): string => Array.from({ length: 1200 }, (_, index) => `${letter}${index}`).join(' ')
    expect(changes(words('a'), words('b'))).toHaveLength(1)
  })
})

describe('groupBlocks', () => {
  const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text, placeholders: [], marks: [] })
  const opened = (...blocks: readonly Block[]): readonly OpenedBlock[] =>
    blocks.map((one) => ({
      block: one,
      source: { draft: one, spans: [], paragraphs: [{}], place: 'paragraph', bullet: [], margins: [], mirrors: [] } as unknown as OpenedBlock['source'],
    }))
  const show = (old: readonly OpenedBlock[], now: readonly Block[]): readonly string[] =>
    groupBlocks(old, now, () => true).map(({ head, removed, fresh }) => {
      const ids = (blocks: readonly { readonly id: string }[]): string => blocks.map((one) => one.id).join('+')
      return `${head === null ? 'begin' : `${ids(head.opened.map((one) => one.block))}>${ids(head.now)}`} weg:${ids(removed.map((one) => one.block))} nieuw:${ids(fresh)}`
    })
  const [a, b, c] = [block('a', 'Wij lezen uw brief.'), block('b', 'U hoort snel van ons.'), block('c', 'Bel ons gerust.')]

  it('herkent een knip aan woorden die verhuizen, en een nieuwe alinea aan woorden die er niet waren', () => {
    expect(show(opened(block('a', 'Wij lezen uw brief. U hoort snel van ons.'), c), [a, block('n', 'U hoort snel van ons.'), c])).toEqual([
      'begin weg: nieuw:',
      'a>a+n weg: nieuw:',
      'c>c weg: nieuw:',
    ])
    expect(show(opened(a, c), [a, block('n', 'Neem uw paspoort mee.'), c])).toEqual(['begin weg: nieuw:', 'a>a weg: nieuw:n', 'c>c weg: nieuw:'])
  })

  it('herkent een plak, en een alinea die weg is', () => {
    expect(show(opened(a, b, c), [block('a', 'Wij lezen uw brief. U hoort snel van ons.'), c])).toEqual([
      'begin weg: nieuw:',
      'a+b>a weg: nieuw:',
      'c>c weg: nieuw:',
    ])
    expect(show(opened(a, b, c), [a, c])).toEqual(['begin weg: nieuw:', 'a>a weg:b nieuw:', 'c>c weg: nieuw:'])
  })

  it('ziet een verplaatste alinea als weg op de ene plek en nieuw op de andere, en een dubbele als nieuw', () => {
    expect(show(opened(a, b, c), [b, c, a])).toEqual(['begin weg:a nieuw:', 'b>b weg: nieuw:', 'c>c weg: nieuw:a'])
    expect(show(opened(a, c), [a, c, a])).toEqual(['begin weg: nieuw:', 'a>a weg: nieuw:', 'c>c weg: nieuw:a'])
  })
})

describe('localiseHunks', () => {
  it('verdeelt een wijziging over het einde van een blok heen', () => {
    const text = { inline: 'text', text: 'x' } as const
    expect(localiseHunks([5, 4, 3], [{ start: 3, end: 8, inlines: [text] }])).toEqual([
      { hunks: [{ start: 3, end: 5, inlines: [text] }], end: 'joined', starts: 0 },
      { hunks: [{ start: 0, end: 2, inlines: [] }], end: 'stays', starts: null },
      { hunks: [], end: 'stays', starts: 1 },
    ])
  })
})

describe('placeMarkups', () => {
  const mark = { kind: 'pictogram', index: 0 } as const
  const hunk = { start: 4, end: 6, newStart: 4, inlines: [{ inline: 'text', text: 'nieuw' } as const] }

  it('zet een teken in nieuwe tekst tussen de letters', () => {
    expect(placeMarkups([hunk], [{ at: 6, markup: mark }])).toEqual([
      {
        ...hunk,
        inlines: [
          { inline: 'text', text: 'ni' },
          { inline: 'markup', markup: mark },
          { inline: 'text', text: 'euw' },
        ],
      },
    ])
  })

  it('zet een teken in tekst die blijft op de oude plek', () => {
    expect(placeMarkups([hunk], [{ at: 12, markup: mark }]).at(-1)).toMatchObject({ start: 9, end: 9, inlines: [{ inline: 'markup' }] })
  })
})
