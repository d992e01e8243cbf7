import type { BlockFacts, FoundDate, FoundTerm, SentenceFacts } from '../facts/letter-facts.ts'
import { placeOf, sentenceHolding } from '../facts/letter-facts.ts'
import { passageOf, passagesOf, type Passage } from '../find/passage.ts'
import { inText, type WordPattern } from '../find/word-pattern.ts'
import { oncePer } from '../once-per.ts'
import type { Place } from '../letter/letter.ts'
import { bodyAbout, placeholders, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'
import { isReadersTerm, isWrongStart, judgeObjectionTerm, namedStart, termWithStart } from './judge-objection-term.ts'

export type ObjectionPart = 'bezwaar' | 'bezwaar-wie' | 'bezwaar-termijn' | 'bezwaar-waar'

/**
 * The objection clause and its parts (Awb 3:45): that objection is open, by whom, within which term, at which body.
 * After a decision on an objection the same is asked of the appeal (Awb 6:23). Without a clause all four are missing.
 */
export function findObjection(source: ChecklistSource): Readonly<Record<ObjectionPart, ElementState>> {
  const section = bodyAbout(source, ['bezwaar'])
  const clauses = clausePlaces(section, source)
  const open = stateFrom(clauses)
  if (clauses.length === 0) return { bezwaar: open, 'bezwaar-wie': open, 'bezwaar-termijn': open, 'bezwaar-waar': open }
  const elsewhere = section.flatMap(findElsewhere)
  return {
    bezwaar: open,
    'bezwaar-wie': stateFrom([...section.flatMap(findWho), ...elsewhere]),
    'bezwaar-termijn': objectionTerm(section, source, elsewhere),
    'bezwaar-waar': stateFrom([
      ...section.flatMap(findWhere),
      ...placeholders(section, /bezwaar_?adres|orgaan|postbus|adres/i, /(?:bij|aan|naar)\s*$/i),
      ...elsewhere,
    ]),
  }
}

/** After a decision on an objection only an appeal counts; elsewhere appeal may be open at once (Awb 7:1). */
function clausePlaces(section: readonly BlockFacts[], { types }: ChecklistSource): readonly Place[] {
  const needsAppeal = types.includes('beslissing-op-bezwaar')
  const counts = ({ clause }: SentenceFacts) => clause === 'beroep' || (clause === 'bezwaar' && !needsAppeal)
  return section.flatMap(({ block, sentences }) => sentences.filter(counts).map((sentence) => placeOf(block, sentence)))
}

/** "Hoe u dat doet, leest u in de bijlage": the parts stand where we can't look. */
const ELSEWHERE = inText(
  /\bhoe (?:u|je|dat)\b.{0,60}\b(?:leest|staat|vindt)\b.{0,60}\b(?:bijlage|achterkant|achterzijde|keerzijde|volgende (?:bladzijde|pagina)|bijsluiter|folder|brochure)/i,
)

/** A modal verb with an infinitive that isn't passive has a subject: whoever it is, he can object. */
const SOMEONE_CAN = String.raw`\b(?:kan|kunnen|mag|mogen)\b.{0,240}\b(?:bezwaar|beroep|bezwaarschrift|beroepschrift) (?:maken|aantekenen|indienen|instellen|inzenden|inbrengen)\b|\b(?:kan|kunnen|mag|mogen)\b.{0,240}\bin (?:bezwaar|beroep) gaan\b`
/** "Het staat u vrij", "u is bevoegd", "indien u zich niet kunt verenigen". */
const LEFT_TO_YOU = String.raw`\bstaat (?:het )?(?:aan )?(?:u|je) (?:vrij|open)\b|\b(?:aan|voor) (?:u|je|jou|belanghebbenden|een ieder|eenieder|iedereen|ieder|iedere|elke)\b.{0,80}\bopen\b|\bopen\b.{0,30}\bvoor (?:u|je|jou|belanghebbenden|een ieder|eenieder|iedereen|ieder)\b|\bis (?:het )?u toegestaan\b|\b(?:u|gij) is\b.{0,20}\bbevoegd\b|\bgij (?:kunt|zijt|hebt)\b|\b(?:u|gij|je) (?:zich|u|je|het)\b.{0,80}\b(?:verenigen|vinden|eens|oneens)\b|\b(?:iedere|elke) belanghebbende\b|\b(?:bent (?:u|je)|(?:u|je) bent|het)\b.{0,40}\boneens\b|\bdoor (?:degenen?|hen|hem|haar|een ieder|ieder)\b|\blaat het ons weten door\b`

/** "U kunt bezwaar maken" says by whom; so does an imperative, and "belanghebbenden kunnen". */
const WHO = inText(
  new RegExp(
    String.raw`\b(?:u|je|jij|jullie) (?:kunt|kun|kan|mag|hebt|heeft|wilt|wil|maakt|dient|moet|bent|doet|stuurt|schrijft)\b|\b(?:kunt|kun|kan|mag|wilt|wil|maakt|dient|bent|hebt|heeft|moet|doet|stuurt|schrijft) (?:u|je|jij|jullie)\b|\bbelanghebbenden?\b|(?:^|[.?!:] )(?:stuur|schrijf|maak|dien|richt|teken|onderteken|zet|vermeld|doe|geef|noem)\b|\b(?:iedereen|iemand|degene|diegene|wie|een ieder|eenieder) (?:die|voor wie|wiens|rechtstreeks|kan|kunnen|het|tot wie|met)\b|\bdoor (?:u|belanghebbenden|een belanghebbende|iedereen|eenieder)\b|\b(?:uw|je|jouw) (?:bezwaar(?:schrift)?|beroep(?:schrift)?|brief)\b|\bvoor (?:u|belanghebbenden) .{0,20}\bopen\b|\bbelastingplichtige\b|\b(?:omwonenden|aanvragers?|eigenaren|eigenaar|bewoners|ouders|derden|werkgever) (?:kan|kunnen|mag|mogen)\b|\b(?:u|je) of .{0,40}\b(?:kan|kunnen|kunt|mag)\b|${SOMEONE_CAN}|${LEFT_TO_YOU}`,
    'i',
  ),
)

/** The body that decides on it, or the road that leads there. A sentence on interim relief names a court of its own. */
const WHERE =
  /\b(?:burgemeester|college|bestuur|gedeputeerde staten|heffingsambtenaar|ambtenaar belast|raad van bestuur|afdeling (?:bezwaar|juridische)|bezwaarschriftencommissie|gemeenteraad|minister|staatssecretaris|inspecteur|ontvanger|directeur|dijkgraaf|rechtbank|rechter|UWV|SVB|CAK|DUO|CJIB|RDW|Belastingdienst|waterschap|omgevingsdienst)\b|\b(?:bij|aan|naar)[:\s]+(?:ons|mij|de gemeente|gemeente|de provincie|provincie|het waterschap|de dienst|dienst|kantoor|het kantoor|bovenstaand|onderstaand|bovengenoemd|het adres|dit adres|ons adres|het bureau)\b|\bpostbus\b|\bantwoordnummer\b|\bwww\.|\.nl\b|https?:|\S@\S|\bwebsite\b|\bbalie\b|\b(?:gemeente|stad|provincie|waterschaps)huis\b|\bdigitaal\b|\bonline\b|\bDigiD\b|\bMijn [A-Z]|\b(?:voormeld|bovengenoemd|bovenstaand|dit|ons) adres\b|\badres is\b/i
/** A name behind bij, aan or naar. */
const NAMED_BODY = /\b(?:bij|aan|naar) (?:het |de )?(?:\{\{|«|\[|[A-Z]\p{L}+)|\b(?:bij|aan|naar) (?:het|de) (?:\p{L}+ )?\p{L}*(?:kantoor|fonds|dienst|bestuur|directie|raad|commissie|bureau|instituut|agentschap|autoriteit|bank|samenwerking|regio)\b/u
/** "Stuur ons uw bezwaar". */
const TO_US = /\b(?:stuur|schrijf|zend|mail)(?:t u)? ons\b|\bons\b.{0,60}\b(?:sturen|zenden|schrijven|mailen|toesturen)\b/i
/** Interim relief, and where to read more or get help: the body named there doesn't decide on the objection. */
const ASIDE = inText(
  /voorlopige voorziening|voorzieningenrechter|griffierecht|\bspoed|\bmeer (?:over|informatie|weten|lezen|uitleg)\b|juridisch loket|\bhulp\b|\bbetalen\b|\bbel(?:t|len)?\b/i,
)
/** "Het besluit van het college": who decided, not where to object. */
const DECIDED = /\b(?:besluit|beslissing|beschikking|uitspraak)(?: \S+){0,4} van (?:het |de )?(?:dagelijks |algemeen )?(?:college van burgemeester en wethouders|burgemeester en wethouders|college|bestuur|minister|heffingsambtenaar|gemeenteraad|raad van bestuur|gemeente|UWV|SVB|DUO|dienst)/gi

const decided = inText(DECIDED)
const BODIES = [WHERE, NAMED_BODY, TO_US].map(inText)

const findElsewhere = oncePer((facts: BlockFacts) => find(facts, ELSEWHERE))
const findWho = oncePer((facts: BlockFacts) => find(facts, WHO))
const findWhere = oncePer((facts: BlockFacts): readonly Place[] => {
  for (const sentence of passagesOf(facts).sentences) {
    if (ASIDE.test(sentence)) continue
    const left = decided.mayMatch(sentence) ? withoutDecider(sentence) : sentence
    for (const body of BODIES) {
      const match = body.exec(left)
      if (match !== null) return [placeOf(facts.block, { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })]
    }
  }
  return []
})

/** Blanked out, so that places stay where they are. */
function withoutDecider(sentence: Passage): Passage {
  return passageOf(sentence.text.replace(DECIDED, (found) => ' '.repeat(found.length)))
}

/** The first sentence of the block with these words. */
function find(facts: BlockFacts, words: WordPattern): readonly Place[] {
  for (const sentence of passagesOf(facts).sentences) {
    const range = words.find(sentence)
    if (range !== null) return [placeOf(facts.block, range)]
  }
  return []
}

function objectionTerm(section: readonly BlockFacts[], source: ChecklistSource, elsewhere: readonly Place[]): ElementState {
  const terms = section.flatMap((facts) => facts.terms.filter((term) => isReadersTerm(facts, term)).map((term) => ({ block: facts.block, term })))
  const wrong = terms.filter(({ block, term }) => isTooShort(block.text, term, source) || judgeObjectionTerm(term, source.law, source.types, source.objectionWeeks) === 'onjuist')
  const places = [...wrong.map(({ block, term }) => placeOf(block, termWithStart(block.text, term))), ...wrongStarts(section, source)]
  if (places.length > 0) return { places, holds: 'onjuist' }
  const dates = section.flatMap((facts) => facts.dates.filter((date) => isLastDay(facts, date)).map((date) => placeOf(facts.block, date)))
  return stateFrom([...terms.map(({ block, term }) => placeOf(block, term)), ...dates, ...placeholders(section, /bezwaar_?(?:datum|termijn)|uiterste|termijn|laatste|einddatum/i, /(?:vóór|voor|uiterlijk(?: op)?|tot en met|t\/m|tot|binnen)\s*$/i), ...elsewhere])
}

/** "Uw bezwaarschrift moet binnen vier weken zijn ingediend. De termijn …": the start stands in another sentence. */
function isTooShort(text: string, term: FoundTerm, { law, objectionWeeks }: ChecklistSource): boolean {
  const before = /[^.!?]*$/.exec(text.slice(0, term.start))?.[0] ?? ''
  return law !== 'eigen' && term.from === null && term.unit === 'week' && term.count < objectionWeeks && /\b(?:bezwaar|bezwaarschrift)\b.{0,20}\b(?:moet|dient|kunt|kan)\b.{0,40}\bbinnen\s*$/i.test(before)
}

function wrongStarts(section: readonly BlockFacts[], { law, types }: ChecklistSource): readonly Place[] {
  return section.flatMap((facts) => ownStarts(facts).filter(({ from }) => isWrongStart(from, law, types)).map(({ place }) => place))
}

const ownStarts = oncePer((facts: BlockFacts) => {
  const passages = passagesOf(facts).sentences
  return facts.sentences.map((sentence, at) => ({ from: namedStart(passages[at]!), place: placeOf(facts.block, sentence) }))
})

const LAST_DAY = /\b(?:uiterlijk|laatste|tot en met|t\/m|tot|niet later dan|eindig|loopt|binnen|voor)|vóór/i

/** A day behind "uiterlijk", "tot en met" or "de laatste dag"; not the day of the decision or the hearing. */
function isLastDay({ block, sentences }: BlockFacts, date: FoundDate): boolean {
  const sentence = sentenceHolding({ sentences }, date)
  const text = block.text.slice(sentence?.start ?? 0, sentence?.end)
  return LAST_DAY.test(text) && sentence?.mode !== 'toen' && !/(?:besluit|brief|beschikking|beslissing|hoorzitting|bezwaar) (?:van|op)\s*$/i.test(block.text.slice(0, date.start))
}
