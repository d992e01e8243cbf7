import type { OfferedBlock } from '../../rules/offered-blocks.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { Icon } from '../ui/pictogram.tsx'

export interface InsertBlockButtonProps {
  readonly offered: readonly OfferedBlock[]
  readonly insert: (block: OfferedBlock) => void
}

const LONGEST_HINT = 60

/** Standard blocks of text, filled in for this letter: one click puts one at the cursor. */
export function InsertBlockButton({ offered, insert }: InsertBlockButtonProps) {
  const items = offered.map((block) => ({ label: block.label, hint: hintOf(block), choose: () => insert(block) }))
  return <MenuButton purpose="secondary" label="Blok invoegen" icon={<Icon name="plakken" />} items={items} />
}

function hintOf({ blocks, from }: OfferedBlock): string {
  const text = blocks.map((block) => block.text).join(' ')
  const short = text.length <= LONGEST_HINT ? text : `${text.slice(0, LONGEST_HINT).replace(/\s+\S*$/, '')}…`
  return from === 'huisstijl' ? `${short} (uit uw huisstijl)` : short
}
