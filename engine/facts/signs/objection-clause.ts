import { passageOf, type Passage } from '../../find/passage.ts'
import { inPlain, type WordPattern } from '../../find/word-pattern.ts'

/** What a sentence says of objection or appeal: how to make it, that it can't be made (yet), or nothing of the kind. */
export type Clause = 'bezwaar' | 'beroep' | 'nog-niet' | null

const NAMED = inPlain(/\bbezwa|\bberoep|\brecht(?:er|bank)\b/)
/** "Beslissing op bezwaar", "beroep doen op": no objection or appeal that the reader can make. */
const OTHER_SENSE = /\b(?:als|wanneer|zolang|indien|hoewel) (?:u|je) (?:in )?bezwaar (?:hebt |heeft )?(?:maakt|gemaakt|gaat|indient)\b(?=.{0,12}\b(?:moet|dient|blijft|loopt)\b)|\bhet indienen van (?:het|uw) bezwaar(?:schrift)?\b(?!.{0,40}\bbedraagt\b)|\bop het bezwaar te worden beslist\b|\b(?:door|met|ondanks|ook na|ook bij) het (?:indienen|maken) van (?:het |een |uw )?bezwaar(?:schrift)?\b|\bbezwaar (?:nader |mondeling |verder |zelf |op de zitting |aan ons )*(?:toelichten|toe te lichten|uitleggen|uit te leggen|vertellen|intrekken|aanvullen)\b|\bop (?:uw |het |dit |dat )?bezwaar(?:schrift)?\b|\bberoep (?:te )?(?:doen )?op\b|\bbezwaar (?:heeft|hebben|hebt|had|hadden) tegen\b|\b(?:heeft|hebben|hebt|had) (?:er )?(?:geen )?bezwaar tegen\b|\bbezwaar (?:maken |maakt )?tegen de (?:incasso|afschrijving)\b|\bberoepsclausule\b|^(?:daar|daarin|in (?:die|dat) \S+)\b.{0,120}\bhoe (?:u|je) bezwaar (?:kunt |kan )?ma(?:akt|ken)\b/g
const NOT_YET = inPlain(/\b(?:geen|nog niet|niet) bezwaar(?:schrift)?\b|\bbezwaar(?:schrift)?\b.{0,80}\b(?:nog niet|niet mogelijk|niet open|niet openstaat|geen bezwaar)\b|\b(?:later|straks)\b.{0,20}\bbezwaar maken\b|\btegen (?:deze|dit) (?:brief|voornemen|kennisgeving|aanmaning|herinnering|waarschuwing|uitnodiging)\b.{0,60}\b(?:geen|niet)\b/)
const MODAL = '(?:kunt|kun|kan|kunnen|mag|mogen|wilt|wil|moet|moeten|dient|(?<!te )dienen|recht|bevoegd|vrij|toegestaan)'
const MAKING = inPlain(/\b(?:maken|gemaakt|indienen|ingediend|in te dienen|inzenden|in te zenden|inbrengen|aantekenen|aan te tekenen|aangetekend|instellen|in te stellen|ingesteld|schrijven|sturen|zenden|open|openstaat|mogelijk|richten|gericht|maak|maakt|stuur|stuurt|richt|schrijf|schrijft|gestuurd|opgestuurd|toegezonden|ontvangen|hebben|binnen|bij ons|in bezwaar|in beroep)\b|\bdien[t]?\b.{0,240}\bin\b(?: (?:bij|te|via|op|per)|$|[.,])/)

/** What one sentence says of objection and appeal. */
export function judgeClause(sentence: Passage): Clause {
  if (!NAMED.test(sentence)) return null
  if (NOT_YET.test(sentence)) return 'nog-niet'
  const left = otherSense.mayMatch(sentence) ? withoutOtherSense(sentence) : sentence
  if ((OBJECTION.test(left) && MAKING.test(left)) || OBJECTIONS.test(left) || OBJECTION_NAMED.test(left)) return 'bezwaar'
  return (APPEAL.test(left) && MAKING.test(left)) || APPEAL_NAMED.test(left) || TO_COURT.test(left) ? 'beroep' : null
}

const otherSense = inPlain(OTHER_SENSE)

function withoutOtherSense(sentence: Passage): Passage {
  const words = sentence.plain.replace(OTHER_SENSE, '')
  return words.length === sentence.plain.length ? sentence : passageOf(words)
}

const TOLD = '(?:kenbaar|bekend|bekendmaken|voorleggen|voor te leggen|indienen|ingediend|in te dienen|inbrengen|in te brengen|richten|insturen|opsturen|toesturen|zenden)'
/** "Uw bezwaren kunt u aan ons kenbaar maken"; not the objections that were made, nor those to a plan or a hearing. */
const OBJECTIONS = inPlain(new RegExp(String.raw`^(?!.*\b(?:voornemen|plan|plannen|ontwerp\w*|zienswijze|hoorzitting|zitting)\b)(?:.*\bbezwaren\b.{0,80}\b(?:kunt|kun|kunnen|kan|dient|dienen)\b.{0,80}\b${TOLD}\b|.*\b(?:kunt|kun|kunnen|kan)\b.{0,120}\bbezwaren\b.{0,80}\b${TOLD}\b)`))
const OBJECTION_NAMED = byItsName('bezwaar', 'bezwaar(?:schrift|formulier)')
const APPEAL_NAMED = byItsName('beroep', 'beroep(?:schrift|formulier)')
/** "U kunt de rechter vragen of ons besluit klopt": an appeal that isn't called one. */
const TO_COURT = inPlain(/^(?!.*\b(?:voorlopige|voorziening|spoed\w*)\b).*\b(?:kunt|kun|mag) (?:u|je)\b.{0,80}\b(?:voorleggen aan de (?:rechtbank|bestuursrechter|rechter)|naar de (?:bestuursrechter|rechter|rechtbank) (?:gaan|stappen)|de (?:bestuursrechter|rechter|rechtbank) vragen|voor te leggen aan de (?:rechtbank|rechter))\b|^(?!.*\b(?:voorlopige|voorziening|spoed\w*)\b)(?:u|je) (?:kunt|kun|mag)\b.{0,80}\b(?:voorleggen aan de (?:rechtbank|bestuursrechter|rechter)|aan de (?:rechtbank|bestuursrechter|rechter) voorleggen|naar de (?:bestuursrechter|rechter|rechtbank) (?:gaan|stappen)|de (?:bestuursrechter|rechter|rechtbank) vragen)\b/)

/**
 * The letter of objection as the means by which the reader says something, is awaited or has a term: "laat ons in een
 * bezwaarschrift weten", "een bezwaarschrift is welkom", "het maken van bezwaar is mogelijk", "dat heet bezwaar maken".
 */
function byItsName(act: string, means: string): WordPattern {
  const by = String.raw`(?:in|met|via|per|door middel van|door) (?:een|het|ons|uw|je)? ?(?:(?:gemotiveerd|schriftelijk|digitaal|kort) )?${means}(?: (?:op|aan|bij|via) (?:\S+ ){1,3})?`
  const ways = [
    String.raw`\b(?:kunt|kun|kan|kunnen|mag|mogen) (?:u|je|jij|belanghebbenden?|een belanghebbende|de belanghebbende)\b.{0,120}\b${by}\b|\b(?:u|je|belanghebbenden?|iedereen|wie\b.{0,80}) (?:kunt|kun|kan|kunnen|mag|mogen)\b.{0,120}\b${by}\b`,
    String.raw`\b${by} ?(?:kunt|kun|mag) (?:u|je)\b`,
    String.raw`(?:^|[,:] )(?:leg|laat|vertel|schrijf|vraag|geef|meld|zeg|verzoek|reageer|doe|stuur)\b.{0,80}\b(?:in|met|via|per) (?:een|het|ons) ${means}\b`,
    String.raw`^wie\b.{0,120}\b(?:laat|meldt|schrijft|vertelt|doet|stuurt)\b.{0,80}\b${means}\b`,
    String.raw`\b(?:dat|dit) (?:doet|kan) (?:u |je )?(?:met|in|via|door) (?:een|het) ${means}\b`,
    String.raw`\b${means} is\b.{0,40}\bwelkom\b|\b(?:ontvangen|ontvangt|ontvang|zien) (?:wij |we |het college |ik )?(?:uw|je) ${means} graag\b|\b(?:wij|we|het college) (?:ontvangen|ontvangt|zien|ziet) (?:uw|je) ${means} graag\b`,
    String.raw`\b(?:het )?(?:maken|indienen|aantekenen|instellen) van (?:een )?${act}(?:schrift)?\b(?!.{0,40}\bbedraagt\b).{0,40}\b(?:is mogelijk|mogelijk is|staat open|kan|hebt u|heeft u|heb je|geldt|krijgt u)\b`,
    String.raw`\b(?:dat|dit) (?:heet|noemen (?:wij|we)|is) (?:een )?${act}(?:schrift)?(?: (?:maken|indienen|instellen))?[.:,]|\b(?:dat|dit) heet in ${act} gaan\b`,
    String.raw`(?<!\bgeen )\bmogelijkheid (?:van|tot) (?:het (?:maken|indienen|instellen) van )?(?:een )?${act}\b`,
    // In the present, what stands of a letter of objection in general is how to make one.
    String.raw`^(?=.*\b(?:u|je|wie|belanghebbenden?|weken|college|ons|rechtbank|rechter)\b)(?!.*\b(?:diende|stuurde|schreef|kwam|was|werd|ontving\w*|kregen|kreeg|behandel\w*|beslis\w*|beoordel\w*)\b)(?!.*\b(?:hebt|heeft|hebben|is|zijn|had|bent)\b.{0,80}\b(?:ingediend|gestuurd|ontvangen|gemaakt|geschreven|binnengekomen)\b).*\been ${act}schrift\b`,
    String.raw`^${act}schriften (?:zendt|stuurt|richt|kunt|kunnen|dient|dienen|moeten|worden)\b`,
    String.raw`\b(?:ontvangt|ontvangen)\b.{0,20}\b(?:uw|je) ${act}schrift\b.{0,20}\b(?:uiterlijk|binnen|vóór)\b`,
    String.raw`^(?:u |je )?${act}(?: maken| indienen| instellen)?\?$`,
    String.raw`\b(?:uw|de|je) ${act}s?termijn (?:is (?:dus |daarmee )?(?:zes|\d+) weken|bedraagt|duurt|loopt (?:tot|van)|eindigt op)\b(?!.{0,60}\b(?:af|verstreken|voorbij|verlopen)\b)`,
  ]
  return inPlain(new RegExp(ways.join('|')))
}
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
