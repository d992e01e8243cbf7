import type { Suggestion } from '../engine/edit/edit.ts'
import type { Finding } from '../engine/finding/finding.ts'

/**
 * What a suggestion that puts in a block answers: two rules may ask for the same thing, and one block is enough. null
 * when it puts in no text of its own (a heading above words that are there).
 */
export function answerOf({ ruleId, actual }: Pick<Finding, 'ruleId' | 'actual'>, { label, edits }: Suggestion): string | null {
  const texts = edits.some((edit) => edit.op === 'insertBlocks' && edit.blocks.some((block) => block.kind !== 'heading'))
  return actual === null && texts ? (SAME[ruleId] ?? `${ruleId} ${label}`) : null
}

/** Of two rules that ask for the same thing the one that fits any letter comes last: who has debts is helped better by the other. */
export function generalLast(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(a.ruleId === GENERAL) - Number(b.ruleId === GENERAL))
}

const GENERAL = 'gratis-hulp-ontbreekt'

/** Rules that ask for the same thing. */
const SAME: Readonly<Record<string, string>> = {
  'telefoonnummer-ontbreekt': 'telefoonnummer',
  'telefoonnummer-alleen-in-briefhoofd': 'telefoonnummer',
  'gratis-hulp-ontbreekt': 'hulp',
  'schuldhulp-ontbreekt': 'hulp',
  'betalingsregeling-ontbreekt': 'betalingsregeling',
  'bezwaar-ontbreekt': 'bezwaar',
  'kwijtschelding-niet-genoemd': 'kwijtschelding',
}

/** The first words of what comes in, by which a user knows it: "Hebt u vragen?". */
export function nameBlocks({ edits }: Suggestion): string {
  const [first = ''] = edits.flatMap((edit) => (edit.op === 'insertBlocks' ? edit.blocks.map(({ text }) => text) : []))
  return /^[^.?!]{1,80}[?!.]/.exec(first)?.[0] ?? first.slice(0, 60)
}
