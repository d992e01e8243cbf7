import type { Wrapper } from '../xml/leaf.ts'
import { serialiseLeaves } from '../xml/serialise-leaves.ts'
import type { FieldGroup } from '../xml/source-block.ts'

/** A field once more, for a text that was copied or moved: its marks, its instruction and what it shows. */
export function copyField(group: FieldGroup): string {
  const { xml } = group.part.tree
  const depth = group.leaves[0]?.runDepth ?? 0
  const copies = new Map<Wrapper, Wrapper>()
  const copyOf = (wrapper: Wrapper): Wrapper => {
    const copy = copies.get(wrapper) ?? { ...wrapper, open: wrapper.open.replace(CONTROL_ID, '') }
    copies.set(wrapper, copy)
    return copy
  }
  return serialiseLeaves(group.leaves.map((leaf) => ({ path: leaf.path.slice(depth).map(copyOf), raw: xml.slice(leaf.start, leaf.end) })))
}

/** Two content controls may not have one number; Word gives a control without one a new number. */
const CONTROL_ID = /<w:id\b[^>]*\/>/
