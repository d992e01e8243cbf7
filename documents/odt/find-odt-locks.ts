import type { SourcePart } from '../xml/leaf.ts'
import type { LockedRange } from '../xml/lock-blocks.ts'
import { findAll, type XmlElement } from '../xml/xml-node.ts'

/** What of a part may not change: protected sections, tables, cells and frames. */
export function findOdtLocks(): (part: SourcePart) => readonly LockedRange[] {
  const known = new Map<SourcePart, readonly LockedRange[]>()
  return (part) => {
    const locked = known.get(part) ?? lockedIn(part.tree.root)
    known.set(part, locked)
    return locked
  }
}

/** Is this a part of the text that LibreOffice lets nobody change? */
export function isLockedOdt({ attributes }: XmlElement): boolean {
  return attributes['text:protected'] === 'true' || attributes['table:protected'] === 'true'
}

const SECTION =
  'Deze tekst staat in een deel dat in LibreOffice op slot zit. Vraag de maker van het bestand om de tekst te veranderen, of om de beveiliging van dat deel eraf te halen.'

function lockedIn(root: XmlElement): readonly LockedRange[] {
  const frames = lockedFrames(root)
  return LOCKABLE.flatMap((name) => findAll(root, name))
    .filter((element) => isLockedOdt(element) || frames.has(element.attributes['draw:style-name'] ?? ''))
    .map(({ start, end }) => ({ start, end, free: [], by: `deel-${start}`, reason: SECTION }))
    .sort((a, b) => a.start - b.start)
}

const LOCKABLE = ['text:section', 'table:table', 'table:table-cell', 'draw:frame']

/** The styles of frames whose contents are protected. */
function lockedFrames(root: XmlElement): ReadonlySet<string> {
  const properties = findAll(root, 'style:graphic-properties').filter((one) => /\bcontent\b/.test(one.attributes['style:protect'] ?? ''))
  return new Set(properties.flatMap((one) => one.parent?.attributes['style:name'] ?? []))
}
