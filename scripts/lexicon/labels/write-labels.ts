import { readFileSync, writeFileSync } from 'node:fs'
import type { Tag } from '../../../engine/annotate/word-tags.ts'
import { parseBlock } from '../../../engine/parse/parse-block.ts'
import type { RawToken } from '../../../engine/parse/raw-token.ts'
import { readFrog, type FrogWord } from './read-frog.ts'

/** Frog calls months and days names. */
const CALENDAR = /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(maan|dins|woens|donder|vrij|zater|zon)dag)$/i
/** Below this Frog's verb labels are wrong too often to learn from; the word then gets "?". */
const SURE = 0

/**
 * Lays Frog's labels on our own tokens, by characters. Writes a token a line (text, kind, tag), a blank line between
 * sentences. With marked letter sentences the marks outrank Frog.
 * Use: node scripts/run.mjs scripts/lexicon/labels/write-labels.ts <lines.txt> <frog.out> <target.tsv> [marked.txt]
 */
export default function writeLabels([lines = '', frog = '', target = '', marked]: readonly string[]): void {
  const words = readFrog(frog).flat()
  const marks = marked === undefined ? null : readFileSync(marked, 'utf8').split('\n')
  let next = 0
  const sentences: string[] = []
  let lost = 0
  readFileSync(lines, 'utf8')
    .split('\n')
    .forEach((line, at) => {
      if (line === '') return
      const own: FrogWord[] = []
      const wanted = strip(line)
      for (let size = 0; size < wanted.length && next < words.length; next++) {
        const word = words[next]
        if (word === undefined) break
        own.push(word)
        size += strip(word.text).length
      }
      const block = parseBlock({ text: line, kind: 'paragraph', placeholders: [] })
      const labels = align(block.tokens, own, line)
      if (labels === null) lost += 1
      else sentences.push(...splitSentences(block, applyMarks(block.tokens, labels, marks?.[at])))
    })
  writeFileSync(target, `${sentences.join('\n\n')}\n`)
  process.stdout.write(`${sentences.length} sentences, ${lost} lines lost\n`)
}

function splitSentences(block: ReturnType<typeof parseBlock>, labels: readonly string[]): readonly string[] {
  return block.sentences.map(({ first, last }) =>
    block.tokens
      .slice(first, last)
      .map((token, at) => `${token.text}\t${token.kind}\t${labels[first + at]}`)
      .join('\n'),
  )
}

function align(tokens: readonly RawToken[], words: readonly FrogWord[], line: string): readonly string[] | null {
  const owners: FrogWord[] = []
  for (const word of words) for (let at = 0; at < strip(word.text).length; at++) owners.push(word)
  if (owners.length !== strip(line).length) return null
  return tokens.map((token) => {
    const word = owners[strip(line.slice(0, token.start)).length]
    if (word === undefined || token.kind !== 'word') return 'X'
    const verbal = /finite|infinitive|Participle/.test(word.tag) || word.tag === 'noun'
    if (CALENDAR.test(token.text)) return 'noun'
    return word.certainty < SURE && verbal ? '?' : word.tag
  })
}

/** Marks as build-letter-sentences makes them: "invullen|i". */
function applyMarks(tokens: readonly RawToken[], labels: readonly string[], marked: string | undefined): readonly string[] {
  if (marked === undefined) return labels
  const tags: Readonly<Record<string, Tag>> = { f: 'finite', i: 'infinitive', p: 'pastParticiple' }
  const wanted = new Map<number, string>()
  let plain = 0
  for (const part of marked.split(/(\|[fip]!?)/)) {
    const tag = /^\|([fip])!?$/.exec(part)?.[1]
    if (tag === undefined) plain += part.length
    else wanted.set(plain, tags[tag] ?? '?')
  }
  return tokens.map((token, at) => wanted.get(token.end) ?? labels[at] ?? 'X')
}

function strip(text: string): string {
  return text.replace(/[\s_]/g, '')
}
