import type { Leaf, SourceParagraph } from '../xml/leaf.ts'
import type { FieldGroup, Piece, PieceMark } from '../xml/source-block.ts'
import type { XmlElement } from '../xml/xml-node.ts'
import { decodeCharacters } from '../xml/decode-characters.ts'
import { attributeText, conditionOf, fieldLabel, fieldShape, type AttributeText } from './odt-fields.ts'
import { contentOf } from './odt-shape.ts'
import type { OdtParagraph } from './odt-story.ts'
import type { OdtLooks, OdtStyles } from './read-odt-styles.ts'

export interface OdtBranch {
  readonly condition: string
  readonly pieces: readonly Piece[]
  /** The attribute that the branch stands in, as if it were a paragraph. */
  readonly holder: SourceParagraph
  /** The same words as the field shows them now, until it chooses again. */
  readonly shown: OdtShown | null
}

export interface OdtShown {
  readonly pieces: readonly Piece[]
  readonly holder: SourceParagraph
}

export interface OdtContent {
  readonly pieces: readonly Piece[]
  readonly branches: readonly OdtBranch[]
  /** `page`: it holds a page number, which isn't part of the letter's text. */
  readonly numbers: 'none' | 'page'
}

/** What a reader sees of a paragraph. */
export function showOdtParagraph(paragraph: OdtParagraph, styles: OdtStyles): OdtContent {
  const pieces: Piece[] = []
  const branches: OdtBranch[] = []
  let numbers: OdtContent['numbers'] = 'none'
  for (const leaf of paragraph.leaves) {
    const shape = leaf.role === 'text' ? 'transparent' : fieldShape(leaf.element)
    if (shape === 'page') numbers = 'page'
    if (shape === 'choice') {
      const choice = showChoice(leaf, paragraph)
      pieces.push(choice.piece)
      branches.push(...choice.branches)
    } else if (leaf.role !== 'silent') {
      const looks = looksOf(leaf.element, paragraph.element, styles)
      if (looks !== null)
        pieces.push(shape === 'field' ? fieldPiece(leaf, paragraph) : { text: leaf.text, paragraph, leaf, from: 0, group: null, marks: looks })
    } else if (shape === 'field') pieces.push(fieldPiece(leaf, paragraph))
  }
  return { pieces: groupControls(pieces, paragraph), branches, numbers }
}

function fieldPiece(leaf: Leaf, paragraph: OdtParagraph): Piece {
  const label = fieldLabel(leaf.element, leaf.text)
  return groupPiece({ part: paragraph.part, label, text: leaf.text || `«${label}»`, leaves: [leaf], kind: 'placeholder' }, leaf, paragraph)
}

function groupPiece(group: FieldGroup, leaf: Leaf, paragraph: OdtParagraph): Piece {
  return { text: group.text, paragraph, leaf, from: 0, group, marks: [] }
}

function showChoice(leaf: Leaf, paragraph: OdtParagraph): { readonly piece: Piece; readonly branches: readonly OdtBranch[] } {
  const { element } = leaf
  const condition = conditionOf(element)
  const label = condition === '' ? 'keuze' : `als ${condition}`
  const piece = groupPiece({ part: paragraph.part, label, text: `«${label}»`, leaves: [leaf], kind: 'choice' }, leaf, paragraph)
  const branch = (when: string, attribute: string): readonly OdtBranch[] => attributeBranch(when, attribute, element, paragraph)
  if (element.name === 'text:hidden-text') return { piece, branches: branch(`niet ${condition}`, 'string-value') }
  return { piece, branches: [...branch(condition, 'string-value-if-true'), ...branch(`niet ${condition}`, 'string-value-if-false')] }
}

function attributeBranch(condition: string, attribute: string, element: XmlElement, paragraph: OdtParagraph): readonly OdtBranch[] {
  const value = attributeText(paragraph.part.tree.xml, element, attribute)
  if (value === null || value.text.trim() === '') return []
  return [{ condition, ...holdText(value, element, paragraph), shown: shownText(value.text, element, paragraph) }]
}

/** What the field shows, when that is this text and nothing else. */
function shownText(text: string, element: XmlElement, paragraph: OdtParagraph): OdtShown | null {
  const { openEnd: start, closeStart: end } = element
  const raw = paragraph.part.tree.xml.slice(start, end)
  const value = { ...decodeCharacters(raw), start, end }
  return raw.includes('<') || value.text.trim() !== text.trim() ? null : holdText(value, element, paragraph)
}

function holdText({ text, offsets, start, end }: AttributeText, element: XmlElement, { part }: OdtParagraph): OdtShown {
  const leaf: Leaf = { role: 'text', path: [], runDepth: 0, start, end, text, offsets, element }
  const holder: SourceParagraph = { part, element, leaves: [leaf] }
  return { holder, pieces: [{ text, paragraph: holder, leaf, from: 0, group: null, marks: [] }] }
}

/** Marks of the styles around a text, the innermost first; null when it is hidden. */
function looksOf(element: XmlElement, paragraph: XmlElement, styles: OdtStyles): readonly PieceMark[] | null {
  let looks: OdtLooks = {}
  let href: string | null = null
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const name = at.attributes['text:style-name'] ?? ''
    if (at === paragraph) return marksOf({ ...styles.paragraph(name).looks, ...looks }, href)
    if (at.name === 'text:span') looks = { ...styles.text(name).looks, ...looks }
    if (at.name === 'text:a') href = at.attributes['xlink:href'] ?? ''
  }
  return marksOf(looks, href)
}

function marksOf(looks: OdtLooks, href: string | null): readonly PieceMark[] | null {
  if (looks.hidden === true) return null
  const kinds = (['bold', 'italic', 'underline', 'superscript'] as const).filter((kind) => looks[kind] === true)
  return [...kinds.map((kind) => ({ kind })), ...(href === null ? [] : [{ kind: 'link' as const, href }])]
}

/** A content control that still shows its prompt is a field; its leaves stand between two marks. */
function groupControls(pieces: readonly Piece[], paragraph: OdtParagraph): readonly Piece[] {
  const controls = new Set(paragraph.leaves.filter((leaf) => leaf.start === leaf.end && isPrompt(leaf.element)).map((leaf) => leaf.element))
  if (controls.size === 0) return pieces
  const grouped: Piece[] = []
  for (const piece of pieces) {
    const control = [...controls].find((one) => one.start <= piece.leaf.start && piece.leaf.end <= one.end)
    if (control === undefined) grouped.push(piece)
    else if (grouped.at(-1)?.group?.leaves[0]?.element !== control) grouped.push(controlPiece(control, paragraph))
  }
  return grouped
}

function isPrompt({ name, attributes }: XmlElement): boolean {
  return name === 'loext:content-control' && attributes['loext:showing-place-holder'] === 'true'
}

function controlPiece(control: XmlElement, paragraph: OdtParagraph): Piece {
  const leaves = paragraph.leaves.filter((leaf) => control.start <= leaf.start && leaf.end <= control.end)
  const text = contentOf(paragraph.part.tree.xml, control)
  const label = control.attributes['loext:alias'] ?? control.attributes['loext:tag'] ?? text
  const [first] = leaves
  if (first === undefined) throw new Error('a content control without leaves')
  return groupPiece(
    { part: paragraph.part, label: label || 'invulveld', text: text || `«${label || 'invulveld'}»`, leaves, kind: 'placeholder' },
    first,
    paragraph,
  )
}
