import table from './tables/words.txt?raw'

/**
 * What OpenTaal's flags say a word can be: n noun, N name, a adjective, i infinitive, s stem of a verb (ik-form), f other
 * finite form, p past participle, g present participle, c first part of a compound, ? unmarked. '' = not in the list.
 */
export type WordMarks = string

const FIRST_CHARACTER = 48
const WIDTH = 5
/** Apostrophes: auto's and auto’s are one word. */
const STRAIGHT = 0x27
const CURLY = 0x2019

interface Graph {
  readonly edges: Int32Array
  /** Letter code → symbol; 0 = no word has that letter. */
  readonly symbols: Uint16Array
  readonly marks: readonly WordMarks[]
  readonly letters: number
}

/** The marks of a lower-case word; '' when the list doesn't have it. */
export function lookUpMarks(lower: string): WordMarks {
  return marksAt(walk(loadGraph(), lower, 0))
}

/**
 * All words of the list that `lower` begins with from `from` on, as end positions with their marks, shortest first:
 * the way to split a compound.
 */
export function listPrefixes(lower: string, from: number): readonly { readonly end: number; readonly marks: WordMarks }[] {
  const found: { end: number; marks: WordMarks }[] = []
  let node = 1
  for (let at = from; at < lower.length; at++) {
    node = step(loadGraph(), node, lower.charCodeAt(at))
    if (node === 0) break
    const marks = marksAt(node)
    if (marks !== '') found.push({ end: at + 1, marks })
  }
  return found
}

function walk(graph: Graph, lower: string, from: number): number {
  let node = 1
  for (let at = from; at < lower.length && node !== 0; at++) node = step(graph, node, lower.charCodeAt(at))
  return node
}

/** The node after `code`, 0 where no word goes on like that. */
function step({ edges, symbols }: Graph, node: number, code: number): number {
  const wanted = code < symbols.length ? (symbols[code] ?? 0) : 0
  if (wanted === 0) return 0
  for (let at = node; ; at++) {
    const edge = edges[at] ?? 1
    if (edge >>> 21 === wanted) return (edge >>> 1) & 0xfffff
    if ((edge & 1) === 1) return 0
  }
}

function marksAt(node: number): WordMarks {
  if (node === 0) return ''
  const { edges, letters, marks } = loadGraph()
  for (let at = node; ; at++) {
    const edge = edges[at] ?? 1
    const symbol = edge >>> 21
    if (symbol > letters) return marks[symbol - letters - 1] ?? ''
    if ((edge & 1) === 1) return ''
  }
}

let cache: Graph | null = null

function loadGraph(): Graph {
  cache ??= readGraph(table)
  return cache
}

function readGraph(text: string): Graph {
  const letters = text.indexOf('\n') + 1
  const sets = text.indexOf('\n', letters) + 1
  const start = text.indexOf('\n', sets) + 1
  const alphabet = text.slice(letters, sets - 1)
  const symbols = new Uint16Array(CURLY + 1)
  for (let at = 0; at < alphabet.length; at++) symbols[alphabet.charCodeAt(at)] = at + 1
  symbols[CURLY] = symbols[STRAIGHT] ?? 0
  const edges = new Int32Array(Math.floor((text.length - start) / WIDTH))
  for (let at = 0, from = start; at < edges.length; at++, from += WIDTH) {
    let value = 0
    for (let digit = 0; digit < WIDTH; digit++) value = (value << 6) | (text.charCodeAt(from + digit) - FIRST_CHARACTER)
    edges[at] = value
  }
  return { edges, symbols, letters: alphabet.length, marks: text.slice(sets, start - 1).split(' ') }
}
