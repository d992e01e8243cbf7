import type { BlockFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import type { Place } from '../letter/letter.ts'
import { oncePer } from '../once-per.ts'
import { bodyAbout, type ChecklistSource } from './checklist-source.ts'

/** "Bel ons als u vragen hebt" tells what the reader may do, not what the letter asks. */
const NO_TASK = /(?<!\b(?:beantwoordt?|de|deze|onze|alle) )\bvra(?:ag|gen)\b(?! (?:wij|we|ik|u|je)\b)|\bvragen[.?]|\bmeer (?:informatie|weten)\b|\bwebsite raadplegen\b|\bcontact opnemen\b|\bin het advies\b|\bbij de hand\b|\btoelichting\b/i
/** "Vraag eerst een vergunning aan", "u kunt opnieuw subsidie vragen". */
const ASKS = /^vraag\b.{3,}|(?!.*\bnaar \S+(?: \S+)? vragen)(?:\b(?:kunt|kun|mag) (?:u|je)\b.{4,}(?<!\b(?:uw|je|met|voor|andere|meer|nog) )\bvragen\.?$|\b(?:u|je) (?:kunt|kun|mag)\b.{4,}(?<!\b(?:uw|je|met|voor|andere|meer|nog) )\bvragen\.?$)/i
/** What the letter will tell, and what the reader will notice of something. */
const TOLD = /^in deze brief\b|\bkunt? er dus\b|\b(?:daarin|hierin|hieronder) (?:stond|staat|leest)\b|\b(?:kunt|kun|kan) (?:u|je)?\b.{0,80}\b(?:horen|merken|zien|verwachten|ondervinden|krijgen|bereiken)\b|\b(?:kunt|kun|mag) (?:u|je)?\b.{0,40}\b(?:niets?|geen)\b|\b(?:kunt|kun) (?:u|je)\b.{0,30}\b(?:altijd|gewoon|nog steeds)\b.{0,30}\b(?:huis|woning|door|over|in|uit)\b/i
/** "U hoeft het niet terug te betalen" frees of a debt, and says nothing of what there is to do. */
const NEED_NOT_PAY = /\bhoe(?:ft|ven|f)\b(?!.{0,60}\b(?:(?:niets|niks)(?! (?:terug|te betalen)\b)|geen (?:\S+ )?actie)\b).{0,60}\b(?:niet|geen|niets|niks)\b.{0,80}\b(?:betalen|terugbetalen|zorgen|ongerust|op te geven)\b|\bzonder\b.{0,20}\bte betalen\b|\brekening (?:te )?houden met\b|\b(?:geld|bedrag)\b.{0,20}\bhouden[.!]?$/i
/** "Dan moet u een boete betalen": what follows, not what is asked. */
const FOLLOWS = /\b(?:boete|dwangsom|deurwaarder|incasso\w*|kosten|sluiten|verlie\w+|kwijt\w*|minder|lager)\b/i
/** "Bel Rik Verhagen" and "Bel 14 020": whom to call, and no more. */
const CALL = /^(?:kom|loop|wandel) (?:gerust|eens|even)\b(?!.{0,80}\d)|^(?:bel|belt|mail|app)\b(?!.{0,80}\b(?:voor|vóór|uiterlijk|afspraak|af|door|om|dan|als)\b)/i

/** "Daarin kunt u uw bezwaar toelichten": what happens at the hearing, not what to do for it. */
const AT_HEARING = /\b(?:kunt|kun|mag) (?:u|je)\b(?!.{0,80}\b(?:vóór|uiterlijk|per (?:e-?mail|post|brief|telefoon)|meenemen|meebrengen)\b).{0,80}\b(?:toelichten|uitleggen|vertellen|het woord)\b|\b(?:u|je) (?:kunt|kun|mag)\b.{0,80}\b(?:op de|tijdens de|daarin|daar|in de) ?(?:hoorzitting|zitting)?\b.{0,80}\b(?:toelichten|uitleggen|vertellen|het woord)\b/i

/** "U kunt ons ook bellen": whom to turn to, when nothing is said of what for. */
const MAY_CALL = /^(?:en )?(?:(?:u|je) (?:kunt|kun|mag)|(?:op|via|van|tijdens|over)\b.{0,60}\b(?:kunt|kun) (?:u|je))\b(?!.{0,120}\b(?:voor|vóór|uiterlijk|afspraak|af|aan|door|om|als|dan)\b).{0,80}\b(?:bellen|mailen|appen|bereiken|spreken|aanspreken)\b/i
/** "Wilt u een voorbeeld zien?" and "op onze site kunt u er meer over lezen": an offer to know more. */
const MAY_KNOW = /^(?:wilt|wil) (?:u|je)\b(?!.{0,80}\blaten (?:weten|horen|zien)\b).{0,80}\b(?:meer|weten|zien|lezen|spreken|praten|horen|overleggen|bekijken|uitleg)\b[^?]{0,40}\?$|\b(?:meer|ook|uitleg|voorbeeld|toelichting|achtergrond\w*)\b.{0,60}\b(?:lezen|nalezen|inzien|terugvinden|terugzien|vinden)\b[^,]{0,20}$/i

/** Under a heading such as "Gevolgen" too. */
const NOTHING = /\bhoe(?:ft|ven|f)\b.{0,60}\b(?:niets|niks|geen)\b|\bgeen (?:\S+ )?actie\b/i

/** "Vanaf 1 juni betaalt u aan de automaat" is what a refusal leads to; in a letter that asks for money it is the task. */
const PAYS = /^(?:(?:u|je) betaalt|betaalt (?:u|je))$/i

/** What the reader must or can do, or that nothing has to be done. */
export function findTasks(source: ChecklistSource): readonly Place[] {
  const isHearing = source.types.every((type) => type === 'hoorzitting')
  const asksNoMoney = source.types.every((type) => type === 'besluit-afwijzing' || type === 'informatie')
  const read = isHearing ? beforeHearing : asksNoMoney ? unpaid : asked
  const found = [...bodyAbout(source, ['inhoud']).flatMap(read), ...bodyAbout(source, ['niets-doen', 'contact']).flatMap(nothing)]
  if (found.length > 0) return found
  // What one can do about an answer to an objection, or about a new message, is said by how to appeal, or whom to call.
  const isLast = source.types.every((type) => /^(?:beslissing|melding)/.test(type))
  return isLast ? bodyAbout(source, ['contact', 'hulp', 'bezwaar']).flatMap(tasks) : []
}

const tasks = oncePer((facts: BlockFacts) => [...facts.evidence.filter(({ element }) => element === 'wat-te-doen'), ...facts.actions].map((range) => placeOf(facts.block, range)))
const asked = oncePer((facts: BlockFacts) => tasks(facts).filter((place) => isAsked(facts, place)))
const unpaid = oncePer((facts: BlockFacts) => asked(facts).filter(({ start, end }) => !PAYS.test(facts.block.text.slice(start, end))))
const beforeHearing = oncePer((facts: BlockFacts) => asked(facts).filter((place) => !AT_HEARING.test(wordsOf(facts, place))))
const nothing = oncePer((facts: BlockFacts) => tasks(facts).filter((place) => NOTHING.test(wordsOf(facts, place))))

function isAsked(facts: BlockFacts, place: Place): boolean {
  const sentence = sentenceHolding(facts, place)
  const words = wordsOf(facts, place)
  if (NEED_NOT_PAY.test(words)) return false
  if ((NO_TASK.test(words) && !ASKS.test(words)) || TOLD.test(words)) return false
  if (facts.block.kind !== 'heading' && sentence?.mode === 'als' && FOLLOWS.test(facts.block.text.slice(place.start, sentence.end))) return false
  return !CALL.test(words) && !MAY_CALL.test(words) && !MAY_KNOW.test(words)
}

function wordsOf(facts: BlockFacts, place: Place): string {
  const sentence = sentenceHolding(facts, place)
  return facts.block.text.slice(sentence?.start ?? place.start, sentence?.end ?? place.end)
}
