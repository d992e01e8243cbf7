import { Fragment, Slice, type Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { blockAttrs, fieldAttrs, letterSchema, pictogramAttrs, type FieldAttrs } from './letter-schema.ts'

/**
 * What is pasted or dropped is text: its blocks get ids of their own, a copied merge field
 * becomes its words, and what was locked where it came from is free here.
 */
export function pastePlainly(): Plugin {
  return new Plugin({
    props: {
      transformPasted: ({ content, openStart, openEnd }) => {
        const nodes = content.content.flatMap(withoutTable)
        const flat = nodes.length !== content.childCount || nodes.some((node, index) => node !== content.child(index))
        const open = (depth: number): number => (flat ? Math.min(depth, 1) : depth)
        return new Slice(Fragment.from(nodes.map(plain)), open(openStart), open(openEnd))
      },
    },
  })
}

/** Cells become paragraphs: a piece of a table fits nowhere else. */
function withoutTable(node: Node): readonly Node[] {
  return node.isInline || node.type === letterSchema.nodes.block ? [node] : node.children.flatMap(withoutTable)
}

function plain(node: Node): Node {
  if (node.type === letterSchema.nodes.field) return letterSchema.text(wordsOf(fieldAttrs(node)), node.marks)
  if (node.type === letterSchema.nodes.pictogram) return letterSchema.node('pictogram', { ...pictogramAttrs(node), key: null })
  if (node.type !== letterSchema.nodes.block) return node.mark(letterSchema.marks.locked.removeFromSet(node.marks))
  return letterSchema.node('block', { ...blockAttrs(node), id: null, lock: null }, node.children.map(plain))
}

/** A declared field may hold no text of its own; the editor knows no empty text. */
function wordsOf({ text, label }: FieldAttrs): string {
  return text === '' ? label : text
}
