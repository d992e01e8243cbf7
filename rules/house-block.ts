import type { NewBlock } from '../engine/edit/edit.ts'
import type { LetterFacts } from '../engine/facts/letter-facts.ts'
import type { HouseBlock, Settings } from '../engine/rule/settings.ts'
import { toAddressForm } from '../engine/words/address-form.ts'
import { fillFields } from './block-fields.ts'
import { writeSection } from './write-section.ts'

/** The organisation's own block of that name in the letter's form of address, filled in; null when it has none that fits. */
export function houseBlock(name: string, facts: LetterFacts, settings: Settings): readonly NewBlock[] | null {
  const block = chooseForm(name, facts.addressForm, settings.houseBlocks)
  if (block === null) return null
  const [first = '', ...rest] = block.lines.map((line) => fillFields(line, facts, settings))
  if (block.title === '' || first.startsWith(ITEM)) return [...titleOf(block, facts), ...[first, ...rest].map(toBlock)]
  return [...writeSection(facts, block.title, first), ...rest.map(toBlock)]
}

const ITEM = '- '

/** A block that says u can be said with je; the other way round too much is lost. */
function chooseForm(name: string, form: 'u' | 'je', blocks: readonly HouseBlock[]): HouseBlock | null {
  const own = blocks.filter((block) => block.name === name)
  const fitting = own.find((block) => block.form === form) ?? own.find((block) => block.form === 'beide')
  if (fitting !== undefined) return fitting
  const formal = own.find((block) => block.form === 'u')
  if (form === 'u' || formal === undefined) return null
  return { ...formal, title: toAddressForm(formal.title, 'je'), lines: formal.lines.map((line) => toAddressForm(line, 'je')) }
}

function titleOf({ title }: HouseBlock, facts: LetterFacts): readonly NewBlock[] {
  return title === ''
    ? []
    : writeSection(facts, title, '')
        .slice(0, 1)
        .map((block) => ({ ...block, text: block.text.trim() }))
}

function toBlock(line: string): NewBlock {
  return line.startsWith(ITEM) ? { kind: 'listItem', level: 1, text: line.slice(ITEM.length) } : { kind: 'paragraph', text: line }
}
