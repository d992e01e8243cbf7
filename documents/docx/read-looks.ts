import type { PieceMark } from '../xml/source-block.ts'
import { findChild, type XmlElement } from '../xml/xml-node.ts'
import { styleOf } from './classify-paragraph.ts'
import { marksOf, readRunLooks, type RunLooks } from './read-run-looks.ts'
import type { Relationship } from './read-relationships.ts'
import { valueOf, type DocxStyles } from './read-styles.ts'
import type { LooksOf } from './show-story.ts'
import type { StoryParagraph } from './story.ts'

/** How the text of one part looks: own properties win from the character style, and that from the paragraph's. */
export function readLooks(styles: DocxStyles, relationships: readonly Relationship[]): LooksOf {
  const links = new Map(relationships.map((one) => [one.id, one.target]))
  const ofRun = new Map<XmlElement, readonly PieceMark[] | null>()
  return ({ leaf, paragraph }) => {
    const holder = holderOf(leaf.element)
    const known = ofRun.get(holder)
    if (known !== undefined) return known
    const looks = combine(holder, paragraph, styles)
    const href = linkAround(holder, links)
    const marks = looks.hidden === true ? null : [...marksOf(looks), ...(href === null ? [] : [{ kind: 'link' as const, href }])]
    ofRun.set(holder, marks)
    return marks
  }
}

/** The run that a leaf stands in. */
export function holderOf(element: XmlElement): XmlElement {
  let at = element
  while (at.name !== 'w:r' && at.parent !== null && at.parent.name !== 'w:p') at = at.parent
  return at
}

function combine(run: XmlElement, paragraph: StoryParagraph, styles: DocxStyles): RunLooks {
  const own = findChild(run, 'w:rPr')
  const character = styles.byId.get(valueOf(own, 'w:rStyle') ?? '')
  return { ...styles.defaultLooks, ...styleOf(paragraph, styles)?.looks, ...character?.looks, ...readRunLooks(own) }
}

function linkAround(run: XmlElement, links: ReadonlyMap<string, string>): string | null {
  for (let at = run.parent; at !== null && at.name !== 'w:p'; at = at.parent) {
    if (at.name !== 'w:hyperlink') continue
    const anchor = at.attributes['w:anchor']
    return links.get(at.attributes['r:id'] ?? '') ?? (anchor === undefined ? '' : `#${anchor}`)
  }
  return null
}
