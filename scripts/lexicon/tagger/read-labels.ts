import { readFileSync } from 'node:fs'
import type { LabelRow } from './example.ts'

/** The sentences of a file by write-labels.ts. */
export function readLabels(file: string): readonly (readonly LabelRow[])[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) =>
      block.split('\n').map((line): LabelRow => {
        const [text = '', kind = 'word', tag = '?'] = line.split('\t')
        return [text, kind, tag]
      }),
    )
}
