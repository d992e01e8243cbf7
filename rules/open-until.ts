import type { Range } from '../engine/letter/letter.ts'

/** "U kunt bezwaar maken tot en met", but "Doe dat uiterlijk op": what happens once has a last day, not a stretch. */
export function openUntil(text: string, { start }: Pick<Range, 'start'>): 'tot en met' | 'uiterlijk op' {
  const before = /[^.?!]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const isOnce = /\b(?:doe|doet|gebeuren|moet|moeten|dient|dienen)\b/i.test(before) && !/\b(?:kunt|kan|kunnen|mag|mogen)\b/i.test(before)
  return isOnce ? 'uiterlijk op' : 'tot en met'
}
