import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { LetterType } from '../engine/letter/letter-type.ts'
import { hasClause } from './objection-section.ts'
import { says } from './says.ts'

/** Words that decide something now: what only asks for papers, or tells of a decision of long ago, is open to no objection. */
const DECIDES_NOW =
  /\b(?:hebben|heb|heeft)\b[^.?!]{0,90}\b(?:besloten|afgewezen|toegekend|ingetrokken|gegrond|ongegrond|opgelegd|geweigerd)\b|\b(?:wij|we|ik|college|bestuur|minister|hierbij) (?:besluit(?:en)?|wijst?|wijzen|ken|kent|kennen|leg|legt|leggen|trek|trekt|trekken|weiger|weigert|weigeren|verklaar|verklaart|verklaren|stoppen|vorderen?)\b|\b(?:besluit(?:en)?|wijzen?|kennen|ken|leggen?|trekken?|weiger(?:en)?|verkla(?:ar|ren)|stoppen|vorderen?) (?:wij|we|ik)\b|\b(?:u|je) krijgt (?:geen|niet|een boete)\b|\bhierbij\b[^.?!]{0,60}\b(?:besluit|afgewezen|toegekend|afwijzen)\b|\bwordt\b[^.?!]{0,60}\b(?:afgewezen|ingetrokken|geweigerd|ongegrond verklaard)\b/i

/** A letter about a complaint, or one that speaks of a decision that is still to come. */
const NO_DECISION_YET = /\bklacht\b|\b(?:dan|daarna|later) (?:neemt|nemen|besluit|beslist|beslissen)\b[^.?!]{0,60}\bbesluit\b/i

/** Does the letter decide in so many words, and not only by what it says of objection? */
export function decidesNow(facts: Pick<LetterFacts, 'running'>): boolean {
  return says(facts, DECIDES_NOW)
}

/** Is the letter's own decision what its objection clause is about? A clause alone shows no decision. */
export function objectsToThis({ types, running }: LetterFacts): boolean {
  return types.some(({ by, because }) => by === 'gekozen' || !ONLY_CLAUSE.test(because)) && !says({ running }, NO_DECISION_YET)
}

const ONLY_CLAUSE = /^omdat er staat hoe de lezer/

/** Of these the demand itself shows what the letter is. */
const PLAIN: ReadonlySet<LetterType> = new Set(['aanmaning', 'boete', 'terugvordering', 'last-onder-dwangsom'])

/** Is it certain that the letter turns somebody down, or asks money of him? "Komt niet voor vergoeding in aanmerking" stands in news about road works too. */
export function turnsDown(facts: LetterFacts): boolean {
  return facts.types.some(({ type, by }) => by === 'gekozen' || PLAIN.has(type)) || (objectsToThis(facts) && (hasClause(facts) || decidesNow(facts)))
}
