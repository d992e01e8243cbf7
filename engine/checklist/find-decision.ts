import { DECISION_TYPES } from '../facts/letter-type-order.ts'
import { placeOf, type FoundAct, type SentenceFacts } from '../facts/letter-facts.ts'
import type { LetterType } from '../letter/letter-type.ts'
import type { Place } from '../letter/letter.ts'
import { findAmountDue } from './find-amount-due.ts'
import { bodyAbout, stateFrom, type ChecklistSource, type ElementState } from './checklist-source.ts'

/** Grants that are partly refusals, and the other way round, are one decision. */
const SAME: Readonly<Partial<Record<LetterType, readonly LetterType[]>>> = {
  'besluit-afwijzing': ['besluit-afwijzing', 'besluit-toekenning'],
  'besluit-toekenning': ['besluit-toekenning', 'besluit-afwijzing'],
  'beslissing-op-bezwaar': ['beslissing-op-bezwaar', 'besluit-toekenning', 'besluit-afwijzing'],
}
/** A word that fits is no decision yet. */
const PERFORMS = 2

/** What is decided: a sentence or heading that does what letters of this type do. A letter of two types needs both. */
export function findDecision(source: ChecklistSource): ElementState {
  const deciding = source.types.filter((type) => DECISION_TYPES.has(type) || type === 'voornemen' || type === 'verdaging')
  const found = (deciding.length === 0 ? source.types : deciding).map((type) => [...placesOf(type, source), ...(type === 'aanslag' ? findAmountDue(source) : [])])
  return found.some((places) => places.length === 0) ? { places: [], holds: 'nee' } : stateFrom(found.flat())
}

function placesOf(type: LetterType, source: ChecklistSource): readonly Place[] {
  const types = SAME[type] ?? [type]
  const decides = (act: FoundAct) => act.as === 'zin' && types.includes(act.type) && act.weight >= PERFORMS && act.mode === 'nu'
  const places: Place[] = []
  for (const { block, acts, sentences } of bodyAbout(source, ['inhoud'])) {
    for (const act of acts) if ((decides(act) && !ASKS_VIEW.test(block.text.slice(act.start, act.end))) || ordersWithPenalty(act, block.text, sentences)) places.push(placeOf(block, act))
  }
  return places
}

/** "Stuur ons uw zienswijze" tells that there is a plan, not which. */
const ASKS_VIEW = /\bzienswijzen?\b|^nog geen besluit$/i

/** "U moet de schuur weghalen. Doet u dat niet, dan betaalt u een dwangsom": an order, though its penalty is a condition. */
function ordersWithPenalty(act: FoundAct, text: string, sentences: readonly SentenceFacts[]): boolean {
  return act.type === 'last-onder-dwangsom' && act.mode === 'als' && sentences.some(({ mode, start, end }) => mode === 'nu' && end <= act.start && /\b(?:moet|dient)\b/i.test(text.slice(start, end)))
}
