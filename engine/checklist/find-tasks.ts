import type { BlockFacts } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import type { Place, Range } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { bodyAbout, type ChecklistSource } from './checklist-source.ts'

/** "Bel ons als u vragen hebt" tells what the reader may do, not what the letter asks. */
const NO_TASK = /(?<!\b(?:beantwoordt?|de|deze|onze|alle) )\bvra(?:ag|gen)\b(?! (?:wij|we|ik|u|je)\b)|\bvragen[.?]|\bmeer (?:informatie|weten)\b|\bwebsite raadplegen\b|\bcontact opnemen\b|\bin het advies\b|\btoelichting\b/i

/** What the reader must or can do, or that nothing has to be done. */
export function findTasks(source: ChecklistSource): readonly Place[] {
  const found = bodyAbout(source, ['inhoud', 'niets-doen']).flatMap((facts) => readTasks(facts).asked)
  if (found.length > 0) return found
  // A decision that asks nothing still tells what the reader can do: object, or call.
  const isDecision = source.types.every((type) => /^(?:besluit|beslissing|informatie|melding)/.test(type))
  return isDecision ? bodyAbout(source, ['contact', 'hulp', 'bezwaar']).flatMap((facts) => readTasks(facts).all) : []
}

const readTasks = oncePer((facts: BlockFacts) => {
  const all = [...facts.evidence.filter(({ element }) => element === 'wat-te-doen'), ...facts.actions].map((range) => placeOf(facts.block, range))
  return { all, asked: all.filter((place) => !NO_TASK.test(sentenceOf(facts, place))) }
})

function sentenceOf({ block, sentences }: BlockFacts, { start, end }: Range): string {
  const sentence = sentences.find((one) => one.start <= start && start < one.end) ?? { start, end }
  return block.text.slice(sentence.start, sentence.end)
}
