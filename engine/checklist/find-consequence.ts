import type { BlockFacts, Evidence } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { plainText } from '../facts/spot-signs.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place, Range } from '../letter/letter.ts'
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
    const counts = (one: Evidence) => one.element === 'gevolg' && (undone ? one.mode !== 'vraag' : one.measure === true && one.mode !== 'vraag')
    return [...facts.evidence.filter(counts), ...sentencesOf(facts)].map((range) => placeOf(facts.block, range))
  })
}

const UNDONE = /\b(?:niet|geen|niets|te laat|weer|opnieuw|nogmaals|nog een keer|toch|zonder|onvoldoende|uitblij\w*|gebreke|overschrijding|herhaling|volgende|eerstvolgende|wederom|anders|voortduring)\b/
/** "Kunt u niet in één keer betalen?" is about not being able, and what follows is help. */
const UNABLE = /\b(?:kun|kunt|kan|lukt|lukken|mocht)\b.{0,60}\bniet\b|\bal (?:helemaal )?betaald\b|\bnet betaald\b/
const FOLLOWS = /\b(?:zal|zullen|wordt|worden|volgt|kan|kunnen (?:wij|we)|moeten (?:wij|we)|gaan (?:wij|we)|(?:sturen|stoppen|behandelen|leggen|schakelen|nemen|geven|brengen|halen|houden|maken|schrijven|zetten|weten|mogen) (?:wij|we)|stopt|krijgt|betaalt|verliest|vervalt|komt|komen|kost|verbeurt)\b/

/** Sentences of a case that may come in which something isn't done, and something follows. */
function sentencesOf({ block, sentences }: BlockFacts): readonly Range[] {
  const text = plainText(block.text)
  return sentences.filter((sentence, at) => {
    if (sentence.mode !== 'als') return false
    const before = sentences[at - 1]
    const condition = text.slice(before?.mode === 'vraag' ? before.start : sentence.start, sentence.end)
    return UNDONE.test(condition) && !UNABLE.test(condition) && FOLLOWS.test(text.slice(sentence.start, sentence.end))
  })
}
