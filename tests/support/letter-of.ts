import { buildLetter } from '../../engine/letter/build-letter.ts'
import type { Letter } from '../../engine/letter/letter.ts'

/** A letter of plain text, its blocks parted by empty lines; a line that starts with `• ` or `- ` is a list item. */
export function letterOf(text: string): Letter {
  return buildLetter(
    text.split(/\n{2,}/).flatMap((part) =>
      part.split(/\n(?=[•-] )/).map((block) => (/^[•-] /.test(block) ? { kind: 'listItem' as const, text: block.slice(2) } : { kind: 'text' as const, text: block })),
    ),
  )
}

/** One paragraph, whatever its text looks like. */
export function paragraphOf(text: string): Letter {
  return buildLetter([{ kind: 'paragraph', text }])
}
