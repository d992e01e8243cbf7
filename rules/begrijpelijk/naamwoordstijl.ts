import type { AnnotatedBlock, Sentence, Token } from '../../engine/annotate/annotated-block.ts'
import type { Place } from '../../engine/letter/letter.ts'
import { rankOf } from '../../engine/lexicon/rank-of.ts'
import { findVerb } from '../../engine/lexicon/verb-forms.ts'
import { suggestRewrites } from '../../engine/rewrite/suggest-rewrites.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import type { BlockRule, Report } from '../../engine/rule/rule.ts'
import { gather, NOTHING } from '../gather.ts'
import { joinWords, reportMatch, type ListRuleOptions } from '../list-rule.ts'
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
  check: (block, settings) => {
    const listed = listedWordsOf('naamwoordstijl', block, settings)
    const hidden = /n van |ing van /.test(block.block.text) ? gather(block.sentences, (sentence) => findHidden(block, sentence)) : NOTHING
    return listed.length === 0 ? hidden : [...listed.map((match) => reportMatch(match, block, settings, LISTED)), ...hidden]
  },
}

const LISTED: ListRuleOptions = { reason: explainListed, doubtful: 'tip', rewrites: ['overgaan'] }

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

/** "het opleggen van", infinitives, and behind them "de beëindiging van", words on -ing: two or more in one sentence; a single one is ordinary Dutch. */
function findHidden(block: AnnotatedBlock, { first, last }: Sentence): readonly Report[] {
  const { tokens } = block
  let infinitives: number[] | null = null
  let nouns: number[] | null = null
  for (let of = first + 2; of < last; of++) {
    if (tokens[of]!.lower !== 'van') continue
    const at = of - 2
    const { lower } = tokens[at]!
    if (lower === 'het' && isInfinitive(block, first, at)) (infinitives ??= []).push(at)
    else if (lower === 'de' && isDeed(tokens[at + 1]!)) (nouns ??= []).push(at)
  }
  if (infinitives === null && (nouns === null || nouns.length < 2)) return NOTHING
  return [...(infinitives ?? []).map((at) => reportInfinitive(block, at)), ...(nouns === null || nouns.length < 2 ? NOTHING : nouns.map((at) => reportNoun(block, at)))]
}

/** With an article before it and an object behind. */
function isInfinitive(block: AnnotatedBlock, first: number, at: number): boolean {
  const { lower } = block.tokens[at + 1]!
  return /en$|aan$|ien$|oen$/.test(lower) && !PLAIN_NOUNS.has(lower) && !isEveryday(lower) && !goesWithMet(block, first, at) && findVerb(lower).length > 0
}

function reportInfinitive(block: AnnotatedBlock, at: number): Report {
  const { start, end, lower } = block.tokens[at + 1]!
  return reportLazily({ places: placesOf(block, at) }, () => {
    const suggestions = suggestRewrites(block, ['naamwoord', 'overgaan'], { start, end })
    return { reason: `In “het ${lower} van” is het werkwoord “${lower}” verstopt. Schrijf wie dit doet.`, expected: suggestions.map(({ label }) => label), suggestions }
  })
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

function isDeed({ lower, wordClass }: Token): boolean {
  return lower.endsWith('ing') && wordClass !== 'name' && /\p{L}{3}ing$/u.test(lower) && !THINGS.test(lower)
}

function reportNoun(block: AnnotatedBlock, at: number): Report {
  const word = block.tokens[at + 1]!.lower
  return { places: placesOf(block, at), reason: `Deze zin heeft meer werkwoorden die verstopt zijn in een woord op -ing, zoals “${word}”. Schrijf wie wat doet.` }
}

function placesOf({ block, tokens }: AnnotatedBlock, at: number): readonly Place[] {
  return [{ block: block.id, start: tokens[at]?.start ?? 0, end: tokens[at + 2]?.end ?? 0 }]
}
