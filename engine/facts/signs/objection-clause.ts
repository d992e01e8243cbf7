import { passageOf, type Passage } from '../../find/passage.ts'
import { inPlain, type WordPattern } from '../../find/word-pattern.ts'

/** What a sentence says of objection or appeal: how to make it, that it can't be made (yet), or nothing of the kind. */
export type Clause = 'bezwaar' | 'beroep' | 'nog-niet' | null

const NAMED = inPlain(/\bbezwa|\bberoep/)
/** "Beslissing op bezwaar", "beroep doen op": no objection or appeal that the reader can make. */
const OTHER_SENSE = /\b(?:als|wanneer|zolang|indien|hoewel) (?:u|je) (?:in )?bezwaar (?:hebt |heeft )?(?:maakt|gemaakt|gaat|indient)\b(?=.{0,12}\b(?:moet|dient|blijft|loopt)\b)|\bhet indienen van (?:het|uw) bezwaar(?:schrift)?\b(?!.{0,40}\bbedraagt\b)|\bop het bezwaar te worden beslist\b|\b(?:door|met|ondanks|ook na|ook bij) het (?:indienen|maken) van (?:het |een |uw )?bezwaar(?:schrift)?\b|\bbezwaar (?:nader |mondeling |verder |zelf |op de zitting |aan ons )*(?:toelichten|toe te lichten|uitleggen|uit te leggen|vertellen|intrekken|aanvullen)\b|\bop (?:uw |het |dit |dat )?bezwaar(?:schrift)?\b|\bberoep (?:te )?(?:doen )?op\b|\bberoepsclausule\b|^(?:daar|daarin|in (?:die|dat) \S+)\b.{0,120}\bhoe (?:u|je) bezwaar (?:kunt |kan )?ma(?:akt|ken)\b/g
const NOT_YET = inPlain(/\b(?:geen|nog niet|niet) bezwaar(?:schrift)?\b|\bbezwaar(?:schrift)?\b.{0,80}\b(?:nog niet|niet mogelijk|niet open|niet openstaat|geen bezwaar)\b|\b(?:later|straks)\b.{0,20}\bbezwaar maken\b|\btegen (?:deze|dit) (?:brief|voornemen|kennisgeving|aanmaning|herinnering|waarschuwing|uitnodiging)\b.{0,60}\b(?:geen|niet)\b/)
const MODAL = '(?:kunt|kun|kan|kunnen|mag|mogen|wilt|wil|moet|moeten|dient|(?<!te )dienen|recht|bevoegd|vrij|toegestaan)'
const MAKING = inPlain(/\b(?:maken|gemaakt|indienen|ingediend|in te dienen|inzenden|in te zenden|inbrengen|aantekenen|aan te tekenen|aangetekend|instellen|in te stellen|ingesteld|schrijven|sturen|zenden|open|openstaat|mogelijk|richten|gericht|maak|maakt|stuur|stuurt|richt|schrijf|schrijft|gestuurd|opgestuurd|toegezonden|ontvangen|hebben|binnen|bij ons|in bezwaar|in beroep)\b|\bdien[t]?\b.{0,240}\bin\b(?: (?:bij|te|via|op|per)|$|[.,])/)

/** What one sentence says of objection and appeal. */
export function judgeClause(sentence: Passage): Clause {
  if (!NAMED.test(sentence)) return null
  if (NOT_YET.test(sentence)) return 'nog-niet'
  const left = otherSense.mayMatch(sentence) ? withoutOtherSense(sentence) : sentence
  if ((OBJECTION.test(left) && MAKING.test(left)) || OBJECTIONS.test(left)) return 'bezwaar'
  return APPEAL.test(left) && MAKING.test(left) ? 'beroep' : null
}

const otherSense = inPlain(OTHER_SENSE)

function withoutOtherSense(sentence: Passage): Passage {
  const words = sentence.plain.replace(OTHER_SENSE, '')
  return words.length === sentence.plain.length ? sentence : passageOf(words)
}

/** "Bezwaren tegen deze beschikking kunt u kenbaar maken"; not the objections that were made. */
const OBJECTIONS = inPlain(/\bbezwaren tegen (?:dit|deze|het|de) (?:besluit|beslissing|beschikking|aanslag|boete)\b.{0,60}\b(?:kunt|kunnen|kan|dient|dienen)\b.{0,80}\b(?:kenbaar|indienen|ingediend|inbrengen|richten)\b/)
const OBJECTION = howTo('bezwaar(?:schrift|maken)?')
const APPEAL = howTo('beroep(?:schrift)?')

/** A modal verb, an imperative or "staat open" with the word: not "heeft u bezwaar gemaakt" or "uw bezwaar is gegrond". */
function howTo(word: string): WordPattern {
  const ways = [
    String.raw`\b${MODAL}\b.{0,240}\b${word}\b`,
    String.raw`\b${word}\b.{0,160}\b(?:${MODAL}|stuurt|richt|zendt|schrijft)\b`,
    String.raw`\b(?:tijd|gelegenheid|mogelijkheid|termijn)\b.{0,120}\b${word}\b`,
    String.raw`\b${word} (?:maken |indienen )?doet (?:u|je)\b|\bis\b.{0,60}\b${word} mogelijk\b|\bmogelijk\b.{0,40}\b${word} (?:te maken|in te dienen)\b`,
    String.raw`\bhoe (?:u|je|dat)\b.{0,40}\b${word}\b`,
    String.raw`\bdoor (?:een )?${word} (?:te maken|in te dienen|in te stellen)\b`,
    String.raw`\bstaat\b.{0,80}\b${word}\b|\b${word}\b.{0,40}\bopen`,
    String.raw`(?:^|[.?!:,] |\bdan )(?:maak|dien|teken|stuur|richt|schrijf|ga|vul|zorg|lever|mail|geef)\b.{0,120}\b${word}\b`,
    String.raw`\b(?:u|je) (?:maakt|doet|stuurt|richt|schrijft|dient)\b.{0,100}\b${word}\b|\b(?:maakt|stuurt|richt|schrijft|dient) (?:u|je)\b.{0,100}\b${word}\b`,
  ]
  return inPlain(new RegExp(ways.join('|')))
}
