import type { BlockFacts } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import type { Place, Range } from '../letter/letter.ts'
import { ANY_MODE, bodyAbout, collect, type ChecklistSource } from './checklist-source.ts'

/** "Bel ons als u vragen hebt" tells what the reader may do, not what the letter asks. */
const NO_TASK = /(?<!\b(?:beantwoordt?|de|deze|onze|alle) )\bvra(?:ag|gen)\b(?! (?:wij|we|ik|u|je)\b)|\bvragen[.?]|\bmeer (?:informatie|weten)\b|\bwebsite raadplegen\b|\bcontact opnemen\b|\bin het advies\b|\btoelichting\b/i

/** What the reader must or can do, or that nothing has to be done. */
export function findTasks(source: ChecklistSource): readonly Place[] {
  const found = [...collect(source, 'wat-te-doen', ['inhoud', 'niets-doen'], ANY_MODE), ...actions(bodyAbout(source, ['inhoud', 'niets-doen']))].filter((place) => isTask(place, source))
  if (found.length > 0) return found
  // A decision that asks nothing still tells what the reader can do: object, or call.
  const isDecision = source.types.every((type) => /^(?:besluit|beslissing|informatie|melding)/.test(type))
  return isDecision ? [...collect(source, 'wat-te-doen', ['contact', 'hulp', 'bezwaar'], ANY_MODE), ...actions(bodyAbout(source, ['contact', 'hulp', 'bezwaar']))] : []
}

function actions(blocks: readonly BlockFacts[]): readonly Place[] {
  return blocks.flatMap(({ block, actions: found }) => found.map((action) => placeOf(block, action)))
}

function isTask(place: Place, { blocks }: ChecklistSource): boolean {
  const facts = blocks.find(({ block }) => block.id === place.block)
  if (facts === undefined) return false
  const sentence = sentenceAt(facts, place)
  return !NO_TASK.test(facts.block.text.slice(sentence.start, sentence.end))
}

function sentenceAt({ sentences }: BlockFacts, { start, end }: Range): Range {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end) ?? { start, end }
}
