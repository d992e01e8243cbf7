import type { Hunk, Inline, Markup } from './change-step.ts'

/** A comment mark or picture at an offset in the new text. */
export interface PlacedMarkup {
  readonly at: number
  readonly markup: Markup
}

interface NewHunk extends Hunk {
  /** Where its inlines start in the new text. */
  readonly newStart: number
}

/** The hunks with the markups among their inlines; a markup in text that stays becomes a hunk of its own. */
export function placeMarkups(hunks: readonly NewHunk[], markups: readonly PlacedMarkup[]): readonly Hunk[] {
  let placed: readonly NewHunk[] = hunks
  for (const { at, markup } of [...markups].sort((a, b) => a.at - b.at)) placed = placeOne(placed, at, { inline: 'markup', markup })
  return placed
}

function placeOne(hunks: readonly NewHunk[], at: number, inline: Inline): readonly NewHunk[] {
  const inside = hunks.findIndex((hunk) => hunk.newStart <= at && at <= hunk.newStart + newLength(hunk))
  const found = hunks[inside]
  if (found !== undefined) return hunks.with(inside, { ...found, inlines: insertInline(found.inlines, at - found.newStart, inline) })
  const before = hunks.findLastIndex((hunk) => hunk.newStart < at)
  const last = hunks[before]
  const shift = last === undefined ? 0 : last.newStart + newLength(last) - last.end
  return hunks.toSpliced(before + 1, 0, { start: at - shift, end: at - shift, newStart: at, inlines: [inline] })
}

function newLength(hunk: Hunk): number {
  return hunk.inlines.reduce((sum, inline) => sum + lengthOf(inline), 0)
}

function lengthOf(inline: Inline): number {
  if (inline.inline === 'text') return inline.text.length
  if (inline.inline === 'field') return inline.group.text.length
  return inline.inline === 'break' ? 1 : 0
}

/** After what already stands at that offset, so that marks keep their order. */
function insertInline(inlines: readonly Inline[], at: number, added: Inline): readonly Inline[] {
  let passed = 0
  for (const [index, inline] of inlines.entries()) {
    const length = lengthOf(inline)
    if (inline.inline === 'text' && passed < at && at < passed + length) {
      const cut = at - passed
      return inlines.toSpliced(index, 1, { inline: 'text', text: inline.text.slice(0, cut) }, added, { inline: 'text', text: inline.text.slice(cut) })
    }
    if (passed >= at && length > 0) return inlines.toSpliced(index, 0, added)
    passed += length
  }
  return [...inlines, added]
}
