import type { AnnotatedBlock } from '../../engine/annotate/annotated-block.ts'
import { MONTHS } from '../../engine/calendar/calendar.ts'
import { findDates } from '../../engine/find/find-dates.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import type { WordMatch } from '../../engine/words/word-matcher.ts'
import { joinWords, reportMatch } from '../list-rule.ts'
import { listedWordsOf } from '../listed-words.ts'

export const datumInAmbtstaal: BlockRule = {
  id: 'datum-in-ambtstaal',
  title: 'Datum in ambtelijke taal',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  pictogram: 'kalender',
  authority: {
    name: 'Onze Taal',
    says: 'Afkortingen als “jl.” en “d.d.” zijn formeel; schrijf de hele datum of laat het woord weg.',
    url: 'https://onzetaal.nl',
  },
  why: 'Niet iedereen weet wat “jl.” of “d.d.” betekent. Een hele datum met het jaar is altijd duidelijk. Dan kan de lezer de brief of afspraak makkelijk terugvinden.',
  scope: 'block',
  unit: 'woord',
  good: [
    { text: 'Wij kregen uw brief van 5 juli 2025.' },
    { text: 'Het dossier ligt op bureau DD.' },
    { text: 'In het verleden kreeg u een andere uitkering.' },
  ],
  bad: [
    { text: 'Wij kregen uw brief van 5 juli jl. op tijd.', finds: ['jl.'], becomes: 'Wij kregen uw brief van 5 juli op tijd.' },
    { text: 'Uw brief d.d. 3 oktober 2025 hebben wij gelezen.', finds: ['d.d.'], becomes: 'Uw brief van 3 oktober 2025 hebben wij gelezen.' },
    { text: 'Wij hebben heden uw brief ontvangen.', finds: ['heden'], becomes: 'Wij hebben vandaag uw brief ontvangen.' },
    {
      text: 'Tijdens het gesprek op 14 februari jl. hebt u verteld dat u per 1 april a.s. gaat verhuizen.',
      finds: ['jl.', 'a.s.'],
      becomes: 'Tijdens het gesprek op 14 februari hebt u verteld dat u per 1 april gaat verhuizen.',
    },
  ],
  check: (block, settings) =>
    listedWordsOf('datum-in-ambtstaal', block, settings)
      .filter((match) => !isCode(match, block))
      .map((match) => withYear(match, block, settings) ?? reportMatch(match, block, settings, { reason: explain, rewrites: ['datums'] })),
}

/** "bureau DD." holds capitals, "d.d." doesn't. */
function isCode({ ranges, entry }: WordMatch, { block }: AnnotatedBlock): boolean {
  const text = block.text.slice(ranges[0]?.start, ranges[0]?.end)
  return entry.kind === 'afkorting' && text.length > 1 && text === text.toUpperCase()
}

function explain(term: string, better: readonly string[]): string {
  return `“${term}” is ambtelijke taal bij een datum.${better.length === 0 ? '' : ` Schrijf: ${joinWords(better)}.`}`
}

const PAST = /^(?:j\.?l\.|ll\.|laatstleden)$/i
const COMING = /^a\.s\.$/i

/** "5 juli jl." → "5 juli 2025": the last 5 July before today; "a.s." the first one from today on. */
function withYear(match: WordMatch, { block }: AnnotatedBlock, { today }: Settings): Report | null {
  const range = match.ranges[0]
  if (range === undefined) return null
  const term = block.text.slice(range.start, range.end)
  if (!PAST.test(term) && !COMING.test(term)) return null
  const date = findDates(block.text).find(({ end }) => block.text.slice(end, range.start).trim() === '' && end <= range.start)
  if (date === undefined) return null
  if (/\d{4}$/.test(block.text.slice(date.start, date.end))) return null
  const year = nearestYear(block.text.slice(date.start, date.end), today, PAST.test(term))
  if (year === null) return null
  return {
    places: [{ block: block.id, ...range }],
    reason: `“${term}” is ambtelijke taal. Schrijf het jaar erbij: ${year}. Dan is de datum altijd duidelijk.`,
    expected: [year],
    // The year is a guess from today's date: an older letter means another one. Leaving the word out is always right.
    suggestions: [
      { label: 'Weglaten', grade: 'voorstel', edits: [replaceRange(block, { start: date.end, end: range.end }, '')] },
      { label: `${block.text.slice(date.start, date.end)} ${year}`, grade: 'voorbeeld', edits: [replaceRange(block, range, year)] },
    ],
  }
}

function nearestYear(words: string, today: string, past: boolean): string | null {
  const match = /(\d{1,2}) (\p{L}+)/u.exec(words)
  const month = MONTHS.findIndex((name) => name === match?.[2]?.toLowerCase())
  const day = match?.[1]
  if (month < 0 || day === undefined) return null
  const inYear = `-${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const year = Number(today.slice(0, 4))
  const now = today.slice(4)
  return String(past ? (inYear <= now ? year : year - 1) : inYear >= now ? year : year + 1)
}
