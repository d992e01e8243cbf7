import type { ElementId } from '../engine/checklist/checklist.ts'
import type { BlockFacts, LetterFacts, Topic } from '../engine/facts/letter-facts.ts'
import type { Block, Place } from '../engine/letter/letter.ts'
import { isFarewell } from './farewell.ts'

/** The whole block as a place: where something is missing. Empty when there is no such block. */
export function wholeBlock(facts: BlockFacts | undefined): readonly Place[] {
  return facts === undefined || facts.block.text === '' ? [] : [{ block: facts.block.id, start: 0, end: facts.block.text.length }]
}

/** The last block of the running text about one of these topics; no heading, which nothing may part from its text, and no farewell. */
export function lastAbout(facts: LetterFacts, topics: readonly Topic[]): BlockFacts | undefined {
  return facts.running.findLast((one) => !isHeading(one.block) && topics.includes(facts.topics.get(one.block.id) ?? 'inhoud') && !isFarewell(one))
}

/** A question by itself is a heading too, in a plain text that shows no headings. */
function isHeading({ kind, text }: Block): boolean {
  return kind === 'heading' || /^[^.!?]{1,60}\?$/.test(text.trim())
}

/** The sender's name at the foot is no text to go on behind. "Vertrouwende u hiermee voldoende te hebben ingelicht," goes on in the greeting. */
export function lastOfText(facts: LetterFacts): BlockFacts | undefined {
  const isLast = (one: BlockFacts, index: number) => !one.block.text.trimEnd().endsWith(',') && !(index >= facts.running.length - 2 && isName(one.block)) && !isFarewell(one)
  return facts.running.findLast(isLast) ?? facts.running.at(-1)
}

/** "Immigratie- en Naturalisatiedienst": a line of a few words with capitals and without an end mark. */
function isName({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /^\p{Lu}[^.?!:;]{2,60}$/u.test(text.trim())
}

/** The block in which an element stands first, such as the decision. */
export function blockOf(facts: LetterFacts, element: ElementId): BlockFacts | undefined {
  const place = facts.checklist.find(({ id }) => id === element)?.places[0]
  return place === undefined ? undefined : facts.blocks.find(({ block }) => block.id === place.block)
}

/** The first block of the running text that is no heading. */
export function firstOfText(facts: LetterFacts): BlockFacts | undefined {
  return facts.running.find(({ block }) => block.kind !== 'heading')
}

/** Behind the last of the content: before contact and closing, so that what is new stands where a reader looks for it. */
export function endOfContent(facts: LetterFacts): BlockFacts | undefined {
  return lastAbout(facts, ['inhoud', 'niets-doen']) ?? lastOfText(facts)
}
