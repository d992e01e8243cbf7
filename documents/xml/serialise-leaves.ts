import type { Wrapper } from './leaf.ts'

/** A leaf as it will be written. */
export interface WrittenLeaf {
  readonly path: readonly Wrapper[]
  readonly raw: string
}

/**
 * The leaves as XML: wrappers that two neighbours share stay open. `opened` remembers which wrappers were written before;
 * `tag` has the last word on what opens one.
 */
export function serialiseLeaves(leaves: readonly WrittenLeaf[], opened: Set<Wrapper> = new Set(), tag: (open: string) => string = (open) => open): string {
  const before = new Set(opened)
  let xml = ''
  let open: readonly Wrapper[] = []
  for (const leaf of leaves) {
    const path = leaf.path.filter((wrapper) => !(before.has(wrapper) && wrapper.again === null))
    const shared = sharedLength(open, path)
    for (const wrapper of open.slice(shared).reverse()) xml += wrapper.close
    for (const wrapper of path.slice(shared)) {
      xml += tag(opened.has(wrapper) ? (wrapper.again ?? wrapper.open) : wrapper.open)
      opened.add(wrapper)
    }
    xml += leaf.raw
    open = path
  }
  for (const wrapper of [...open].reverse()) xml += wrapper.close
  return xml
}

function sharedLength(one: readonly Wrapper[], other: readonly Wrapper[]): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}
