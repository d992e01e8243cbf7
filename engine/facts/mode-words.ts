import { oncePerForm } from '../lexicon/word-form.ts'

/** What a word does for the mode of its sentence, as bits; a word can do several things. */
export const modeBitsOf = oncePerForm(
  ({ lower }) => (LISTED.get(lower) ?? 0) | (/^dan\b/.test(lower) ? THEN : 0) | (/^waar\w*$/.test(lower) ? RELATIVE : 0) | (/[^aeiou](?:te|de)$/.test(lower) ? SOUNDS_PAST : 0),
)

/** Opens a sentence that tells of a case. */
export const OPENS_CASE = 2 ** 0
/** Only so in a sentence of two clauses: "Als eigenaar houdt u de sloot schoon" tells of none. */
export const NEEDS_CLAUSES = 2 ** 1
/** With these, in front, begins a case of failure: "bij niet betalen", "na twee waarschuwingen", "wie niet". */
export const BEFORE_FAILURE = 2 ** 2
/** With these, in front, begins a case of doubt: "horen wij niets", "zo niet". */
export const BEFORE_DOUBT = 2 ** 3
export const CONDITION = 2 ** 4
export const POSSIBILITY = 2 ** 5
export const SUBJECT = 2 ** 6
export const OTHER_SUBJECT = 2 ** 7
/** A verb that, in front, gives no order. */
export const NO_IMPERATIVE = 2 ** 8
/** Ends as a third person does, and gives an order. */
export const T_IMPERATIVE = 2 ** 9
/** "Maar gebeurt dit nog een keer, dan …". */
export const LINK = 2 ** 10
/** May open a sentence that looks back. */
export const OPENS_TIME = 2 ** 11
/** With these, in front, an earlier letter is named: "bij brief van". */
export const BEFORE_LETTER = 2 ** 12
/** With these, in front, begins a noun that a clause goes with: "het bedrag dat u …, moet u …". */
export const ARTICLE = 2 ** 13
export const PAST = 2 ** 14
/** Ends as a past tense does. */
export const SOUNDS_PAST = 2 ** 15
/** Behind these a word such as `verbeurte` is a noun, not a past tense. */
export const BEFORE_NOUN = 2 ** 16
/** In front of "betaalde" these make it an adjective. */
export const UNDULY = 2 ** 17
export const RELATIVE = 2 ** 18
export const BE = 2 ** 19
/** Has a past participle with it. */
export const PERFECT = 2 ** 20
export const THEN = 2 ** 21

const LISTED = listBits([
  [OPENS_CASE, 'als indien mocht mochten wanneer zodra tenzij ingeval dan anders stel zolang'],
  [NEEDS_CLAUSES, 'als zolang'],
  [BEFORE_FAILURE, 'na bij in ook voor wie'],
  [BEFORE_DOUBT, 'horen krijgen ontvangen zonder het wie zo'],
  [CONDITION, 'als indien wanneer zodra tenzij mits ingeval zolang'],
  [POSSIBILITY, 'kan kunnen zou zouden mogen'],
  [SUBJECT, 'u je jij wij we ik er'],
  [OTHER_SUBJECT, 'het de een uw dit dat deze die iemand onze hij zij ze jouw mijn geen'],
  [NO_IMPERATIVE, 'is zijn heeft hebt wordt worden komt komen blijft blijven ontbreekt ontbreken gaat kan klopt krijgt wil wilt verandert lukt vindt blijkt staat voldoet betaalt volgt'],
  [T_IMPERATIVE, 'laat zet wacht let start sluit schat meet moet vergeet eet'],
  [LINK, 'maar en of'],
  [OPENS_TIME, 'op in bij vorige vorig eerder daarin sinds tijdens begin eind onlangs naar gisteren vandaag na van u je wij we hierover daartegen enige enkele per ondanks uw jouw zoals over voor het de onze'],
  [BEFORE_LETTER, 'bij in met per'],
  [ARTICLE, 'het de'],
  [
    PAST,
    `vroeg vroegen kreeg kregen schreef schreven was waren had hadden werd werden kwam kwamen gaf gaven zag zagen ging gingen liet lieten stond stonden zei zeiden sprak
    spraken vond bleek deed deden ontving ontvingen stuurden verstuurden belden hoorden verzochten meldden wees kon konden moest moesten zou wilde`,
  ],
  [BEFORE_NOUN, 'op onder van de het een ter uw'],
  [UNDULY, 'onverschuldigd onterecht onrechte'],
  [RELATIVE, 'die'],
  [BE, 'is zijn'],
  [PERFECT, 'heeft hebt heb hebben is zijn bent'],
])

function listBits(lists: readonly (readonly [bit: number, words: string])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of lists) for (const word of words.split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}
