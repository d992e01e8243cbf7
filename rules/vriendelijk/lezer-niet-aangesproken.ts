import { placeOf, type BlockFacts, type LetterFacts } from '../../engine/facts/letter-facts.ts'
import type { ListedTerm } from '../../engine/facts/listed-terms.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { oncePer } from '../../engine/once-per.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { LetterRule, Report } from '../../engine/rule/rule.ts'
import { capitaliseLike, replaceRange } from '../../engine/words/replace-range.ts'
import { NOTHING } from '../gather.ts'
import { listedIn, sentenceAt, wordsOf, type PlacedTerm } from '../running-text.ts'
import { saidIn } from '../says.ts'

export const lezerNietAangesproken: LetterRule = {
  id: 'lezer-niet-aangesproken',
  title: 'De lezer wordt niet aangesproken',
  theme: 'vriendelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Friedemann Schulz von Thun, Miteinander reden',
    says: 'Wie over de lezer schrijft in plaats van tegen hem, houdt hem op afstand.',
  },
  why: '“Belanghebbende ontvangt een bijdrage” gaat over iemand anders, lijkt het. Met “u” weet de lezer dat het over hem gaat. Schrijf tegen de lezer, niet over hem.',
  scope: 'letter',
  good: [
    { text: 'U krijgt een bijdrage van € 80.' },
    // Somebody else than the reader.
    { text: 'Woont u samen met een andere cliënt van ons? Geef dat dan door.' },
    {
      text: 'De heer J. Bos\nbewindvoerder\nPostbus 1\n1234 AB Dorp\n\nGeachte heer Bos,\n\nDe cliënt krijgt vanaf 1 mei bijstand.\n\nMet vriendelijke groet,\n\nJan de Wit',
    },
    { text: 'Tegen dit besluit kan een belanghebbende bezwaar maken.' },
  ],
  bad: [
    { text: 'Belanghebbende ontvangt vanaf 1 mei een bijdrage.', finds: ['Belanghebbende'], becomes: 'U ontvangt vanaf 1 mei een bijdrage.' },
    { text: 'De aanvrager moet het formulier tekenen.', finds: ['aanvrager'], becomes: 'U moet het formulier tekenen.' },
    {
      text: 'Op 3 mei is een aanvraag gedaan. De cliënt heeft recht op drie uur hulp. Men kan een pas halen aan de balie.',
      finds: ['cliënt', 'Men'],
      becomes: 'Op 3 mei is een aanvraag gedaan. U hebt recht op drie uur hulp. U kunt een pas halen aan de balie.',
    },
  ],
  check: (facts, settings) => {
    const listed = listedIn(facts, 'lezer-niet-aangesproken', settings)
    if (listed.length === 0) return NOTHING
    const readers = listed.filter(({ block, term }) => readersIn(block).has(term))
    return readers.length === 0 || isAboutAnother(facts) ? NOTHING : readers.map(describe)
  },
}

function describe(placed: PlacedTerm): Report {
  const { block, term } = placed
  return reportLazily({ places: term.ranges.map((range) => placeOf(block.block, range)), actual: term.words }, () => {
    const { expected, suggestions } = term.better()
    return { reason: `Bedoelt u met “${term.words}” de lezer? Schrijf dan “u”.`, expected, suggestions: isAddressed(placed) ? suggestions : address(placed) }
  })
}

const REPRESENTATIVE = /bewindvoer|curator|\bmentor\b|gemachtigde|advoca|wettelijk vertegenwoordig|voogd|zorgaanbieder|huisarts|werkgever/i

const HEAD: ReadonlySet<string> = new Set(['letterhead', 'salutation', 'heading'])

/** A letter to somebody who looks after another speaks rightly of "de cliënt". */
function isAboutAnother({ blocks }: LetterFacts): boolean {
  return blocks.some((one) => HEAD.has(one.block.kind) && saidIn(one, REPRESENTATIVE) !== null)
}

/** The terms that stand for the reader; only read of blocks that hold such terms. */
const readersIn = oncePer((block: BlockFacts): ReadonlySet<ListedTerm> => {
  const own = block.listed.filter((term) => term.list === 'lezer-niet-aangesproken')
  return new Set(own.filter((term) => isAddressed({ block, term }) || isReader({ block, term })))
})

/** "u als aanvrager": the reader, with too many words. */
function isAddressed({ term }: PlacedTerm): boolean {
  return /^(?:u als |uw persoon)/.test(term.term)
}

/** Holds the two words before a term. */
const NEAR = 80

/** The reader, not somebody beside him and no group of people: no u or uw in the sentence, no "een andere", "elke", "andere". */
function isReader({ block, term }: PlacedTerm): boolean {
  const sentence = sentenceAt(block, term)
  if (term.kind === 'zelfstandig naamwoord' && term.words.toLowerCase() !== term.term) return false
  const before = wordsOf(block, { start: Math.max(sentence.start, term.start - NEAR), end: term.start })
  if (/\b(?:u|uw|uzelf|je|jij|jouw|jullie)\b/i.test(wordsOf(block, sentence))) return false
  return !/\b(?:een|andere?|elke?|iedere?|alle|onze|hun|zijn|haar|geen|door|voor|met|van|aan|bij|als) (?:\p{L}+ )?$/iu.test(before)
}

const VERBS: Readonly<Record<string, string>> = { is: 'bent', heeft: 'hebt', kan: 'kunt', zal: 'zult', wil: 'wilt' }

/** "De aanvrager moet" → "U moet", where the term opens the sentence and its verb stands right behind it. */
function address({ block, term }: PlacedTerm): readonly Suggestion[] {
  const { text } = block.block
  const sentence = sentenceAt(block, term)
  const start = /^(?:de|het) $/i.test(text.slice(sentence.start, term.start)) ? sentence.start : term.start
  const verb = /^ (\p{L}+)/u.exec(text.slice(term.end))?.[1] ?? ''
  if (start !== sentence.start || !(verb in VERBS || /^(?:mag|\p{L}+t)$/u.test(verb)) || /\b(?:hij|zij|zijn|haar|hem|zich)\b/i.test(wordsOf(block, sentence)))
    return []
  const words = `${capitaliseLike('u', text.slice(start))} ${VERBS[verb] ?? verb}`
  return [{ label: words, grade: 'voorstel', edits: [replaceRange(block.block, { start, end: term.end + 1 + verb.length }, words)] }]
}
