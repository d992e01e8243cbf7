import type { BlockFacts, LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { Range } from '../../engine/letter/letter.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { shippedList } from '../../wordlists/shipped-lists.ts'
import { listedIn, runningText, type PlacedTerm } from '../running-text.ts'

const ID = 'afkorting-zonder-uitleg'

export const afkortingZonderUitleg: LetterRule = {
  id: ID,
  title: 'Afkorting zonder uitleg',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Onze Taal',
    says: 'Schrijf een afkorting de eerste keer voluit, met de afkorting erachter tussen haakjes.',
    url: 'https://onzetaal.nl',
  },
  why: 'U kent deze afkorting van uw werk. Uw lezer kent haar meestal niet. Schrijf de eerste keer voluit wat het is.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een uitkering voor oudere werklozen (IOAW). De IOAW stopt op 1 mei.' },
    { text: 'U krijgt IOAW (uitkering voor oudere werklozen).' },
    // Everybody knows these, and a postcode is no abbreviation.
    { text: 'Log in met DigiD. U krijgt AOW van de SVB. Ons adres is Dorpsstraat 1, 1234 AB Dorp.' },
    { text: 'Gemeente Dorp\n\nAfdeling WIZ\nPostbus 1\n1234 AB Dorp\n\nBeste mevrouw Bos,\n\nU kunt de WIZ bellen voor een afspraak over uw uitkering.\n\nMet vriendelijke groet,\n\nJan de Wit' },
  ],
  bad: [
    { text: 'Uw IOAW-uitkering stopt op 1 mei.', finds: ['IOAW'], becomes: 'Uw IOAW-uitkering (Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers) stopt op 1 mei.' },
    { text: 'Dit staat in de Awb. In de Awb leest u ook hoe u bezwaar maakt.', finds: ['Awb'], becomes: 'Dit staat in de Awb (Algemene wet bestuursrecht). In de Awb leest u ook hoe u bezwaar maakt.' },
    { text: 'Wij bellen u m.b.t. uw aanvraag. Bel ons m.b.t. uw afspraak.', finds: ['m.b.t.'], becomes: 'Wij bellen u over uw aanvraag. Bel ons over uw afspraak.' },
    {
      text: 'Wij hebben uw aanvraag om Bbz bekeken. Het XYQ-team heeft ons geadviseerd om u een krediet te geven.',
      finds: ['Bbz', 'XYQ'],
    },
  ],
  check: (facts, settings) => [...explainCapitals(facts), ...writeOut(facts, settings)],
}

/** Known to nearly every adult, eigen ervaring van het team. */
const WELL_KNOWN = new Set('TV PC SMS BTW EU IBAN DigiD PDF ID CV CAO MBO HBO VWO HAVO AOW BSN GGD UWV SVB NS ANWB WC KVK KvK PIN BV NV CD DNA USB QR APK OK NL VN VS ICT IT MRI WOZ WW CBR RDW DUO CJIB tv pc sms btw pdf cv cao mbo hbo t/m'.split(' '))

interface Use {
  readonly block: BlockFacts
  readonly range: Range
}

/** Capitals and the like of Awb: the first use, where no use in the letter is explained. */
function explainCapitals(facts: LetterFacts): readonly Report[] {
  const own = new Set(facts.blocks.filter(({ block }) => /letterhead|closing|footer|salutation/.test(block.kind)).flatMap(({ block }) => [...block.text.matchAll(CAPITALS)].map((match) => match[0])))
  const uses = new Map<string, Use[]>()
  for (const block of runningText(facts)) {
    for (const { word, range } of findCapitals(block)) if (!own.has(word)) uses.set(word, [...(uses.get(word) ?? []), { block, range }])
  }
  return [...uses].flatMap(([word, all]) => {
    const first = all[0]
    return first === undefined || all.some((use) => isExplained(use)) ? [] : [reportCapitals(word, first)]
  })
}

const CAPITALS = /(?<![\p{L}\d.&@/'’-])(?:\p{Lu}{2,6}|\p{Lu}\p{L}{0,5}\p{Lu}\p{L}{0,3}|\p{Lu}\p{Ll}{1,4})(?![\p{L}\d@&]|\.\p{L}|-\d)/gu

function findCapitals({ block }: BlockFacts): readonly { readonly word: string; readonly range: Range }[] {
  if (block.text === block.text.toUpperCase()) return []
  return [...block.text.matchAll(CAPITALS)].flatMap((match) => {
    const [word] = match
    const range = { start: match.index, end: match.index + word.length }
    return isAbbreviation(word, block.text, range) && !block.placeholders.some((field) => field.start < range.end && field.end > range.start) ? [{ word, range }] : []
  })
}

function isAbbreviation(word: string, text: string, { start, end }: Range): boolean {
  if (WELL_KNOWN.has(word) || /^[IVXLCM]+$/.test(word)) return false
  if (alternativesOf(word).length > 0) return true
  const isPostcode = /\d{4} ?$/.test(text.slice(0, start)) && word.length === 2
  const isCode = /\d[ -]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^[ -]?\d/.test(text.slice(end, end + 2))
  const isShouting = /\p{Lu}{2,} $/u.test(text.slice(0, start)) || /^ \p{Lu}{2,}/u.test(text.slice(end)) || /^(?:NIET|GEEN|LET|OP|WEL|ALTIJD|NOOIT|JA|NEE|MOET|ALLE|VOOR|DAT|DIT|EN|OF|IN|DE|HET|UW|NU|OOK|MET|VAN|ZIE|TE|EEN)$/.test(word)
  return /^\p{Lu}{3,6}$/u.test(word) && !isPostcode && !isCode && !isShouting
}

/** "IOAW (uitkering voor …)", "uitkering voor … (IOAW)", "IOAW betekent …". */
function isExplained({ block: { block: { text } }, range }: Use): boolean {
  const [before, after] = [text.slice(0, range.start), text.slice(range.end)]
  if (/^(?:-\p{L}+)?["”’']?,? ?\([^)]*\p{Ll}{4}/u.test(after)) return true
  if (/\p{L}{3,}[^()]*\((?:\p{L}+:? ?)?["“‘']?$/u.test(before) && /^[^)(]{0,14}\)/.test(after)) return true
  return /^(?:-\p{L}+)?["”’']?,? (?:betekent|staat voor|is de afkorting|dat is|dat zijn|dat wil zeggen|oftewel|ofwel)\b/u.test(after)
}

function alternativesOf(word: string): readonly string[] {
  known ??= new Map(shippedList(ID).entries.map((entry) => [entry.term, entry.alternatives.map(({ text }) => text)]))
  return known.get(word) ?? []
}

let known: ReadonlyMap<string, readonly string[]> | null = null

function reportCapitals(word: string, { block: { block }, range }: Use): Report {
  const meanings = alternativesOf(word)
  const behind = range.end + (/^-\p{L}+/u.exec(block.text.slice(range.end))?.[0].length ?? 0)
  return {
    places: [{ block: block.id, ...range }],
    severity: meanings.length === 0 ? 'tip' : 'waarschuwing',
    reason: `Niet iedereen kent “${word}”. Leg de afkorting de eerste keer uit.`,
    expected: meanings,
    suggestions: meanings.map((meaning) => ({ label: `${word} (${meaning})`, grade: 'voorstel', edits: [replaceRange(block, { start: behind, end: behind }, ` (${meaning})`)] })),
  }
}

/** m.b.t., bijv., pgb: written out wherever they stand; one finding for each. */
function writeOut(facts: LetterFacts, settings: Settings): readonly Report[] {
  const found = new Map<string, PlacedTerm[]>()
  for (const placed of listedIn(facts, ID, settings)) {
    const { term } = placed.term
    if (/^\p{Lu}/u.test(term) || WELL_KNOWN.has(term)) continue
    found.set(term, [...(found.get(term) ?? []), placed])
  }
  return [...found.values()].flatMap((all) => {
    const first = all[0]
    if (first === undefined || all.some(({ block, term }) => isExplained({ block, range: term }))) return []
    return [
      {
        places: all.map(({ block, term }) => ({ block: block.block.id, start: term.start, end: term.end })),
        severity: 'tip',
        reason: `“${first.term.words}” is een afkorting. Schrijf het woord helemaal uit: “${first.term.expected[0] ?? ''}”.`,
        expected: first.term.expected,
        suggestions: first.term.suggestions.map((one, index) => ({ ...one, edits: all.flatMap(({ term }) => term.suggestions[index]?.edits ?? []) })),
      },
    ]
  })
}
