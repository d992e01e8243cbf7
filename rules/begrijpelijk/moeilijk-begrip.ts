import type { BlockFacts } from '../../engine/facts/letter-facts.ts'
import type { ListedTerm } from '../../engine/facts/listed-terms.ts'
import { oncePer } from '../../engine/once-per.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import type { Settings } from '../../engine/rule/settings.ts'
import { toAddressForm } from '../../engine/words/address-form.ts'
import { replaceRange } from '../../engine/words/replace-range.ts'
import { listedIn, sentenceAt, wordsOf, type PlacedTerm } from '../running-text.ts'

/** A letter with more unexplained terms than this needs another letter, not more tips. */
const MOST = 4

export const moeilijkBegrip: LetterRule = {
  id: 'moeilijk-begrip',
  title: 'Moeilijk begrip zonder uitleg',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  pictogram: 'vraagteken',
  authority: {
    name: 'Direct Duidelijk',
    says: 'Moet een moeilijk woord blijven staan? Leg het dan uit.',
    url: 'https://www.directduidelijk.nl',
  },
  why: 'Dit woord moet soms blijven staan, omdat het in de wet een vaste betekenis heeft. Uw lezer kent het misschien niet. Leg het de eerste keer uit, in gewone woorden.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een aanmaning. Dat is een officiële brief omdat u nog niet hebt betaald.' },
    { text: 'U krijgt een voorschot (geld dat u alvast krijgt). Het voorschot is € 300.' },
    { text: 'U kunt eerst reageren op ons plan. Dit heet een zienswijze.' },
    // Plans for the new year are no intention of an authority.
    { text: 'Hebt u goede voornemens?' },
  ],
  bad: [
    {
      text: 'Dit is een aanmaning voor uw rekening.',
      finds: ['aanmaning'],
      becomes: 'Dit is een aanmaning (een officiële brief, omdat u nog niet hebt betaald) voor uw rekening.',
    },
    { text: 'U krijgt een voorschot van € 300. Het voorschot staat op 3 mei op uw rekening.', finds: ['voorschot'] },
    {
      text: 'Wij zijn van plan uw uitkering te verlagen.\n\nBent u het hier niet mee eens? Stuur ons dan uw zienswijze vóór 1 mei.',
      finds: ['zienswijze'],
    },
  ],
  check: (facts, settings) => {
    const first = new Map<string, PlacedTerm>()
    const explained = new Set<string>()
    for (const placed of listedIn(facts, 'moeilijk-begrip', settings)) {
      const { term } = placed.term
      if (explainedIn(placed.block).has(placed.term)) explained.add(term)
      if (placed.block.block.kind !== 'heading' && !first.has(term)) first.set(term, placed)
    }
    return [...first]
      .filter(([term]) => !explained.has(term))
      .slice(0, MOST)
      .map(([, placed]) => reportTerm(placed, settings))
  },
}

/** Right behind the term, or at the start of the next sentence. */
const SAYS_WHAT =
  /^[^.?!]{0,60}?\b(?:dat is|dat zijn|dat wil zeggen|betekent|betekenen|oftewel|ofwel|met andere woorden|d\.w\.z\.)|^(?:dat|dit|die|zo’n \p{L}+|(?:een|het|de) [\p{L}-]+) (?:is|zijn|betekent|betekenen|houdt in|heet|wil zeggen) /iu
/** Before the term: "dit heet een zienswijze". */
const NAMES_IT = /\b(?:heet|heten|noem(?:en|t)?(?: (?:wij|we))?|wordt ook wel)\b[^.?!]*$/i

/** The terms that a block explains where they stand; only read of blocks that hold such terms. */
const explainedIn = oncePer((block: BlockFacts): ReadonlySet<ListedTerm> => new Set(block.listed.filter((term) => term.list === 'moeilijk-begrip' && isExplained({ block, term }))))

/** Between brackets behind it, or told in its sentence or the next one. */
function isExplained({ block, term }: PlacedTerm): boolean {
  const { text } = block.block
  if (/^\p{L}*["”’']?,? ?(?:\([^)]*\p{Ll}{3}[^)]* |[:–] )/u.test(text.slice(term.end))) return true
  if (/\([^)]*$/.test(text.slice(0, term.start)) && /^[^)(]*\)/.test(text.slice(term.end))) return true
  const sentence = sentenceAt(block, term)
  if (NAMES_IT.test(wordsOf(block, { start: sentence.start, end: term.start }))) return true
  return SAYS_WHAT.test(wordsOf(block, { start: term.end, end: sentence.end })) || SAYS_WHAT.test(nextSentence(block, sentence.end))
}

function nextSentence(block: BlockFacts, after: number): string {
  const next = block.sentences.find(({ start }) => start >= after)
  return next === undefined ? '' : wordsOf(block, next)
}

function reportTerm({ block: { block }, term }: PlacedTerm, { addressForm }: Settings): Report {
  const meaning = term.alternatives.map((text) => toAddressForm(text, addressForm))[0]
  const behind = { start: term.end, end: term.end }
  return {
    places: term.ranges.map((range) => ({ block: block.id, ...range })),
    actual: term.words,
    reason: `Niet iedereen weet wat “${term.words}” betekent. Leg het hier kort uit${meaning === undefined ? '.' : `: “${meaning}”.`}`,
    expected: meaning === undefined ? [] : [meaning],
    suggestions:
      meaning === undefined || term.ranges.length > 1 || term.kind.startsWith('werkwoord') || term.kind.startsWith('bijvoeg')
        ? []
        : [{ label: `${term.words} (${meaning})`, grade: 'voorstel', edits: [replaceRange(block, behind, ` (${meaning})`)] }],
  }
}
