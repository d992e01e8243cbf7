import { readFileSync } from 'node:fs'
import type { Tag } from '../../../engine/annotate/word-tags.ts'

export interface FrogWord {
  readonly text: string
  readonly tag: Tag
  /** 0 to 1, as Frog gives it. */
  readonly certainty: number
  /** Index in the sentence of the word it depends on; -1 for none. */
  readonly head: number
  readonly relation: string
  readonly lemma: string
}

/** Sentences of Frog's column output (`frog -n -t lines.txt -o out`). Words that Frog joins by _ come apart again. */
export function readFrog(file: string): readonly (readonly FrogWord[])[] {
  return readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => readSentence(block.trim().split('\n')))
}

function readSentence(lines: readonly string[]): readonly FrogWord[] {
  return lines.flatMap((line) => {
    const [, text = '', lemma = '', , pos = '', certainty = '1', , , head = '0', relation = ''] = line.split('\t')
    const parts = text.includes('_') && pos.includes(')_') ? text.split('_') : [text]
    const tags = parts.length > 1 ? pos.split('_') : [pos]
    return parts.map((part, at) => ({
      text: part,
      lemma,
      tag: toTag(tags[at] ?? pos),
      certainty: Number(certainty),
      head: Number(head) - 1,
      relation,
    }))
  })
}

const PREFIXES: readonly (readonly [start: string, tag: Tag])[] = [
  ['N(eigen', 'name'],
  ['N(', 'noun'],
  ['SPEC(deeleigen', 'name'],
  ['WW(pv', 'finite'],
  ['WW(inf', 'infinitive'],
  ['WW(vd,nom', 'noun'],
  ['WW(vd', 'pastParticiple'],
  ['WW(od,nom', 'noun'],
  ['WW(od', 'presentParticiple'],
  ['ADJ(nom', 'noun'],
  ['ADJ', 'adjective'],
  ['BW', 'adverb'],
  ['VNW', 'pronoun'],
  ['LID', 'article'],
  ['VZ', 'preposition'],
  ['VG(neven', 'coordinator'],
  ['VG(onder', 'subordinator'],
  ['TW', 'numeral'],
  ['TSW', 'interjection'],
]

function toTag(pos: string): Tag {
  return PREFIXES.find(([start]) => pos.startsWith(start))?.[1] ?? 'X'
}
