import type { BlockFacts, Evidence, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { oncePer } from '../once-per.ts'
import { passagesOf } from '../find/passage.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place, Range } from '../letter/letter.ts'
import { bodyAbout, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'

/** Here the consequence is what follows from doing nothing; elsewhere it is what the decision brings. */
const IF_NOT: ReadonlySet<LetterType> = new Set(['aanmaning', 'waarschuwing', 'verzoek', 'aanvulverzoek', 'uitnodiging', 'hoorzitting', 'betaling', 'last-onder-dwangsom', 'voornemen', 'aanslag'])
/** Who must pay is told what follows in either way. */
const PAYS: ReadonlySet<LetterType> = new Set(['boete', 'terugvordering'])

/** What the letter leads to for its reader. */
export function findConsequence(source: ChecklistSource): ElementState {
  if (source.types.every((type) => IF_NOT.has(type))) return stateFrom(ifNothingDone(source, true))
  if (source.types.every((type) => PAYS.has(type) || IF_NOT.has(type))) return stateFrom([...ifNothingDone(source, false), ...bodyAbout(source, ['inhoud', 'niets-doen']).flatMap(bearings)])
  return stateFrom(bodyAbout(source, ['inhoud', 'niets-doen']).flatMap(effects))
}

/** In a letter that fines or claims, this is the decision. */
const GIVES_FINE = /^(?:krijgt|boete|opleggen|op te leggen|geven|sturen|ontvangt)\b[^?]{0,60}$/i

/** "Een nieuwe regeling", "met ingang van 1 mei aangevraagd": how things were, not what the decision brings. */
const BACKGROUND = /\bvanaf (?:\d{1,2}(?:[.:]\d\d)? uur|het (?:begin|middaguur)|de straat)\b|\b(?:nieuwe (?:regel|wet)\w*|aangevraagd|vroeg)\b/i
/** Papers that come back, what a rule holds for anybody, what an adviser found, and that one may ask again: none comes of the decision. */
const ASIDE =
  /\bals gevolg van\b|\bbegrijp\w*\b.{0,40}\bgevolg|\bgevolgen\b.{0,80}\bonderzocht\b|\bopeningstijden\b|\bvanaf (?:€|een (?:inkomen|bedrag|leeftijd))|^vanaf \w+ (?:kinderen|personen|mensen|uren|punten)\b|\bgeldt een andere?\b|\b(?:\w*foto\S*|papieren|stukken|originele\w*|originelen|\w*tekening(?:en)?|documenten|bewijsstukken|paspoort)\b.{0,80}\b(?:terug|retour)\b|\b(?:krijgt|ontvangt|sturen)\b.{0,60}\b(?:afschrift|kopie)\b|\b(?:regeling|wet|regels?|verordening|norm|eis|beleid)\b.{0,20}\bgeld(?:t|en)\b|\bgeld(?:t|en)\b.{0,20}\b(?:als voorwaarde|alleen voor|voor (?:mensen|iedereen|wie|alle))\b|\b(?:arts|adviseur|deskundige|consulent|commissie|specialist)\b.{0,40}\b(?:schrijft|zegt|stelt|vindt|concludeert|oordeelt)\b|\b(?:zegt|schrijft|stelt|volgens|aldus)\b.{0,20}\b\w*(?:arts|adviseur|deskundige|consulent|specialist)\b|\b(?:nieuwe? (?:aanvraag|verzoek)|opnieuw .{0,20}(?:aanvraag|aanvragen|verzoek))\b.{0,30}(?:\b(?:indienen|doen|sturen|aanvragen)\b|$)/i
/** "Wij kennen u hulp toe met ingang van 1 mei" decides no more than from when. */
const GRANTS = /\b(?:kennen|kent|ken)\b.{0,240}\btoe\b|\b(?:verlenen|verleent|verleen)\b|\b(?:toegekend|verleend|toe te kennen|te verlenen)\b/i
const ONLY_WHEN = /^[^€]*\b(?:met ingang van|ingaande|vanaf|voor de periode|tot en met|per)\b[^€]*$/i
/** "Gevolg: zodra het bord staat, mag daar alleen uw auto staan"; "zonder deze vergunning mag u niet kappen" of one that is refused. */
const LABELLED = /^gevolg(?:en)?:|^zonder (?:deze|die|een|de) (?:vergunning|ontheffing|toestemming|kaart|urgentie|indicatie|pas)\b/i
const AT_YOUR_COST = /\b(?:uw|je|eigen) rekening\b/i

const effects = oncePer((facts: BlockFacts): readonly Place[] => {
  const { block } = facts
  const counts = (one: Evidence) => {
    if (one.element !== 'gevolg') return false
    const sentence = sentenceHolding(facts, one)
    const words = block.text.slice(sentence?.start ?? one.start, sentence?.end ?? one.end)
    if (block.kind !== 'heading' && GRANTS.test(words) && ONLY_WHEN.test(block.text.slice(one.start, one.end))) return false
    return (block.kind === 'heading' || (!BACKGROUND.test(words) && !ASIDE.test(words) && (one.mode === 'nu' || one.mode === 'toen' || (one.mode === 'als' && (AT_YOUR_COST.test(words) || LABELLED.test(words))))))
  }
  return facts.evidence.filter(counts).map((one) => placeOf(block, one))
})

/** What paying back or a fine does to what the reader gets. That the fine is given is the decision itself. */
const bearings = oncePer(({ block, sentences }: BlockFacts): readonly Place[] => {
  if (block.kind === 'heading') return []
  return sentences.filter(({ mode, start, end }) => mode !== 'toen' && mode !== 'vraag' && BEARS.test(block.text.slice(start, end))).map((sentence) => placeOf(block, sentence))
})

const BEARS =
  /\b(?:geregistreerd|dubbele bedrag|verscherpt toezicht|negatief inkomen)\b|\blossen (?:wij|we)\b.{0,40}\baf\b|\bgeen geld meer\b|\b(?:minder|lagere?|hogere?) (?:geld|uitkering|toeslag|beurs|bedrag|aow|pensioen|per maand|over)\b|\b(?:wordt|gaat|is|krijgt|houdt|ontvangt)\b.{0,50}\b(?:lager|minder|hoger|omlaag)\b|\b(?:houden|houdt|halen|haalt|trekken|trekt)\b.{0,80}\b(?:in|af|van (?:uw|je))\b|\b(?:val(?:t|len)|uitvalt)\b.{0,50}\b(?:lager|hoger) uit\b|\b(?:inhouden|verrekenen|verreken|gevolg\w*|betekent|invloed|aantekening|strafblad)\b|\b(?:wordt|worden|zal|zullen|gaat|gaan)\b.{0,80}\b(?:ingehouden|verrekend)\b|\bkom(?:t|en)\b.{0,40}\bbij\b|\b(?:vanaf|per)\b.{0,30}\b(?:krijgt|ontvangt|betaalt) (?:u|je)\b|\bverandert\b.{0,20}\bniet\w?\b|\bblijft\b.{0,30}\b(?:gelijk|hetzelfde|verschuldigd)\b/i

/** A measure, or what is said for the case that the reader doesn't do it. */
function ifNothingDone(source: ChecklistSource, fineIsMeasure: boolean): readonly Place[] {
  return bodyAbout(source, ['inhoud', 'niets-doen']).flatMap((facts) => {
    const ranges = source.topics.get(facts.block.id) === 'niets-doen' ? underHeading(facts) : inText(facts).filter((range) => fineIsMeasure || !GIVES_FINE.test(facts.block.text.slice(range.start, range.end)))
    return ranges.map((range) => placeOf(facts.block, range))
  })
}

/** Under a heading such as "Wat gebeurt er als u niet betaalt?" all that isn't an offer of help tells it. */
const underHeading = oncePer((facts: BlockFacts): readonly Range[] => {
  if (facts.block.kind === 'heading') return []
  const passages = passagesOf(facts).sentences
  return facts.sentences.filter(({ mode }, at) => mode !== 'vraag' && !HELPS.test(passages[at]!.plain))
})

const inText = oncePer((facts: BlockFacts): readonly Range[] => {
  const text = passagesOf(facts).whole.plain
  const isMeasure = (one: Evidence) => one.element === 'gevolg' && one.measure === true && one.mode !== 'vraag' && one.mode !== 'toen'
  const told = facts.sentences.filter((sentence, at) => tellsWhatFollows(text, sentence, facts.sentences[at - 1]))
  return [...facts.evidence.filter(isMeasure), ...told]
})

const UNDONE = /\b(?:niet|geen|niets|te laat|te late|weer|opnieuw|nogmaals|waarschuwingen|nog (?:een keer|eens|steeds|altijd|aan|te)|nog(?=,)|mis|houdt .{0,30} aan|houden .{0,30} aan|nieuwe overtreding|na deze (?:brief|waarschuwing)|toch|zonder|onvoldoende|uitblij\w*|blij(?:ft|ven)|gebreke|overschrijding|herhaling|herhaalde|tweede|derde|volgende|eerstvolgende|wederom|anders|voortdu\w+|doorga\w*|aanhoud\w*)\b/
/** "Kunt u niet in één keer betalen?" is about not being able, and what follows is help. */
const UNABLE = /\bniet (?:kunt|kun|kan)\b|\bniet (?:in staat|bij machte)\b|\bgeen mogelijkheid\b|\b(?:kun|kunt|kan|lukt|lukken|mocht (?:u|het))\b.{0,60}\bniet\b|\bweet (?:u|je) niet\b|\bkomt? (?:u|je) er\b.{0,20}\bniet uit\b|\b(?:gekruist|elkaar kruisen)\b|\bals niet (?:verzonden|verstuurd|geschreven)\b|\bal (?:helemaal )?betaald\b|\bnet betaald\b/
/** "Werkt uw pasje niet, dan …": something that the reader can't help, so only harm would be a threat. */
const OUT_OF_ORDER = /^(?:als |indien |wanneer )?(?:(?:werk(?:t|en)|past|passen|klopt|kloppen|spreekt|begrijpt|lukt|lukken|was (?:u|het)|waren)\b|(?:de|het|een|uw|je) \S+ (?:(?:\S+ ){0,4}niet (?:werkt|past|klopt|opengaat|open gaat)|vol is)\b|(?:is|gaat|zit|zitten) (?:de|het|een|uw|je|die) \S+ (?:kapot|vol|defect|stuk|niet open)\b)/
const FOLLOWS = /\bdan (?:(?!(?:niet|het|met|uit|dat|wat)\b)\w+(?:t|en)|zijn|is|kan|mag|betaal|krijg|moet|zal|verlies|raak)\b|\b(?:zal|zullen|wordt|worden|volgt|volgen|kan|kunnen (?:wij|we)|kunt (?:u|je)|moeten?|gaan (?:wij|we)|leidt|\w+en (?:wij|we)|stopt|krijgt|betaalt|verliest|vervalt|komt|komen|kost|verbeurt|mag)\b/
const HELPS = /\b(?:bel|bellen|praat|mail|kom gerust|help(?:en|t)?|denkt?(?:en)? .{0,20}mee|kijken .{0,20}samen|samen kijken|zoeken .{0,30}samen|maken .{0,20}afspraak|plannen|kiezen|contact op|wenden|laat het|geef (?:het|dat|dit) door|\w*regeling|uitstel|gratis|kosteloos|(?<!geen )nieuwe? (?:exemplaar|pasje?|kaart|formulier|sleutel|code)|een nieuwe(?=[.!]?$)|terecht|klaar|graag|monteur|tolk|vervangen|afspra\w+|afspreken|afloss\w+|in (?:delen|termijnen)|gespreid|(?:zorgen|passen|herstellen) (?:wij|we)|leggen .{0,20}uit|hoeft|voor (?:u|je)(?=[.!]?$))\b/
const HARM = /\b(?:boete|dwangsom|deurwaarder|incasso\w*|invorder\w*|maatregel\w*|sanctie|sluit\w*|schors\w*|intrek\w*|politie|aangifte|proces-verbaal|rechter|handhav\w*|bestuursdwang|verwijder\w*|op uw kosten|voor uw rekening|lager|minder|hoger|geen \w+ meer)\b/

/** "Loost u na 7 oktober nog, dan moet u een dwangsom betalen": due for a deed, not for what isn't done. */
const PENALTY_DUE = /\bdan (?:moet|betaalt|verbeurt|krijgt|bent) (?:u|je)\b(?!.{0,60}\bgeen\b).{0,60}\b(?:dwangsom|boete)\b/

/** Something isn't done, or comes again, and something follows that is no help. */
function tellsWhatFollows(text: string, sentence: SentenceFacts, before: SentenceFacts | undefined): boolean {
  const asked = before?.mode === 'vraag' && !OPEN_QUESTION.test(text.slice(before.start, before.end))
  if (sentence.mode === 'vraag' || sentence.mode === 'toen' || (sentence.mode === 'nu' && !asked)) return false
  const condition = text.slice(asked ? before.start : sentence.start, sentence.end)
  const outcome = text.slice(sentence.start, sentence.end)
  if (sentence.mode === 'als' && PENALTY_DUE.test(outcome)) return true
  if (!UNDONE.test(condition) || UNABLE.test(condition)) return false
  if (OUT_OF_ORDER.test(condition)) return HARM.test(outcome)
  return HARM.test(outcome) ? !/\bgeen (?:boete|dwangsom)\b/.test(outcome) : FOLLOWS.test(outcome) && !HELPS.test(outcome)
}

/** "Waarom krijgt u deze brief?" asks; "Doet u niets?" names a case. */
const OPEN_QUESTION = /^(?:wat|waarom|wanneer|hoe|wie|waar|welke?|hoeveel|vragen|nog vragen|hulp)\b/
