import type { AnnotatedBlock, Sentence } from '../../engine/annotate/annotated-block.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { rankOf } from '../../engine/lexicon/rank-of.ts'
import { findVerb } from '../../engine/lexicon/verb-forms.ts'
import { suggestRewrites } from '../../engine/rewrite/suggest-rewrites.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { joinWords, reportMatch } from '../list-rule.ts'
import { listedWordsOf } from '../listed-words.ts'

export const naamwoordstijl: BlockRule = {
  id: 'naamwoordstijl',
  title: 'Werkwoord verstopt in een naamwoord',
  theme: 'begrijpelijk',
  severity: 'waarschuwing',
  basis: 'advies',
  authority: {
    name: 'Jan Renkema, Schrijfwijzer',
    says: 'In de naamwoordstijl is een werkwoord een zelfstandig naamwoord geworden; met een gewoon werkwoord wordt de zin levendiger.',
  },
  why: 'In “het opleggen van een boete” zit het werkwoord verstopt. De lezer ziet dan niet wie iets doet. Schrijf wie wat doet: “wij geven u een boete”.',
  scope: 'block',
  unit: 'woord',
  good: [
    { text: 'Wij verlagen uw uitkering.' },
    // Nouns that only look like verbs: nobody does anything here.
    { text: 'Het inkomen van uw partner telt mee. Het vermogen van uw kinderen niet.' },
    { text: 'Dit is de rekening voor het ophalen van uw afval.' },
    { text: 'Wacht met het plaatsen van de panelen. In mei begint u met het terugbetalen van uw schuld. Wij geven u een waarschuwing.' },
    { text: 'De beslissing van de rechter is er nog niet. Wij nemen vóór 1 juni een besluit.' },
  ],
  bad: [
    { text: 'Wij denken aan het opleggen van een maatregel.', finds: ['het opleggen van'] },
    { text: 'U moet medewerking verlenen.', finds: ['medewerking verlenen'], becomes: 'U moet meewerken.' },
    {
      text: 'Voor het verkrijgen van een vergunning is het indienen van een aanvraag nodig. Na het beoordelen van uw aanvraag bellen wij u.',
      finds: ['het verkrijgen van', 'het indienen van', 'het beoordelen van'],
    },
    { text: 'Door de beëindiging van uw uitkering en de intrekking van uw toeslag verandert uw inkomen.', finds: ['de beëindiging van', 'de intrekking van'] },
  ],
  check: (block, settings) => [
    ...listedWordsOf('naamwoordstijl', block, settings).map((match) => reportMatch(match, block, settings, { reason: explainListed, doubtful: 'tip', rewrites: ['overgaan'] })),
    ...(/n van |ing van /.test(block.block.text) ? block.sentences.flatMap((sentence) => [...findInfinitives(block, sentence), ...findPiledNouns(block, sentence)]) : []),
  ],
}

function explainListed(term: string, better: readonly string[]): string {
  return `In “${term}” is het werkwoord verstopt.${better.length === 0 ? '' : ` Gebruik het werkwoord zelf: ${joinWords(better)}.`}`
}

/** Nouns of their own, with the looks of an infinitive. */
const PLAIN_NOUNS = new Set(
  'bestaan eten drinken inkomen leven verleden vermogen voornemen wezen schrijven optreden vertrouwen weten genoegen verlangen zwijgen oordelen lijden streven aanzien bedragen ontstaan overlijden welzijn misnoegen'.split(
    ' ',
  ),
)

/** "het betalen van uw rekening", "het invullen van het formulier": verbs so common that everybody sees through them. */
const EVERYDAY_RANK = 1000
const EVERYDAY = new Set(['ophalen', 'invullen', 'parkeren', 'aanvragen', 'bellen', 'wonen', 'opruimen', 'schoonmaken', 'terugbetalen', 'versturen'])

/** "het opleggen van": an infinitive with an article and an object. */
function findInfinitives(block: AnnotatedBlock, { first, last }: Sentence): readonly Report[] {
  const found: Report[] = []
  for (let at = first; at + 2 < last; at++) {
    const word = block.tokens[at + 1]
    if (block.tokens[at]?.lower !== 'het' || word === undefined || block.tokens[at + 2]?.lower !== 'van') continue
    if (!/en$|aan$|ien$|oen$/.test(word.lower) || PLAIN_NOUNS.has(word.lower) || isEveryday(word.lower) || goesWithMet(block, first, at) || findVerb(word.lower).length === 0) continue
    const range = { start: word.start, end: word.end }
    found.push(
      reportLazily({ places: placesOf(block, at) }, () => {
        const suggestions = suggestRewrites(block, ['naamwoord', 'overgaan'], range)
        return { reason: `In “het ${word.lower} van” is het werkwoord “${word.lower}” verstopt. Schrijf wie dit doet.`, expected: suggestions.map(({ label }) => label), suggestions }
      }),
    )
  }
  return found
}

function isEveryday(verb: string): boolean {
  return EVERYDAY.has(verb) || (rankOf(verb) ?? Infinity) <= EVERYDAY_RANK
}

/** "begin met het terugbetalen van", "wacht met het plaatsen van": there is no plainer way. */
function goesWithMet({ tokens }: AnnotatedBlock, first: number, at: number): boolean {
  return tokens[at - 1]?.lower === 'met' && tokens.slice(first, at).some(({ lower }) => /^(?:begin|begon|start|wacht|stop|ga$|gaat$|gaan$|doorga|help|hielp|hulp$|bezig$|klaar$)/.test(lower))
}

/** Words on -ing that name a thing, a place or a paper rather than what somebody does. */
const THINGS =
  /(?:woning|rekening|regeling|vergadering|stichting|vereniging|regering|instelling|opleiding|verzekering|vergoeding|afdeling|beschikking|ruimte|leiding|verpakking|kleding|richting|mening|voorziening|ervaring|beslissing|afbeelding|omgeving|bevolking|bestemming|omschrijving|rechtspraak|vestiging|woonvorming|tekening|machtiging|vergunning|bijeenkomst|overtuiging|vordering|stelling|handtekening|belasting|heffing|bedoeling|ring|ding|koning|lening|zitting|woonomgeving|aanbesteding|dagvaarding|inleiding|oefening|onderneming|zuivering|verordening|werking|verhouding|betekenis)$/

/** "de beëindiging van … de intrekking van": two or more in one sentence; a single one is ordinary Dutch. */
function findPiledNouns(block: AnnotatedBlock, { first, last }: Sentence): readonly Report[] {
  const places: number[] = []
  for (let at = first; at + 2 < last; at++) {
    const word = block.tokens[at + 1]
    if (block.tokens[at]?.lower !== 'de' || word === undefined || block.tokens[at + 2]?.lower !== 'van') continue
    if (/\p{L}{3}ing$/u.test(word.lower) && !THINGS.test(word.lower) && word.wordClass !== 'name') places.push(at)
  }
  if (places.length < 2) return []
  return places.map((at) =>
    report(
      block,
      at,
      `Deze zin heeft meer werkwoorden die verstopt zijn in een woord op -ing, zoals “${block.tokens[at + 1]?.lower ?? ''}”. Schrijf wie wat doet.`,
    ),
  )
}

function report(block: AnnotatedBlock, at: number, reason: string): Report {
  return { places: placesOf(block, at), reason }
}

function placesOf({ block, tokens }: AnnotatedBlock, at: number): readonly Place[] {
  return [{ block: block.id, start: tokens[at]?.start ?? 0, end: tokens[at + 2]?.end ?? 0 }]
}
