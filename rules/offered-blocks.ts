import type { NewBlock } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { Settings } from '../engine/rule/settings.ts'
import { houseBlock } from './house-block.ts'
import { writeArrangement, writeContact, writeHelp, writeObjection } from './standard-blocks.ts'

/** A block that the writer can put into the letter, filled in for this letter. */
export interface OfferedBlock {
  readonly name: string
  /** A few Dutch words for a menu. */
  readonly label: string
  readonly from: 'huisstijl' | 'Klare Brief'
  readonly blocks: readonly NewBlock[]
}

/** The standard blocks, and those that the organisation added. */
export function offeredBlocks(facts: LetterFacts, settings: Settings): readonly OfferedBlock[] {
  const appeal = facts.types.some(({ type }) => type === 'beslissing-op-bezwaar')
  const standard: readonly OfferedBlock[] = [
    offer('contact', 'Contact', writeContact(facts, settings)),
    appeal ? offer('beroep', 'Beroep', writeObjection(facts, settings)) : offer('bezwaar', 'Bezwaar', writeObjection(facts, settings)),
    offer('betalingsregeling', 'Betalen in delen', writeArrangement(facts, settings)),
    offer('hulp', 'Gratis hulp', writeHelp(facts, settings)),
  ]
  const names = new Set(settings.houseBlocks.map(({ name }) => name))
  const own = [...names]
    .filter((name) => !BUILT_IN.has(name))
    .flatMap((name) => {
      const blocks = houseBlock(name, facts, settings)
      return blocks === null ? [] : [{ name, label: labelOf(name), from: 'huisstijl' as const, blocks }]
    })
  return [...standard.map((one) => (houseBlock(one.name, facts, settings) === null ? one : { ...one, from: 'huisstijl' as const })), ...own]
}

const BUILT_IN: ReadonlySet<string> = new Set(['contact', 'bezwaar', 'beroep', 'betalingsregeling', 'hulp'])

function offer(name: string, label: string, blocks: readonly NewBlock[]): OfferedBlock {
  return { name, label, from: 'Klare Brief', blocks }
}

/** "hulp-bij-invullen" reads as "Hulp bij invullen". */
function labelOf(name: string): string {
  const words = name.replaceAll(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
