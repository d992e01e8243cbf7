import type { BlockFacts, Evidence } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { plainText } from '../facts/spot-signs.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place } from '../letter/letter.ts'
import { ANY_MODE, bodyAbout, collect, SAID, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'

/** Here the consequence is what follows from doing nothing; elsewhere it is what the decision brings. */
const IF_NOT: ReadonlySet<LetterType> = new Set(['aanmaning', 'waarschuwing', 'verzoek', 'aanvulverzoek', 'uitnodiging', 'hoorzitting', 'betaling', 'last-onder-dwangsom', 'voornemen', 'aanslag'])
/** Who must pay is told what follows in either way. */
const PAYS: ReadonlySet<LetterType> = new Set(['boete', 'terugvordering'])

/** What the letter leads to for its reader. */
export function findConsequence(source: ChecklistSource): ElementState {
  if (source.types.every((type) => IF_NOT.has(type))) return stateFrom(ifNothingDone(source))
  return stateFrom(collect(source, 'gevolg', ['inhoud', 'niets-doen'], source.types.some((type) => PAYS.has(type)) ? ANY_MODE : SAID))
}

/** A measure, or what is said for the case that the reader doesn't do it. */
function ifNothingDone(source: ChecklistSource): readonly Place[] {
  return bodyAbout(source, ['inhoud', 'niets-doen']).flatMap((facts) => {
    const undone = source.topics.get(facts.block.id) === 'niets-doen'
    const counts = (one: Evidence) => one.element === 'gevolg' && one.mode !== 'vraag' && (one.mode === 'als' ? undone || one.measure === true || isUndone(facts, one) : undone || (one.measure === true && one.mode === 'nu'))
    return facts.evidence.filter(counts).map((one) => placeOf(facts.block, one))
  })
}

const UNDONE = /\b(?:niet|geen|niets|te laat|weer|opnieuw|nogmaals|nog een keer|toch|zonder|onvoldoende|uitblij\w*|gebreke|overschrijding|herhaling|volgende|wederom|anders)\b/
/** "Kunt u niet in één keer betalen?" is about not being able, and what follows is help. */
const UNABLE = /\b(?:kun|kunt|kan|kunnen|lukt|lukken|mocht)\b.{0,60}\bniet\b|\bal (?:helemaal )?betaald\b|\bnet betaald\b/

/** The condition stands in the same sentence, or in the question before it. */
function isUndone({ block, sentences }: BlockFacts, one: Evidence): boolean {
  const at = sentences.findIndex(({ start, end }) => start <= one.start && one.start < end)
  const sentence = sentences[at]
  const before = sentences[at - 1]
  if (sentence === undefined) return false
  const from = before !== undefined && before.mode !== 'nu' ? before.start : sentence.start
  const text = plainText(block.text.slice(from, sentence.end))
  return UNDONE.test(text) && !UNABLE.test(text)
}
