import type { AnnotatedBlock, Token } from '../../engine/annotate/annotated-block.ts'
import { LETTER_LISTS } from '../../engine/facts/listed-terms.ts'
import { oncePerForm } from '../../engine/lexicon/word-form.ts'
import { rankOf } from '../../engine/lexicon/rank-of.ts'
import { splitCompound } from '../../engine/lexicon/split-compound.ts'
import { zipfOf } from '../../engine/lexicon/zipf-of.ts'
import type { BlockRule } from '../../engine/rule/rule.ts'
import { reportLazily } from '../../engine/rule/report-lazily.ts'
import { shippedList } from '../../wordlists/shipped-lists.ts'
import { NOTHING } from '../gather.ts'
import { listedWords } from '../listed-words.ts'

export const langWoord: BlockRule = {
  id: 'lang-woord',
  title: 'Lang woord',
  theme: 'begrijpelijk',
  severity: 'tip',
  basis: 'advies',
  authority: {
    name: 'Jan Renkema, Schrijfwijzer',
    says: 'Lange samenstellingen lezen moeilijk; haal ze uit elkaar.',
  },
  why: 'Een lang woord is een zin in één woord. De lezer moet het zelf in stukken knippen om het te begrijpen. Haal het woord uit elkaar of zeg het anders.',
  scope: 'block',
  unit: 'woord',
  good: [
    // Long, but everybody knows them.
    { text: 'Wat is uw telefoonnummer? En wat is uw bankrekeningnummer?' },
    { text: 'Neem uw identiteitsbewijs en uw verzekeringspas mee.' },
    // Everyday words put together, and the name of an official.
    { text: 'U hebt een evenementenvergunning en een terrasvergunning. Zet uw registratienummer op het aanvraagformulier.' },
    { text: 'De verkeersregelaars wijzen u de parkeerplaatsen. Stuur uw brief naar de heffingsambtenaar.' },
    { text: 'U woont in Burgerveen. Uw gemeente is Haarlemmermeer.' },
  ],
  bad: [
    { text: 'Dit hoort bij ons bestemmingsplanherzieningsprocedure.', finds: ['bestemmingsplanherzieningsprocedure'] },
    { text: 'Hiervoor geldt een documentatieverplichting.', finds: ['documentatieverplichting'] },
    {
      text: 'In de brief staat dat u een inkomensafhankelijkheidsverklaring nodig hebt. Vul de inkomensafhankelijkheidsverklaring in.',
      finds: ['inkomensafhankelijkheidsverklaring'],
    },
  ],
  check: (block, settings) => {
    const hard = hardWords(block.tokens)
    if (hard.length === 0) return NOTHING
    const seen = new Set<string>()
    const listed = listedWords(block, settings)
    return hard.flatMap((token) => {
      if (isName(block, token) || seen.has(token.lower) || listed.some(({ ranges }) => ranges.some(({ start, end }) => start < token.end && token.start < end))) return []
      seen.add(token.lower)
      return [reportLazily({ places: [{ block: block.block.id, start: token.start, end: token.end }] }, () => ({ reason: explain(token) }))]
    })
  },
}

function explain({ text, lower }: Token): string {
  const parts = splitCompound(lower)
  return `“${text}” heeft ${text.length} letters.${parts === null ? '' : ` Haal het uit elkaar: ${parts.join(' + ')}.`} Zeg het liever met meer korte woorden.`
}

/** Letters; schrijfwijzers name 12 to 15. */
const LONG = 15
/** Words of daily life, about the commonest 8,000: log10 of the number in a billion. */
const COMMON = 3.7

/** Most blocks have none: then no list is made. */
function hardWords(tokens: readonly Token[]): readonly Token[] {
  let hard: Token[] | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.end - token.start >= LONG && isHard(token)) (hard ??= []).push(token)
  }
  return hard ?? NOTHING
}

function isHard({ kind, wordClass, text, form }: Token): boolean {
  return kind === 'word' && wordClass === 'noun' && text.length >= LONG && isHardNoun(form)
}

const isHardNoun = oncePerForm(({ lower }) => {
  if (rankOf(lower) !== null || isFamiliar(lower) || !/^\p{L}+$/u.test(lower)) return false
  const parts = splitCompound(lower)
  if (parts === null) return lower.length >= LONG + 2
  return !parts.every(isEveryday) || (parts.length >= 3 && lower.length >= LONG + 3)
})

/** A compound of two everyday words is as clear as they are, however long: "evenementenvergunning". */
function isEveryday(part: string): boolean {
  const bare = part.replace(/s$|en$/, '')
  return zipfOf(part) >= COMMON || zipfOf(bare) >= COMMON || EVERYDAY.has(part) || EVERYDAY.has(bare)
}

/** Everyday words of letters that the frequencies, of spoken language, hold for rare; eigen ervaring van het team. */
const EVERYDAY = new Set(
  'aanvraag behandelaar deurwaarder gehandicapt inburgering inloop kenteken legitimatie monument parkeer pensioen portaal registratie regelaar spreekuur subsidie terras toeslag verbruik vergunning verhuur waterschap'.split(' '),
)

function isName({ tokens }: AnnotatedBlock, token: Token): boolean {
  return token.wordClass === 'name' || (token.text !== token.lower && tokens[0] !== token)
}

/** Long words that most adults read at a glance, eigen ervaring van het team; and those that get an explanation elsewhere. */
const FAMILIAR =
  'bezwaarschrift gehandicaptenparkeerkaart gehandicaptenparkeerplaats gehandicaptenparkeerplaatsen heffingsambtenaar hersenvliesontsteking aannemersbedrijf aansprakelijkheid bankafschrift bankrekeningnummer belastingaangifte belastingdienst bijstandsuitkering burgerservicenummer contactgegevens contactpersoon dienstverlening identiteitsbewijs identiteitskaart inkomensgegevens inkomstenbelasting internetbankieren kinderopvangtoeslag loonbelastingverklaring mogelijkheden omstandigheden openingstijden parkeervergunning persoonsgegevens rekeningnummer salarisspecificatie telefoonnummer werkloosheidsuitkering zorgverzekeraar zorgverzekering ziekenhuisopname ziektekostenverzekering verblijfsvergunning betalingsregeling uitkeringsgerechtigde verantwoordelijk verantwoordelijkheid vakantiebijslag arbeidsovereenkomst arbeidscontract huurovereenkomst inkomensverklaring legitimatiebewijs parkeergelegenheid schuldhulpverlener schuldhulpverlening verzekeringsmaatschappij woningbouwvereniging'.split(
    ' ',
  )

let familiar: ReadonlySet<string> | null = null

function isFamiliar(lower: string): boolean {
  familiar ??= new Set([...FAMILIAR, ...[...LETTER_LISTS, 'beschermd'].flatMap((list) => shippedList(list).entries.map((entry) => entry.term.toLowerCase()))])
  return familiar.has(lower) || familiar.has(lower.replace(/(?:en|s)$/, ''))
}
