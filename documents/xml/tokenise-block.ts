import type { Block } from '../../engine/letter/letter.ts'
import type { Token } from './diff-tokens.ts'
import type { FieldGroup, SourceBlock } from './source-block.ts'

/** The key of the token between two blocks. */
export const BLOCK_END = '\u0000'

/** The fields that a file declares, by the key of their tokens. */
export type KnownFields = ReadonlyMap<string, FieldGroup>

export function knownFields(sources: readonly SourceBlock[]): KnownFields {
  const groups = sources.flatMap((source) => source.spans.flatMap((span) => (span.group === null || span.group.kind === 'symbol' ? [] : [span.group])))
  return new Map(groups.map((group): [string, FieldGroup] => [fieldKey(group.label, group.text), group]).reverse())
}

/** Is this the key of words that the file locks? */
export function isLockedKey(key: string): boolean {
  return key.startsWith(LOCKED)
}

const LOCKED = '\u0002'

/** What a block must tell to be taken apart. */
export type Tokenised = Pick<Block, 'text' | 'placeholders' | 'locks'>

/** The tokens of blocks in a row, with a token between each two; offsets count from `\n`-joined texts. */
export function tokeniseBlocks(blocks: readonly Tokenised[], fields: KnownFields): readonly Token[] {
  const tokens: Token[] = []
  let base = 0
  for (const [index, block] of blocks.entries()) {
    if (index > 0) tokens.push({ key: BLOCK_END, start: base - 1, end: base })
    tokens.push(...tokeniseBlock(block, fields, base))
    base += block.text.length + 1
  }
  return tokens
}

/** Words, single spaces and signs; a declared field is one token, whatever it says, and so are words that the file locks. */
export function tokeniseBlock({ text, placeholders, locks = [] }: Tokenised, fields: KnownFields, base = 0): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const declared = placeholders
    .map(({ start, end, label }) => ({ start, end, key: fieldKey(label, text.slice(start, end)) }))
    .filter(({ key }) => fields.has(key))
  const locked = locks
    .filter(({ reach }) => reach === 'woorden')
    .map(({ start, end, by }) => ({ start, end, key: `${LOCKED}${by}${LOCKED}${text.slice(start, end)}` }))
  for (const { start, end, key } of [...declared, ...locked].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    addWords(tokens, text, at, start, base)
    tokens.push({ key, start: base + start, end: base + end })
    at = end
  }
  addWords(tokens, text, at, text.length, base)
  return tokens
}

function fieldKey(label: string, text: string): string {
  return `\u0001${label}\u0001${text}`
}

const WORDS = /[\p{L}\p{M}\p{N}]+|[^]/gu

function addWords(tokens: Token[], text: string, from: number, to: number, base: number): void {
  for (const match of text.slice(from, to).matchAll(WORDS)) {
    const start = base + from + match.index
    tokens.push({ key: match[0], start, end: start + match[0].length })
  }
}
