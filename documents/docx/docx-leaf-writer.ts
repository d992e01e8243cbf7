import type { ChangeMark, Put } from '../xml/change-leaves.ts'
import type { Inline, Markup } from '../xml/change-step.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { rawRange, type Leaf, type SourcePart, type Wrapper } from '../xml/leaf.ts'
import type { LeafWriter } from '../xml/rewrite-leaves.ts'
import type { WrittenLeaf } from '../xml/serialise-leaves.ts'
import type { SpliceSet } from '../xml/splice-xml.ts'
import { copyField } from './copy-field.ts'
import { inWordsOf, isRangeMark } from './docx-names.ts'
import { splitText } from './text-run.ts'
import { cachedPair, preserveSpace, tagWrapper } from './docx-wrappers.ts'

export interface DocxLeafOptions {
  readonly part: SourcePart
  readonly splices: SpliceSet
  /** The open tag of a tracked change, `w:ins` or `w:del`; null when changes aren't tracked. */
  readonly track: ((name: TrackName) => string) | null
  readonly markup: (markup: Markup) => string
}

export type TrackName = 'w:ins' | 'w:del'

/** Writes leaves of a Word paragraph: in place, or as tracked changes around runs. */
export function docxLeafWriter(options: DocxLeafOptions): LeafWriter {
  const words = (own: string): string => inWordsOf(options.part, own)
  const context: Context = {
    ...options,
    words,
    preserving: cachedPair((wrapper) => preserveSpace(wrapper)),
    tracked: cachedPair((_mark, name) => tagWrapper(words(options.track?.(name) ?? ''), words(`</${name}>`))),
    again: cachedPair((wrapper) => tagWrapper(wrapper.again ?? wrapper.open, wrapper.close)),
  }
  return {
    whole: (leaf) => whole(context, leaf),
    keep: (leaf, from, to) => ({ path: textPath(context, leaf), raw: rawOf(context, leaf, from, to) }),
    drop: (leaf, from, to, mark) => drop(context, leaf, from, to, mark),
    put: (inline, at, leaf) => put(context, inline, at, leaf),
  }
}

interface Context extends DocxLeafOptions {
  readonly words: (own: string) => string
  readonly preserving: (wrapper: Wrapper, none: null) => Wrapper
  readonly tracked: (mark: ChangeMark, name: TrackName) => Wrapper
  readonly again: (run: Wrapper, mark: ChangeMark) => Wrapper
}

function whole({ splices }: Context, leaf: Leaf): WrittenLeaf {
  return { path: leaf.path, raw: splices.slice(leaf.start, leaf.end) }
}

function rawOf({ part }: Context, leaf: Leaf, from: number, to: number): string {
  if (leaf.offsets?.length === 0) return escapeXml(leaf.text.slice(from, to))
  const { start, end } = rawRange(leaf, from, to)
  return part.tree.xml.slice(start, end)
}

function textPath({ preserving }: Context, leaf: Leaf): readonly Wrapper[] {
  const last = leaf.path.at(-1)
  return last === undefined ? leaf.path : [...leaf.path.slice(0, -1), preserving(last, null)]
}

function drop(context: Context, leaf: Leaf, from: number, to: number, mark: ChangeMark): WrittenLeaf | null {
  if (isRangeMark(leaf.element.name)) return whole(context, leaf)
  if (context.track === null) return null
  const run = leaf.path[leaf.runDepth]
  if (run === undefined) return whole(context, leaf)
  const path = [...leaf.path.slice(0, leaf.runDepth), context.tracked(mark, 'w:del'), context.again(run, mark)]
  const isInside = leaf.path.length > leaf.runDepth + 1
  const text = leaf.role === 'atom' ? whole(context, leaf).raw : rawOf(context, leaf, from, to)
  if (!isInside) return { path, raw: whole(context, leaf).raw }
  return { path: [...path, spacedTag(context, leaf.role === 'code' ? 'w:delInstrText' : 'w:delText')], raw: text }
}

function spacedTag({ words }: Context, name: string): Wrapper {
  return tagWrapper(words(`<${name} xml:space="preserve">`), words(`</${name}>`))
}

type Putting = Exclude<Inline, { inline: 'break' }>

function put(context: Context, inline: Putting, at: Put, leaf: Leaf): readonly WrittenLeaf[] {
  if (inline.inline === 'text') return putText(context, inline.text, at, leaf)
  if (inline.inline === 'field') return [{ path: runPath(context, at, leaf).slice(0, -1), raw: copyField(inline.group) }]
  const raw = context.words(context.markup(inline.markup))
  if (inline.markup.kind === 'pictogram') return [{ path: runPath(context, at, leaf).slice(0, -1), raw }]
  return [{ path: leaf.path.slice(0, leaf.runDepth), raw }]
}

function putText(context: Context, text: string, at: Put, leaf: Leaf): readonly WrittenLeaf[] {
  const run = runPath(context, at, leaf)
  const isCode = leaf.role === 'code'
  const isInside = reusesRun(context, at, leaf) && leaf.role !== 'atom'
  const path = isInside ? textPath(context, leaf) : [...run, spacedTag(context, isCode ? 'w:instrText' : 'w:t')]
  return splitText(text).map((stretch) => {
    if (stretch === '\t') return { path: run, raw: context.words('<w:tab/>') }
    if (stretch === '\n') return { path: run, raw: context.words('<w:br/>') }
    return { path, raw: escapeXml(isCode ? stretch.replace(/["“”\\]/g, '\\$&') : stretch) }
  })
}

function reusesRun({ track }: Context, at: Put, leaf: Leaf): boolean {
  return at.like === leaf && leaf.role !== 'silent' && track === null
}

/** The run for new text: the one it is put in, or a new one with the look of another, outside a link that ends there. */
function runPath(context: Context, at: Put, leaf: Leaf): readonly Wrapper[] {
  if (reusesRun(context, at, leaf)) return leaf.path.slice(0, leaf.runDepth + 1)
  const prefix = leaf.path.slice(0, leaf.runDepth)
  const link = at.like === leaf ? -1 : prefix.findIndex((wrapper) => wrapper.link)
  const outside = link < 0 ? prefix : prefix.slice(0, link)
  const like = at.like.path[at.like.runDepth]
  const run = like === undefined ? tagWrapper(context.words('<w:r>'), context.words('</w:r>')) : context.again(like, at.mark)
  return context.track === null ? [...outside, run] : [...outside, context.tracked(at.mark, 'w:ins'), run]
}
