import type { Place } from '../letter/letter.ts'

export const ELEMENTS = [
  'afzender',
  'telefoonnummer',
  'besluit',
  'reden',
  'gevolg',
  'wat-te-doen',
  'termijn',
  'bedrag',
  'betaalwijze',
  'betalingsregeling',
  'hulp',
  'bezwaar',
  'bezwaar-wie',
  'bezwaar-termijn',
  'bezwaar-waar',
] as const
export type ElementId = (typeof ELEMENTS)[number]

export type ElementStatus = 'aanwezig' | 'ontbreekt' | 'onjuist' | 'soms' | 'niet-nodig'

/** What an element is to this letter: asked by law or norm, advised, or not needed. */
export type Demand = 'verplicht' | 'advies' | 'niet-nodig'

export interface ChecklistItem {
  readonly id: ElementId
  readonly demand: Demand
  readonly status: ElementStatus
  readonly places: readonly Place[]
  /** The condition of the template's branch in which it is missing; null elsewhere. */
  readonly branch: string | null
}
