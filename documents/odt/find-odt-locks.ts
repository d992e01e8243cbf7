import type { SourcePart } from '../xml/leaf.ts'
import type { LockedRange } from '../xml/lock-blocks.ts'
import { findAll, type XmlElement } from '../xml/xml-node.ts'

/** What of a part may not change: protected sections, tables, cells and frames, and fields that LibreOffice works out itself. */
export function findOdtLocks(): (part: SourcePart) => readonly LockedRange[] {
  const known = new Map<SourcePart, readonly LockedRange[]>()
  return (part) => {
    const locked = known.get(part) ?? [...lockedIn(part.tree.root), ...fieldsIn(part.tree.root)]
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

const FIELD = 'Deze woorden vult LibreOffice zelf in, zoals een datum of een verwijzing. Pas ze aan in LibreOffice: daar ziet u wat het veld doet.'

/** What is changed in them is gone as soon as the fields are brought up to date. */
function fieldsIn(root: XmlElement): readonly LockedRange[] {
  return WORKED_OUT.flatMap((name) => findAll(root, name)).map(({ start, openEnd, closeStart }) => ({
    start: openEnd,
    end: closeStart,
    free: [],
    by: `veld-${start}`,
    reason: FIELD,
  }))
}

/** OpenDocument 1.3, part 3, 7.3 to 7.7; fields that show as merge fields are protected as such. */
const WORKED_OUT = (
  'date time file-name template-name sheet-name author-name author-initials chapter title subject keywords description initial-creator creation-date creation-time ' +
  'printed-by print-date print-time creator modification-date modification-time editing-cycles editing-duration word-count character-count paragraph-count ' +
  'table-count image-count object-count reference-ref bookmark-ref note-ref sequence sequence-ref sender-firstname sender-lastname sender-initials sender-title ' +
  'sender-position sender-email sender-phone-private sender-fax sender-company sender-phone-work sender-street sender-city sender-postal-code sender-country ' +
  'sender-state-or-province'
)
  .split(' ')
  .map((name) => `text:${name}`)

const LOCKABLE = ['text:section', 'table:table', 'table:table-cell', 'draw:frame']

/** The styles of frames whose contents are protected. */
function lockedFrames(root: XmlElement): ReadonlySet<string> {
  const properties = findAll(root, 'style:graphic-properties').filter((one) => /\bcontent\b/.test(one.attributes['style:protect'] ?? ''))
  return new Set(properties.flatMap((one) => one.parent?.attributes['style:name'] ?? []))
}
