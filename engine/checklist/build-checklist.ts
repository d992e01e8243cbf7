import type { BlockFacts, Evidence } from '../facts/letter-facts.ts'
import { placeOf } from '../facts/letter-facts.ts'
import { sectionTopics, type Topic } from '../facts/section-topics.ts'
import type { Law, LetterType } from '../letter/letter-type.ts'
import type { BlockId, Letter, Place } from '../letter/letter.ts'
import { ELEMENTS, type ChecklistItem, type ElementId } from './checklist.ts'
import { demandsOf } from './demands.ts'
import { findObjection } from './find-objection.ts'
import { findPayment } from './find-payment.ts'
import { findSender } from './find-sender.ts'

export interface ChecklistSource {
  readonly letter: Letter
  readonly blocks: readonly BlockFacts[]
  readonly topics: ReadonlyMap<BlockId, Topic>
  readonly types: readonly LetterType[]
  readonly law: Law
  readonly objectionWeeks: number
}

/** Where an element stands, and whether it is right. */
export interface ElementState {
  readonly places: readonly Place[]
  readonly holds: 'ja' | 'nee' | 'onjuist'
}

/** For every element: does this letter need it, and does it have it? Empty when the letter's type isn't known. */
export function buildChecklist(letter: Letter, blocks: readonly BlockFacts[], types: readonly LetterType[], law: Law, objectionWeeks: number): readonly ChecklistItem[] {
  if (types.length === 0) return []
  const source: ChecklistSource = { letter, blocks, topics: sectionTopics(letter.blocks), types, law, objectionWeeks }
  const isDecision = has(collect(source, 'besluit', ['inhoud'])) && /\bbesl(?:uit|issing|oten)\b/i.test(letter.blocks.map((block) => block.text).join(' '))
  const demands = demandsOf(types, isDecision)
  return ELEMENTS.map((id): ChecklistItem => {
    const demand = demands[id]
    const state = stateOf(id, source)
    if (demand === 'niet-nodig') return { id, demand, status: 'niet-nodig', places: state.places, branch: null }
    if (state.holds === 'onjuist') return { id, demand, status: 'onjuist', places: state.places, branch: null }
    if (state.holds === 'nee') return { id, demand, status: 'ontbreekt', places: [], branch: null }
    const branch = missingBranch(letter, state.places)
    return { id, demand, status: branch === null ? 'aanwezig' : 'soms', places: state.places, branch }
  })
}

function stateOf(id: ElementId, source: ChecklistSource): ElementState {
  switch (id) {
    case 'afzender':
      return findSender(source)
    case 'telefoonnummer':
      return stateFrom([...phonePlaces(source), ...placeholders(source, /tel|phone|doorkies/i)])
    case 'bedrag':
      return stateFrom([...source.blocks.flatMap(({ block, amounts }) => amounts.map((amount) => placeOf(block, amount))), ...placeholders(source, /bedrag|saldo|kosten|totaal/i)])
    case 'termijn':
    case 'betaalwijze':
    case 'betalingsregeling':
      return findPayment(id, source)
    case 'bezwaar':
    case 'bezwaar-wie':
    case 'bezwaar-termijn':
    case 'bezwaar-waar':
      return findObjection(id, source)
    case 'hulp':
      return stateFrom(collect(source, 'hulp', ['inhoud', 'hulp', 'contact', 'bezwaar']))
    case 'wat-te-doen':
      return stateFrom(tasks(source))
    case 'besluit':
    case 'reden':
    case 'gevolg':
      return stateFrom(collect(source, id, ['inhoud']))
  }
}

function phonePlaces({ blocks }: ChecklistSource): readonly Place[] {
  return blocks.flatMap(({ block, phones }) => phones.map((phone) => placeOf(block, phone)))
}

/** Phone, objection and help lines tell what the reader may do, not what the letter asks of them. */
const NO_TASK = /^(?:bel|mail)\b|\bbel(?:len)?\b(?! [^.]{0,40}afspraak)|\bvra(?:ag|gen)\b(?! (?:u|je|wij))|contact|meer (?:informatie|weten)|website raadplegen/i

function tasks(source: ChecklistSource): readonly Place[] {
  const found = collect(source, 'wat-te-doen', ['inhoud']).filter((place) => {
    const facts = source.blocks.find(({ block }) => block.id === place.block)
    const sentence = facts?.sentences.find(({ start, end }) => start <= place.start && place.start < end)
    const text = facts?.block.text.slice(sentence?.start ?? place.start, sentence?.end ?? place.end) ?? ''
    return !NO_TASK.test(text) || /niets te doen|hoeft (?:u )?(?:nu )?niets/i.test(text)
  })
  if (found.length > 0) return found
  // A letter whose only task is to object, to call or to come still tells what the reader can do.
  const needsTask = source.types.some((type) => !/^(?:informatie|besluit|beslissing|melding)/.test(type))
  return needsTask ? [] : collect(source, 'wat-te-doen', ['inhoud', 'contact', 'hulp', 'bezwaar'])
}

/** Evidence for an element in the sections that count for it. */
export function collect({ blocks, topics }: ChecklistSource, element: ElementId, counting: readonly Topic[]): readonly Place[] {
  const counts = (facts: BlockFacts) => isBody(facts) && counting.includes(topics.get(facts.block.id) ?? 'inhoud')
  return blocks.filter(counts).flatMap(({ block, evidence }) => evidence.filter((one: Evidence) => one.element === element).map((one) => placeOf(block, one)))
}

export function isBody({ block }: BlockFacts): boolean {
  return block.kind !== 'letterhead' && block.kind !== 'footer' && block.kind !== 'salutation' && block.kind !== 'closing'
}

/** Merge fields whose name says what they will hold. */
export function placeholders({ letter }: ChecklistSource, name: RegExp): readonly Place[] {
  return letter.blocks.flatMap((block) => block.placeholders.filter((field) => name.test(field.label)).map((field) => placeOf(block, field)))
}

export function stateFrom(places: readonly Place[]): ElementState {
  return { places, holds: places.length > 0 ? 'ja' : 'nee' }
}

export function has(places: readonly Place[]): boolean {
  return places.length > 0
}

/** The condition of a branch, when the element stands in branches only and not outside them. */
function missingBranch({ variants }: Letter, places: readonly Place[]): string | null {
  if (variants.length === 0) return null
  const branchOf = (block: BlockId) => variants.find((variant) => variant.blocks.includes(block))
  const branches = places.map((place) => branchOf(place.block))
  if (branches.some((branch) => branch === undefined)) return null
  const missing = variants.find((variant) => !branches.includes(variant))
  return missing?.condition ?? null
}
