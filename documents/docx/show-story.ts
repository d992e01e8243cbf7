import type { FieldGroup, Piece, PieceMark } from '../xml/source-block.ts'
import { findChild, type XmlElement } from '../xml/xml-node.ts'
import { buttonText, codeText, fieldKind, fieldLabel, fieldName, linkTarget } from './field-code.ts'
import { matchFields, type Field, type FieldNode, type StoryLeaf } from './match-fields.ts'
import { parseChoice, type CodeUnit } from './parse-choice.ts'
import { isEndDeleted, type Branch, type ParagraphContent, type StoryParagraph } from './story.ts'

/** How the text of a leaf looks; null when it is hidden. */
export type LooksOf = (leaf: StoryLeaf) => readonly PieceMark[] | null

/** What a reader sees of each paragraph: results of fields instead of their instructions, without page numbers and hidden text. */
export function showStory(paragraphs: readonly StoryParagraph[], looksOf: LooksOf): ReadonlyMap<StoryParagraph, ParagraphContent> {
  const contents = new Map(
    paragraphs.map((paragraph): [StoryParagraph, ParagraphContent] => [paragraph, { pieces: [], branches: [], numbers: 'none', end: 'seen' }]),
  )
  const out: Out = {
    piece: (piece) => contents.get(piece.paragraph as StoryParagraph)?.pieces.push(piece),
    branch: (paragraph, branch) => contents.get(paragraph)?.branches.push(branch),
    page: (paragraph) => {
      const content = contents.get(paragraph)
      if (content !== undefined) content.numbers = 'page'
    },
    runOn: (leaves) => {
      const last = leaves.at(-1)?.paragraph
      for (const { paragraph } of leaves) {
        const content = contents.get(paragraph)
        if (content !== undefined && paragraph !== last) content.end = 'runs on'
      }
    },
  }
  const leaves = paragraphs.flatMap((paragraph) => paragraph.leaves.map((leaf): StoryLeaf => ({ leaf, paragraph })))
  show(matchFields(leaves), { looksOf, out, href: null })
  return contents
}

interface Out {
  readonly piece: (piece: Piece) => void
  readonly branch: (paragraph: StoryParagraph, branch: Branch) => void
  readonly page: (paragraph: StoryParagraph) => void
  /** A reader sees these leaves as one thing, also when paragraphs end among them. */
  readonly runOn: (leaves: readonly StoryLeaf[]) => void
}

interface Context {
  readonly looksOf: LooksOf
  readonly out: Out
  /** The address of the link field around it. */
  readonly href: string | null
}

function show(nodes: readonly FieldNode[], context: Context): void {
  for (const node of nodes) {
    if (node.node === 'field') showField(node, context)
    else if (node.leaf.role === 'text' || node.leaf.role === 'atom') showLeaf(node, context)
  }
}

function showLeaf({ leaf, paragraph }: StoryLeaf, { looksOf, out, href }: Context): void {
  const looks = looksOf({ leaf, paragraph })
  if (looks === null) return
  const marks = href === null ? looks : [...looks, { kind: 'link' as const, href }]
  out.piece({ text: leaf.text, paragraph, leaf, from: 0, group: null, marks })
}

function showField(field: Field, context: Context): void {
  if (field.kind === 'control') return showControl(field, context)
  const code = codeText(field)
  const [{ leaf, paragraph }] = field.leaves
  const group = (label: string, text: string): void => addGroup(field, { label, text, kind: 'placeholder' }, context)
  switch (fieldKind(fieldName(code))) {
    case 'silent':
      return
    case 'page':
      return context.out.page(paragraph)
    case 'placeholder': {
      if (isDeleted(field)) return
      const label = fieldLabel(code, leaf.element)
      return group(label, visibleText(field.result, context) || `«${label}»`)
    }
    case 'choice':
      return showChoice(field, context)
    case 'button':
      return group(buttonText(code), buttonText(code) || `«${fieldLabel(code, leaf.element)}»`)
    case 'box':
      return addGroup(field, { label: fieldLabel(code, leaf.element), text: isTicked(leaf.element) ? '☒' : '☐', kind: 'symbol' }, context)
    case 'link':
      return show(field.result, { ...context, href: linkTarget(code) ?? '' })
    case 'text':
      return show(field.result, context)
  }
}

/** A content control that shows its prompt, or a value that Word fills in from elsewhere, is a field; others hold plain text. */
function showControl(field: Field, context: Context): void {
  const label = controlLabel(field.leaves[0].leaf.element)
  const text = label === null ? '' : visibleText(field.result, context)
  if (text === '' && isDeleted(field)) return
  if (label === null) show(field.result, context)
  else addGroup(field, { label: label || text || 'invulveld', text: text || `«${label || 'invulveld'}»`, kind: 'placeholder' }, context)
}

/** The name of a content control that is a field; empty when it has none, null when it isn't one. */
export function controlLabel(control: XmlElement): string | null {
  const properties = findChild(control, 'w:sdtPr')
  const isField =
    findChild(properties, 'w:showingPlcHdr') !== null || findChild(properties, 'w:dataBinding') !== null || findChild(properties, 'w15:dataBinding') !== null
  if (!isField || findChild(properties, 'w14:checkbox') !== null) return null
  return findChild(properties, 'w:alias')?.attributes['w:val'] ?? findChild(properties, 'w:tag')?.attributes['w:val'] ?? ''
}

/** A change not yet accepted took its contents out, and left its shell. */
function isDeleted({ kind, leaves }: Field): boolean {
  return kind !== 'complex' && leaves.some(({ leaf }) => leaf.element.name === 'w:del') && !leaves.some(({ leaf }) => leaf.text !== '')
}

function addGroup(field: Field, group: Omit<FieldGroup, 'leaves' | 'part'>, { out }: Context): void {
  const [{ leaf, paragraph }] = field.leaves
  out.runOn(field.leaves)
  out.piece({ text: group.text, paragraph, leaf, from: 0, group: { ...group, part: paragraph.part, leaves: field.leaves.map((one) => one.leaf) }, marks: [] })
}

function visibleText(nodes: readonly FieldNode[], context: Context): string {
  let text = ''
  show(nodes, { ...context, out: { ...SILENT_OUT, piece: (piece) => (text += piece.text) } })
  return text.trim()
}

const SILENT_OUT: Omit<Out, 'piece'> = { branch: () => undefined, page: () => undefined, runOn: () => undefined }

function showChoice(field: Field, context: Context): void {
  const units = field.kind === 'complex' ? unitsOf(field.code, context) : []
  const choice = parseChoice(units)
  const label = choice === null ? codeText(field).trim() : `als ${choice.condition}`
  addGroup(field, { label, text: `«${label}»`, kind: choice === null ? 'placeholder' : 'choice' }, context)
  if (choice === null) return
  const [{ paragraph }] = field.leaves
  const shown = shownPieces(field.result, context)
  const add = (condition: string, branch: readonly CodeUnit[]): void => {
    const lines = splitAtBreaks(branch)
    for (const pieces of lines) {
      const same = lines.length === 1 && shown !== null && wordsOf(pieces) === wordsOf(shown)
      context.out.branch(paragraph, { condition, pieces, shown: same ? shown : null })
    }
  }
  add(choice.condition, choice.whenTrue)
  add(`niet ${choice.condition}`, choice.whenFalse)
}

/** What the field shows now; null when that isn't plain text in one paragraph. */
function shownPieces(result: readonly FieldNode[], context: Context): readonly Piece[] | null {
  const pieces: Piece[] = []
  show(result, { ...context, out: { ...SILENT_OUT, piece: (piece) => pieces.push(piece) } })
  return pieces.every(({ group, paragraph }) => group === null && paragraph === pieces[0]?.paragraph) ? pieces : null
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .trim()
}

/** The instruction character by character; fields inside it are one unit each, and tell of their own branches. */
function unitsOf(nodes: readonly FieldNode[], context: Context): readonly CodeUnit[] {
  const units: CodeUnit[] = []
  let last: StoryParagraph | null = null
  const turn = (paragraph: StoryParagraph): void => {
    if (last !== null && last !== paragraph && !isEndDeleted(last)) units.push({ unit: 'break' })
    last = paragraph
  }
  const piece = (shown: Piece): void => {
    if (shown.group !== null) units.push({ unit: 'group', leaf: shown.leaf, paragraph: shown.paragraph as StoryParagraph, group: shown.group })
    else for (let at = 0; at < shown.text.length; at++) units.push(characterOf(shown, at))
  }
  for (const node of nodes) {
    turn(node.node === 'leaf' ? node.paragraph : node.leaves[0].paragraph)
    if (node.node === 'field') showField(node, { ...context, out: { ...context.out, piece } })
    else if (node.leaf.role !== 'silent') piece({ text: node.leaf.text, paragraph: node.paragraph, leaf: node.leaf, from: 0, group: null, marks: [] })
  }
  return units
}

function characterOf(piece: Piece, at: number): CodeUnit {
  return { unit: 'character', character: piece.text.charAt(at), leaf: piece.leaf, paragraph: piece.paragraph as StoryParagraph, at: piece.from + at }
}

/** The pieces of a branch, a list for each of its paragraphs; neighbouring characters of one leaf become one piece. */
function splitAtBreaks(units: readonly CodeUnit[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  for (const unit of units) {
    const line = lines.at(-1)
    if (unit.unit === 'break' || line === undefined) {
      lines.push([])
      continue
    }
    const { leaf, paragraph } = unit
    const last = line.at(-1)
    if (unit.unit === 'group') line.push({ text: unit.group.text, paragraph, leaf, from: 0, group: unit.group, marks: [] })
    else if (last?.leaf === leaf && last.group === null && last.from + last.text.length === unit.at)
      line[line.length - 1] = { ...last, text: last.text + unit.character }
    else line.push({ text: unit.character, paragraph, leaf, from: unit.at, group: null, marks: [] })
  }
  return lines.filter((line) => line.some((piece) => piece.text.trim() !== ''))
}

function isTicked(begin: XmlElement): boolean {
  const box = findChild(findChild(begin, 'w:ffData'), 'w:checkBox')
  const mark = findChild(box, 'w:checked') ?? findChild(box, 'w:default')
  const value = mark?.attributes['w:val'] ?? '1'
  return mark !== null && value !== '0' && value !== 'false'
}
