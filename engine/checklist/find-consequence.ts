import type { BlockFacts, Evidence, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
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
    const ranges = source.topics.get(facts.block.id) === 'niets-doen' ? underHeading(facts) : inText(facts)
    return ranges.map((range) => placeOf(facts.block, range))
  })
}

/** Under a heading such as "Wat gebeurt er als u niet betaalt?" all that isn't an offer of help tells it. */
const underHeading = oncePer(({ block, sentences }: BlockFacts): readonly Range[] => {
  if (block.kind === 'heading') return []
  return sentences.filter(({ mode, start, end }) => mode !== 'vraag' && !HELPS.test(plainText(block.text.slice(start, end))))
})

const inText = oncePer((facts: BlockFacts): readonly Range[] => {
  const text = plainText(facts.block.text)
  const isMeasure = (one: Evidence) => one.element === 'gevolg' && one.measure === true && one.mode !== 'vraag' && one.mode !== 'toen'
  const told = facts.sentences.filter((sentence, at) => tellsWhatFollows(text, sentence, facts.sentences[at - 1]))
  return [...facts.evidence.filter(isMeasure), ...told]
})

const UNDONE = /\b(?:niet|geen|niets|te laat|weer|opnieuw|nogmaals|nog (?:een keer|eens|steeds|altijd|aan|te)|toch|zonder|onvoldoende|uitblij\w*|blij(?:ft|ven)|gebreke|overschrijding|herhaling|herhaalde|tweede|derde|volgende|eerstvolgende|wederom|anders|voortdu\w+|doorga\w*|aanhoud\w*)\b/
/** "Kunt u niet in één keer betalen?" is about not being able, and what follows is help. */
const UNABLE = /\b(?:kun|kunt|kan|lukt|lukken|mocht (?:u|het))\b.{0,60}\bniet\b|\bweet (?:u|je) niet\b|\bal (?:helemaal )?betaald\b|\bnet betaald\b/
const FOLLOWS = /\bdan \w+(?:t|en)\b|\b(?:zal|zullen|wordt|worden|volgt|volgen|kan|kunnen (?:wij|we)|kunt (?:u|je)|moeten?|gaan (?:wij|we)|leidt|\w+en (?:wij|we)|stopt|krijgt|betaalt|verliest|vervalt|komt|komen|kost|verbeurt)\b/
const HELPS = /\b(?:bel|bellen|praat|mail|kom gerust|help(?:en|t)?|denkt?(?:en)? .{0,20}mee|kijken .{0,20}samen|samen kijken|zoeken .{0,30}samen|maken .{0,20}afspraak|plannen|kiezen|contact op|laat het|geef (?:het|dat|dit) door|regeling|uitstel|leggen .{0,20}uit|hoeft)\b/
const HARM = /\b(?:boete|dwangsom|deurwaarder|incasso\w*|invorder\w*|maatregel\w*|sanctie|sluit\w*|schors\w*|intrek\w*|politie|aangifte|proces-verbaal|rechter|handhav\w*|bestuursdwang|verwijder\w*|op uw kosten|voor uw rekening|lager|minder|hoger|geen \w+ meer)\b/

/** Something isn't done, or comes again, and something follows that is no help. */
function tellsWhatFollows(text: string, sentence: SentenceFacts, before: SentenceFacts | undefined): boolean {
  const asked = before?.mode === 'vraag' && !OPEN_QUESTION.test(text.slice(before.start, before.end))
  if (sentence.mode === 'vraag' || sentence.mode === 'toen' || (sentence.mode === 'nu' && !asked)) return false
  const condition = text.slice(asked ? before.start : sentence.start, sentence.end)
  const outcome = text.slice(sentence.start, sentence.end)
  if (!UNDONE.test(condition) || UNABLE.test(condition)) return false
  return HARM.test(outcome) ? !/\bgeen boete\b/.test(outcome) : FOLLOWS.test(outcome) && !HELPS.test(outcome)
}

/** "Waarom krijgt u deze brief?" asks; "Doet u niets?" names a case. */
const OPEN_QUESTION = /^(?:wat|waarom|wanneer|hoe|wie|waar|welke?|hoeveel|vragen|nog vragen|hulp)\b/
