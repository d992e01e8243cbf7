import fc from 'fast-check'
import { applyEdits } from '../../../engine/edit/apply-edits.ts'
import type { Edit } from '../../../engine/edit/edit.ts'
import { UnwritableLetter } from '../../../documents/xml/unwritable-letter.ts'
import type { Block } from '../../../engine/letter/letter.ts'

const WORDS =
  'u|betaalt|vóór|€ 12,50|a & b <c>|“zo”||nieuwe woorden hier|x\ty|een\nregel|😀|"aanhaling"|\\|- |1. |\u00A0|zacht\u00ADe| twee  spaties |\n|{{naam}}|]]>|&amp;|\u000B'
const word = fc.constantFrom(...WORDS.split('|'))
const anyChoice = fc.record({
  what: fc.constantFrom('vervang', 'vervang', 'vervang', 'voeg toe', 'haal weg', 'knip', 'plak', 'soort', 'leeg', 'verplaats'),
  block: fc.nat(),
  from: fc.nat(),
  length: fc.nat(25),
  text: word,
})
export const randomChoices = fc.array(anyChoice, { minLength: 1, maxLength: 5 })
type Choice = typeof anyChoice extends fc.Arbitrary<infer Value> ? Value : never
export type Choices = Choice[]

/** The blocks after one choice: in the window a block can also be carried to another place, which is no edit. */
export function afterChoice(choice: Choice, blocks: readonly Block[], newId: (index: number) => string): readonly Block[] {
  if (blocks.length === 0) return blocks
  if (choice.what !== 'verplaats') return applyEdits({ blocks }, [editOf(choice, blocks)], newId).blocks
  const from = choice.block % blocks.length
  const others = blocks.toSpliced(from, 1)
  return others.toSpliced(choice.from % blocks.length, 0, ...blocks.slice(from, from + 1))
}

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
    case 'leeg':
      return { op: 'replaceText', block: block.id, start: 0, end: block.text.length, text: text.trim() }
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
        .replace(/[\u00AD\u000B]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-–—•·*] /, ''),
    )
    .filter((text) => text !== '')

/** What the file locks and a text under a condition may be refused another paragraph; anything else thrown is a defect. */
export function allowRefused(thrown: unknown): null {
  if (thrown instanceof UnwritableLetter && REFUSALS.test(thrown.message)) return null
  throw thrown
}

const REFUSALS = /^(?:Deze woorden vult|Deze tekst staat in een vak|De keuze|Een tekst die bij een voorwaarde)/
