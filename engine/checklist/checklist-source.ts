import type { BlockFacts, Topic } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import type { SentenceMode } from '../facts/sentence-mode.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'
import type { BlockId, Letter, Place, Placeholder } from '../letter/letter.ts'
import type { ElementId } from './checklist.ts'

/** What the checklist is built from. */
export interface ChecklistGiven {
  readonly letter: Letter
  readonly blocks: readonly BlockFacts[]
  readonly topics: ReadonlyMap<BlockId, Topic>
  readonly types: readonly LetterType[]
  readonly law: Law
  readonly objectionWeeks: number
  readonly isDecision: boolean
}

export interface ChecklistSource extends ChecklistGiven {
  /** The blocks of the body, in order, with their topics: every element looks for its own among them. */
  readonly body: readonly { readonly facts: BlockFacts; readonly topic: Topic }[]
}

export function withBody(given: ChecklistGiven): ChecklistSource {
  const body: { readonly facts: BlockFacts; readonly topic: Topic }[] = []
  for (const facts of given.blocks) if (isBody(facts)) body.push({ facts, topic: given.topics.get(facts.block.id) ?? 'inhoud' })
  return { ...given, body }
}

/** Where an element stands, and whether it is right. */
export interface ElementState {
  readonly places: readonly Place[]
  readonly holds: 'ja' | 'nee' | 'onjuist'
}

export const SAID: readonly SentenceMode[] = ['nu', 'toen']
export const ANY_MODE: readonly SentenceMode[] = ['nu', 'toen', 'als', 'vraag']

/** Evidence for an element in the sections and the modes that count for it. A heading counts in any mode. */
export function collect({ body }: ChecklistSource, element: ElementId, counting: readonly Topic[], modes: readonly SentenceMode[]): readonly Place[] {
  const places: Place[] = []
  for (const { facts, topic } of body) {
    if (!counting.includes(topic)) continue
    for (const one of facts.evidence) {
      if (one.element === element && (facts.block.kind === 'heading' || modes.includes(one.mode))) places.push(placeOf(facts.block, one))
    }
  }
  return places
}

export function isBody({ block }: Pick<BlockFacts, 'block'>): boolean {
  return block.kind !== 'letterhead' && block.kind !== 'footer' && block.kind !== 'salutation' && block.kind !== 'closing'
}

/** Blocks of the body about one of these topics. */
export function bodyAbout({ body }: ChecklistSource, counting: readonly Topic[]): readonly BlockFacts[] {
  const found: BlockFacts[] = []
  for (const { facts, topic } of body) if (counting.includes(topic)) found.push(facts)
  return found
}

/** Merge fields whose name says what they will hold, or that stand behind words which say so. */
export function placeholders(blocks: readonly BlockFacts[], name: RegExp, behind?: RegExp): readonly Place[] {
  const places: Place[] = []
  for (const { block } of blocks) {
    for (const field of block.placeholders) if (name.test(field.label) || (behind !== undefined && standsBehind(block.text, field, behind))) places.push(placeOf(block, field))
  }
  return places
}

function standsBehind(text: string, field: Placeholder, behind: RegExp): boolean {
  return behind.test(text.slice(Math.max(0, field.start - 30), field.start))
}

export function stateFrom(places: readonly Place[]): ElementState {
  return { places, holds: places.length > 0 ? 'ja' : 'nee' }
}
