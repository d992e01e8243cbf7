import type { Suggestion } from '../../engine/edit/edit.ts'

/** An example is only shown: the user writes the real words. Locked text stays. A pictogram is offered apart from the words. */
export function canAccept({ grade, edits, refused }: Suggestion): boolean {
  return refused === undefined && grade !== 'voorbeeld' && edits.length > 0 && edits.every((edit) => edit.op !== 'insertPictogram')
}
