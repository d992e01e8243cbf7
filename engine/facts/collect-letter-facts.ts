import { buildChecklist } from '../checklist/build-checklist.ts'
import type { Letter } from '../letter/letter.ts'
import type { Settings } from '../rule/settings.ts'
import { judgeLaw } from './judge-law.ts'
import type { BlockFacts, LetterFacts } from './letter-facts.ts'
import { recogniseLetterTypes } from './recognise-letter-types.ts'

/** The facts of the whole letter: its types, the law it lives under, its date and its checklist. */
export function collectLetterFacts(letter: Letter, blocks: readonly BlockFacts[], settings: Settings): LetterFacts {
  const types =
    settings.letterTypes.length > 0
      ? settings.letterTypes.map((type) => ({ type, because: 'door u gekozen', by: 'gekozen' as const }))
      : recogniseLetterTypes(letter.blocks)
  const names = types.map(({ type }) => type)
  const law = settings.law === 'onbekend' ? judgeLaw(letter.blocks, names) : { law: settings.law, because: 'door u gekozen' }
  return {
    letter,
    blocks,
    types,
    law,
    checklist: buildChecklist(letter, blocks, names, law.law, settings.objectionWeeks),
    date: letterDate(blocks),
    words: blocks.reduce((sum, { block, words }) => (COUNTED.has(block.kind) ? sum + words : sum), 0),
  }
}

const COUNTED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell'])

/** The date in the letterhead, or the first one behind "datum"; null where a merge field stands. */
function letterDate(blocks: readonly BlockFacts[]): string | null {
  const head = blocks.filter(({ block }) => block.kind === 'letterhead')
  const named = blocks.flatMap(({ dates }) => dates).find((date) => date.role === 'brief')
  const first = head.flatMap(({ block, dates }) => dates.filter((date) => !/uw (?:brief|bericht|kenmerk)/i.test(block.text.slice(0, date.start)))).at(0)
  return named?.iso ?? first?.iso ?? null
}
