import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseBlock } from '../../engine/parse/parse-block.ts'

/**
 * Takes whole sentences out of plain text documents, lines joined; leaves out every sentence of the test part and every
 * one that shares forty letters with a test sentence of the gold file.
 * Use: node scripts/run.mjs scripts/lexicon/extract-document-sentences.ts <folder> <gold.jsonl> <target.txt>
 */
export default function extractDocumentSentences([folder = '', gold = '', target = '']: readonly string[]): void {
  const texts = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const known = new Set(texts.map(letters))
  const tested = new Set(texts.filter(isTest).flatMap((text) => listPieces(letters(text))))
  const found = new Set<string>()
  for (const name of readdirSync(folder)) {
    for (const text of readSentences(readFileSync(path.join(folder, name), 'utf8'))) {
      const bare = letters(text)
      if (known.has(bare) || isTest(text) || listPieces(bare, 1).some((piece) => tested.has(piece))) continue
      found.add(text)
    }
  }
  writeFileSync(target, `${[...found].join('\n')}\n`)
  process.stdout.write(`${found.size} sentences\n`)
}

function readSentences(text: string): readonly string[] {
  const paragraphs = text.replace(/-\s*\n\s*(?=\p{Ll})/gu, '').split(/\n\s*\n/)
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .flatMap((paragraph) => {
      const { sentences } = parseBlock({ text: paragraph, kind: 'paragraph', placeholders: [] })
      return sentences.map(({ start, end }) => paragraph.slice(start, end))
    })
    .filter((sentence) => /^\p{Lu}.*[.?!]$/u.test(sentence) && sentence.split(' ').length >= 6 && sentence.split(' ').length <= 50)
}

/** The test part, as everywhere: the first byte of the text's sha256 divides by five. */
function isTest(text: string): boolean {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % 5 === 0
}

function listPieces(bare: string, step = 1): readonly string[] {
  const pieces: string[] = []
  for (let at = 0; at + 40 <= bare.length; at += step) pieces.push(bare.slice(at, at + 40))
  return pieces
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase()
}
