import type { BlockFacts, FoundAct } from './letter-facts.ts'

/** In signs. */
const WHOLE_QUOTE = 80
const BRIEF_QUOTE = 24

/** The sentence or line that shows it, when that is short; else the words, with a few around them. */
export function quoteAct({ block: { text }, sentences }: BlockFacts, act: FoundAct): string {
  const sentence = sentences.find(({ start, end }) => start <= act.start && act.start < end)
  const first = Math.max(sentence?.start ?? 0, text.lastIndexOf('\n', act.start) + 1)
  const lineEnd = text.indexOf('\n', act.end)
  const last = Math.max(act.end, Math.min(sentence?.end ?? text.length, lineEnd < 0 ? text.length : lineEnd))
  if (last - first <= WHOLE_QUOTE) return text.slice(first, last).trim().replace(/[.:]$/, '')
  const isBrief = act.end - act.start < BRIEF_QUOTE
  const from = isBrief ? Math.max(first, text.lastIndexOf(' ', Math.max(0, act.start - 16)) + 1) : act.start
  const reach = Math.min(isBrief ? act.end + 14 : act.end, from + WHOLE_QUOTE)
  const space = reach === act.end ? reach : text.indexOf(' ', reach)
  const to = space < 0 || space > last ? last : space
  return `${from > first ? '… ' : ''}${text.slice(from, to).trim()}${to < last ? ' …' : ''}`
}
