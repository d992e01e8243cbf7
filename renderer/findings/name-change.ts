import type { Edit } from '../../engine/edit/edit.ts'

/** What the button of a suggestion says: what will happen to the letter. */
export function nameChange(edits: readonly Edit[]): 'Vervang' | 'Voeg toe' | 'Haal weg' {
  if (edits.every((edit) => edit.op === 'insertBlocks' || (edit.op === 'replaceText' && edit.start === edit.end))) return 'Voeg toe'
  return edits.every((edit) => edit.op === 'removeBlock' || (edit.op === 'replaceText' && edit.text === '')) ? 'Haal weg' : 'Vervang'
}
