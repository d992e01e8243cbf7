import { buildChecklist } from '../checklist/build-checklist.ts'
import type { Letter } from '../letter/letter.ts'
import type { Settings } from '../rule/settings.ts'
import { judgeLaw } from './judge-law.ts'
import type { BlockFacts, LetterFacts } from './letter-facts.ts'
import { letterDate } from './letter-date.ts'
import { judgeDecision, recogniseLetterTypes } from './recognise-letter-types.ts'
import { sectionTopics } from './section-topics.ts'

/** The facts of the whole letter: its types, the law it lives under, its date and its checklist. */
export function collectLetterFacts(letter: Letter, blocks: readonly BlockFacts[], settings: Settings): LetterFacts {
  const topics = sectionTopics(blocks)
  const types =
    settings.letterTypes.length > 0
      ? settings.letterTypes.map((type) => ({ type, because: 'door u gekozen', by: 'gekozen' as const }))
      : recogniseLetterTypes(blocks, topics)
  const names = types.map(({ type }) => type)
  const law = settings.law === 'onbekend' ? judgeLaw(blocks, names) : { law: settings.law, because: 'door u gekozen' }
  const isDecision = judgeDecision(blocks, topics, names)
  return {
    letter,
    blocks,
    running: blocks.filter(({ block }) => COUNTED.has(block.kind) && (block.language === undefined || block.language === 'nl')),
    types,
    law,
    topics,
    addressForm: addressForm(blocks, settings),
    isDecision,
    checklist: buildChecklist({ letter, blocks, topics, types: names, law: law.law, objectionWeeks: settings.objectionWeeks, isDecision }),
    date: letterDate(blocks),
    kept: [],
    words: blocks.reduce((sum, { block, words }) => (COUNTED.has(block.kind) ? sum + words : sum), 0),
  }
}

const COUNTED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell'])

/** What the letter does most; what the organisation does when the letter says neither. */
function addressForm(blocks: readonly BlockFacts[], settings: Settings): 'u' | 'je' {
  const sum = { u: 0, je: 0 }
  for (const { reader } of blocks) {
    sum.u += reader.u
    sum.je += reader.je
  }
  return sum.u === sum.je ? settings.addressForm : sum.u > sum.je ? 'u' : 'je'
}
