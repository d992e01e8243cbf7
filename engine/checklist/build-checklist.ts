import type { BlockId, Letter, Place } from '../letter/letter.ts'
import { ELEMENTS, type ChecklistItem, type ElementId } from './checklist.ts'
import { ANY_MODE, collect, stateFrom, withBody, type ChecklistGiven, type ChecklistSource, type ElementState } from './checklist-source.ts'
import { demandsOf } from './demands.ts'
import { findAmountDue } from './find-amount-due.ts'
import { findConsequence } from './find-consequence.ts'
import { findDeadline } from './find-deadline.ts'
import { findDecision } from './find-decision.ts'
import { findObjection, type ObjectionPart } from './find-objection.ts'
import { findPhones } from './find-phones.ts'
import { findReason } from './find-reason.ts'
import { findSender } from './find-sender.ts'
import { findTasks } from './find-tasks.ts'
import { findWayToPay } from './find-way-to-pay.ts'

/** For every element: does this letter need it, and does it have it? Empty when the letter's type isn't known. */
export function buildChecklist(given: ChecklistGiven): readonly ChecklistItem[] {
  if (given.types.length === 0) return []
  const source = withBody(given)
  const demands = demandsOf(source.types, source.isDecision)
  const objection = findObjection(source)
  return ELEMENTS.map((id): ChecklistItem => {
    const demand = demands[id]
    const { holds, places } = stateOf(id, source, objection)
    if (demand === 'niet-nodig') return { id, demand, status: 'niet-nodig', places, branch: null }
    if (holds === 'onjuist') return { id, demand, status: 'onjuist', places, branch: null }
    if (holds === 'nee') return { id, demand, status: 'ontbreekt', places: [], branch: null }
    const branch = missingBranch(source.letter, places)
    return { id, demand, status: branch === null ? 'aanwezig' : 'soms', places, branch }
  })
}

function stateOf(id: ElementId, source: ChecklistSource, objection: Readonly<Record<ObjectionPart, ElementState>>): ElementState {
  switch (id) {
    case 'afzender':
      return findSender(source)
    case 'telefoonnummer':
      return stateFrom(findPhones(source))
    case 'besluit':
      return findDecision(source)
    case 'reden':
      return stateFrom(findReason(source))
    case 'gevolg':
      return findConsequence(source)
    case 'wat-te-doen':
      return stateFrom(findTasks(source))
    case 'termijn':
      return stateFrom(findDeadline(source))
    case 'bedrag':
      return stateFrom(findAmountDue(source))
    case 'betaalwijze':
      return stateFrom(findWayToPay(source))
    case 'betalingsregeling':
    case 'hulp':
      return stateFrom(collect(source, id, ['inhoud', 'contact', 'hulp', 'niets-doen', ...(id === 'hulp' ? (['bezwaar'] as const) : [])], ANY_MODE))
    case 'bezwaar':
    case 'bezwaar-wie':
    case 'bezwaar-termijn':
    case 'bezwaar-waar':
      return objection[id]
  }
}

/** The condition of a branch, when the element stands in branches only and not outside them. */
function missingBranch({ variants }: Letter, places: readonly Place[]): string | null {
  if (variants.length === 0) return null
  const branchOf = (block: BlockId) => variants.find((variant) => variant.blocks.includes(block))
  const holding = new Set(places.map((place) => branchOf(place.block)?.condition ?? null))
  if (holding.has(null)) return null
  const [first] = holding
  return [...holding].some((condition) => condition !== null && holding.has(opposite(condition))) ? null : opposite(first ?? '')
}

/** Readers of templates write the branches of one field as `x = y` and `niet x = y`. */
function opposite(condition: string): string {
  return condition.startsWith('niet ') ? condition.slice(5) : `niet ${condition}`
}
