import fc from 'fast-check'
import type { Edit } from '../../../engine/edit/edit.ts'
import type { Block } from '../../../engine/letter/letter.ts'

const word = fc.constantFrom('u', 'betaalt', 'vóór', '€ 12,50', 'a & b <c>', '“zo”', '', 'nieuwe woorden hier', 'x\ty', 'een\nregel', '😀', '"aanhaling"', '\\')
const choice = fc.record({
  what: fc.constantFrom('vervang', 'vervang', 'vervang', 'voeg toe', 'haal weg', 'knip', 'plak', 'soort'),
  block: fc.nat(),
  from: fc.nat(),
  length: fc.nat(25),
  text: word,
})
export const randomChoices = fc.array(choice, { minLength: 1, maxLength: 5 })
type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never

/** An edit somewhere in the letter; applyEdits refuses those that can't be. */
export function editOf({ what, block: which, from, length, text }: Choice, blocks: readonly Block[]): Edit {
  const block = blocks[which % blocks.length] ?? blocks[0]
  if (block === undefined) throw new Error('a letter without blocks')
  const start = from % (block.text.length + 1)
  switch (what) {
    case 'voeg toe':
      return {
        op: 'insertBlocks',
        after: which % 7 === 0 ? null : block.id,
        blocks: [{ kind: (['paragraph', 'listItem', 'heading'] as const)[from % 3] ?? 'paragraph', level: 1, text: `Nieuw ${text.trim()} blok` }],
      }
    case 'haal weg':
      return { op: 'removeBlock', block: block.id }
    case 'knip':
      return { op: 'splitBlock', block: block.id, at: start }
    case 'plak':
      return { op: 'joinBlocks', first: block.id, second: blocks[(which % blocks.length) + 1]?.id ?? block.id }
    case 'soort':
      return { op: 'setBlockKind', block: block.id, kind: (['paragraph', 'listItem', 'heading'] as const)[from % 3] ?? 'paragraph', level: 1 }
    default:
      return { op: 'replaceText', block: block.id, start, end: Math.min(block.text.length, start + length), text }
  }
}

/** What a reader sees, in reading order. */
export const shownTexts = (blocks: readonly Pick<Block, 'text'>[]): readonly string[] =>
  blocks
    .map((block) =>
      block.text
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-–—•·*] /, ''),
    )
    .filter((text) => text !== '')
