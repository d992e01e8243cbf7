import type { Settings } from '../../engine/rule/settings.ts'
import type { AllowedTerm, Choice, HouseStyleMessage, InForce, Layer, OwnBlock, OwnWord } from './house-style.ts'

export interface Merged {
  readonly settings: Settings
  readonly inForce: readonly InForce[]
  /** Which of two folders won, and why. */
  readonly messages: readonly HouseStyleMessage[]
}

/** All folders together: of two that say something else about the same, the later one wins. */
export function mergeLayers(layers: readonly Layer[], base: Settings): Merged {
  const messages: HouseStyleMessage[] = []
  const choices = settle(
    layers,
    (layer) => layer.choices.map((choice) => [choice.key, choice]),
    (one, other) => one.shown === other.shown,
    (lost, won) => explain(won, lost, `${won.value.label}: “${won.value.shown}”`, `“${lost.value.shown}”`, messages),
  )
  const terms = settle<Term>(layers, termsOf, sameTerm, (lost, won) => explain(won, lost, describeTerm(won.value), describeTerm(lost.value), messages))
  const blocks = settle(
    layers,
    (layer) => layer.blocks.map((one) => [`${one.block.name} ${one.block.form}`, one]),
    () => false,
    (lost, won) => explain(won, lost, `Het blok “${won.value.block.name}”`, 'het blok met die naam', messages),
  )
  const words = terms.flatMap(({ value }) => ('entry' in value ? [value] : []))
  const allowed = terms.flatMap(({ value }) => ('entry' in value ? [] : [value]))
  const chosen = choices.reduce((settings, { value }) => value.apply(settings), base)
  return {
    settings: {
      ...chosen,
      ownEntries: words.map(({ entry }) => entry),
      // What the organisation wants to read instead is no jargon to it either.
      allowedTerms: [
        ...new Set([
          ...base.allowedTerms,
          ...allowed.map(({ term }) => term),
          ...words.flatMap(({ entry }) => entry.alternatives.map(({ text }) => text).filter((text) => text !== '')),
        ]),
      ],
      houseBlocks: blocks.map(({ value }) => value.block),
    },
    inForce: [...choices.map(({ value, layer }) => rowOf(value, layer)), ...wordRows(layers, words, allowed), ...blockRows(blocks)],
    messages,
  }
}

interface Placed<Value> {
  readonly value: Value
  readonly layer: Layer
}

/** The last value of each key, in the order in which keys first came. */
function settle<Value>(
  layers: readonly Layer[],
  of: (layer: Layer) => readonly (readonly [string, Value])[],
  same: (one: Value, other: Value) => boolean,
  conflict: (lost: Placed<Value>, won: Placed<Value>) => void,
): readonly Placed<Value>[] {
  const found = new Map<string, Placed<Value>>()
  for (const layer of layers) {
    for (const [key, value] of of(layer)) {
      const before = found.get(key)
      const won = { value, layer }
      if (before !== undefined && before.layer !== layer && !same(before.value, value)) conflict(before, won)
      found.set(key, won)
    }
  }
  return [...found.values()]
}

type Term = OwnWord | AllowedTerm

function termsOf(layer: Layer): readonly (readonly [string, Term])[] {
  const words = layer.words.map((word): readonly [string, Term] => [bare(word.entry.term), word])
  return [...words, ...layer.allowed.map((one): readonly [string, Term] => [bare(one.term), one])]
}

export function bare(term: string): string {
  return term.toLowerCase().replace(/^(?:de|het) /, '')
}

function sameTerm(one: Term, other: Term): boolean {
  return describeTerm(one) === describeTerm(other)
}

function describeTerm(term: Term): string {
  if (!('entry' in term)) return `“${term.term}” mag blijven`
  const better = term.entry.alternatives.map(({ text }) => (text === '' ? 'weglaten' : `“${text}”`))
  return `“${term.entry.term}” wordt ${better.join(' of ')}`
}

function explain<Value extends { readonly file: string }>(
  won: Placed<Value>,
  lost: Placed<Value>,
  what: string,
  instead: string,
  messages: HouseStyleMessage[],
): void {
  const line = 'line' in won.value && typeof won.value.line === 'number' ? won.value.line : null
  const text = `${what} (${won.layer.name}) gaat vóór ${instead} (${lost.layer.name}), want de map van ${won.layer.name} komt later.`
  messages.push({ kind: 'uitleg', file: won.value.file, line, text })
}

function rowOf({ key, label, shown, file, line, because }: Choice, { name }: Layer): InForce {
  return { key, label, value: shown, from: name, file, line, because }
}

function wordRows(layers: readonly Layer[], words: readonly OwnWord[], allowed: readonly AllowedTerm[]): readonly InForce[] {
  return layers.flatMap((layer) => {
    const own = words.filter((word) => layer.words.includes(word))
    const stays = allowed.filter((one) => layer.allowed.includes(one))
    const row = (label: string, value: string, one: { readonly file: string; readonly line: number | null }): InForce => ({
      key: '',
      label,
      value,
      from: layer.name,
      file: one.file,
      line: null,
      because: null,
    })
    return [
      ...(own[0] === undefined
        ? []
        : [row('Eigen woorden', own.length === 1 ? `1 woord: ${describeTerm(own[0])}` : `${own.length} woorden, zoals ${describeTerm(own[0])}`, own[0])]),
      ...(stays[0] === undefined ? [] : [row('Mag blijven staan', listed(stays.map(({ term }) => term)), stays[0])]),
    ]
  })
}

const SHOWN = 8

function listed(terms: readonly string[]): string {
  return terms.length <= SHOWN ? terms.join(', ') : `${terms.slice(0, SHOWN).join(', ')} en nog ${terms.length - SHOWN}`
}

function blockRows(blocks: readonly Placed<OwnBlock>[]): readonly InForce[] {
  const forms = { u: ' (met u)', je: ' (met je)', beide: '' } as const
  return blocks.map(({ value: { block, file }, layer }) => ({
    key: '',
    label: `Blok: ${block.name}${forms[block.form]}`,
    value: block.title === '' ? (block.lines[0] ?? '') : block.title,
    from: layer.name,
    file,
    line: null,
    because: null,
  }))
}
