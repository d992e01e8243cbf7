import type { SourcePart } from '../xml/leaf.ts'
import { findChildren } from '../xml/xml-node.ts'

/** A pointer from one part of a package to another, or to a place outside it. Nothing outside is ever followed. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `header`, `styles`, `hyperlink`. */
  readonly kind: string
  /** A part's name without a leading slash; for an external one the address as it stands. */
  readonly target: string
  readonly external: boolean
}

export function readRelationships(relationships: SourcePart | null, part: string): readonly Relationship[] {
  return findChildren(relationships?.tree.root, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return {
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolve(part, target),
      external,
    }
  })
}

/** A name inside the package: `..` never climbs out of it, since a name is only looked up among the entries. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
