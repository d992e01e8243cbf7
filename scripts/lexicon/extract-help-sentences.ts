import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Takes whole Dutch sentences out of unpacked help packages (libreoffice-help-nl: html; gnome-user-docs: Mallard pages).
 * Use: node scripts/run.mjs scripts/lexicon/extract-help-sentences.ts <folder> <target.txt>
 */
export default function extractHelpSentences([folder = '', target = '']: readonly string[]): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|page)$/.test(name))
  const sentences = new Set(files.flatMap((name) => readSentences(readFileSync(path.join(folder, name), 'utf8'))))
  writeFileSync(target, `${[...sentences].join('\n')}\n`)
  process.stdout.write(`${sentences.size} sentences from ${files.length} files\n`)
}

function readSentences(markup: string): readonly string[] {
  const paragraphs = markup.match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? []
  return paragraphs
    .map((paragraph) =>
      decode(paragraph.replace(/<[^>]+>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((text) => text.split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter(isWholeSentence)
}

function isWholeSentence(text: string): boolean {
  const words = text.split(' ')
  const odd = words.filter((word) => !/^[("]?\p{L}[\p{Ll}'-]*[).,:;?!"]*$/u.test(word)).length
  return /^\p{Lu}[^…]*[.!?]$/u.test(text) && words.length >= 5 && words.length <= 40 && odd <= words.length / 12
}

function decode(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
