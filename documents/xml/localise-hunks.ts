import type { Hunk } from './change-step.ts'

/** What happens to one of the texts that were joined for comparing. */
export interface LocalHunks {
  /** Counting in this text. */
  readonly hunks: readonly Hunk[]
  /** `joined`: the end between this text and the next goes. */
  readonly end: 'stays' | 'joined'
  /** Which of the resulting blocks this text starts; null when it runs on from the text before it. */
  readonly starts: number | null
}

/** Divides hunks that count in joined texts over those texts. What comes in goes with the text in which its hunk starts. */
export function localiseHunks(lengths: readonly number[], hunks: readonly Hunk[]): readonly LocalHunks[] {
  let base = 0
  let starts = 0
  let before: LocalHunks['end'] = 'stays'
  return lengths.map((length) => {
    const end = base + length
    const touching = hunks.filter((hunk) => hunk.start <= end && (hunk.end > base || hunk.start >= base))
    const local = touching.map((hunk) => ({
      start: Math.max(hunk.start, base) - base,
      end: Math.min(hunk.end, end) - base,
      inlines: hunk.start >= base ? hunk.inlines : [],
    }))
    const joined = hunks.some((hunk) => hunk.start <= end && end < hunk.end)
    const result: LocalHunks = { hunks: local, end: joined ? 'joined' : 'stays', starts: before === 'joined' ? null : starts }
    starts += local.flatMap((hunk) => hunk.inlines).filter((inline) => inline.inline === 'break').length + (joined ? 0 : 1)
    before = result.end
    base = end + 1
    return result
  })
}
