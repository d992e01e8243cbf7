import { isKnownWord } from '../lexicon/is-known-word.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  kind: 'kinderen', ei: 'eieren', blad: 'bladen', goed: 'goederen', lid: 'leden', stad: 'steden', schip: 'schepen', weg: 'wegen', dag: 'dagen',
  verdrag: 'verdragen', bedrag: 'bedragen', besluit: 'besluiten', gebrek: 'gebreken', gesprek: 'gesprekken', bevel: 'bevelen', gebod: 'geboden',
  verbod: 'verboden', slot: 'sloten', oorlog: 'oorlogen', god: 'goden', hof: 'hoven', graf: 'graven', glas: 'glazen', pad: 'paden', gat: 'gaten',
  medelid: 'medeleden', gezinslid: 'gezinsleden', familielid: 'familieleden', raadslid: 'raadsleden', museum: 'musea', datum: 'data', centrum: 'centra', criterium: 'criteria',
  forum: 'forums', medium: 'media', politicus: 'politici', musicus: 'musici', koopman: 'kooplieden', mens: 'mensen', bericht: 'berichten',
  advies: 'adviezen', huis: 'huizen', prijs: 'prijzen', reis: 'reizen', bewijs: 'bewijzen', werkdag: 'werkdagen', feestdag: 'feestdagen', termijn: 'termijnen',
  plan: 'plannen', brief: 'brieven', bedrijf: 'bedrijven', tarief: 'tarieven', motief: 'motieven', archief: 'archieven', initiatief: 'initiatieven',
  aanvraag: 'aanvragen', vraag: 'vragen', opdracht: 'opdrachten', oplossing: 'oplossingen', idee: 'ideeën', categorie: 'categorieën', knie: 'knieën',
  thema: 'thema’s', agenda: 'agenda’s', foto: 'foto’s', auto: 'auto’s', risico: 'risico’s', saldo: 'saldo’s', baby: 'baby’s', cv: 'cv’s',
  reden: 'redenen', bijdrage: 'bijdragen', bijlage: 'bijlagen', beurs: 'beurzen', volgorde: 'volgordes', deel: 'delen', doel: 'doelen', middel: 'middelen', artikel: 'artikelen',
  verschijnsel: 'verschijnselen', beginsel: 'beginselen', stelsel: 'stelsels', app: 'apps', tool: 'tools', pitch: 'pitches', controle: 'controles', contact: 'contacten',
}

/** Mass nouns of letters, for which OpenTaal holds a plural with another meaning. */
const MASS = new Set(
  `ontstaan volgen achteruitgang inhoud geldgebrek terugkeer einde wil hulp geld tijd inkomen informatie uitleg werk zorg steun post loon aandacht aanpak basis begin bescherming bijstand bouw deelname duur gebruik gedoe gezag groei
  huur invoering inspraak inzet kennis nut noodzaak nazorg onderhoud ondersteuning scholing samenwerking schade service spaargeld toegang toekomst uitstel verkoop
  verloop vervoer voorrang overleg nieuws duidelijkheid eerlijkheid hardheid openheid redelijkheid soepelheid strengheid`.split(/\s+/),
)

/** "een geld" is no Dutch: nouns that take neither a plural nor een. */
export function isMassNoun(noun: string): boolean {
  return NEVER_COUNTED.has(noun)
}

const NEVER_COUNTED = new Set('hulp geld tijd informatie steun werk zorg gedoe soepelheid inzet post'.split(' '))

/** The plural of a Dutch noun, or null when none is known. Written with OpenTaal's words as the judge. */
export function pluralOf(noun: string): string | null {
  if (MASS.has(noun)) return null
  const irregular = IRREGULAR[noun]
  if (irregular !== undefined) return irregular
  // "klantcontactcentrum": what ends in a longer word follows it, also behind what is no word by itself.
  const compound = Object.keys(IRREGULAR).find((end) => end.length > 3 && noun.endsWith(end) && (end.length > 6 || isKnownWord(noun.slice(0, -end.length))))
  if (compound !== undefined) return noun.slice(0, -compound.length) + (IRREGULAR[compound] ?? '')
  if (noun.endsWith('heid')) return known([noun.replace(/heid$/, 'heden')])
  return known(pluralCandidates(noun)) ?? headPlural(noun) ?? (isKnownWord(noun) ? null : foreignPlural(noun))
}

/** guideline → guidelines: a word that OpenTaal doesn't have is foreign. */
function foreignPlural(noun: string): string {
  return /[aiouy]$/.test(noun) ? `${noun}’s` : `${noun}s`
}

function pluralCandidates(noun: string): readonly string[] {
  const open = noun.replace(/(aa|ee|oo|uu)([bcdfghjklmnpqrstvwxz])$/, (_all, vowel: string, end: string) => vowel.charAt(0) + end)
  const soft = (word: string) => word.replace(/([aeiouyjlrn])f$/, '$1v').replace(/([aeiouyjlrn])s$/, '$1z')
  const doubled = /[aeiou][bcdfgklmnprst]$/.test(noun) && !/[aeiou]{2}[bcdfgklmnprst]$/.test(noun) ? [`${noun}${noun.slice(-1)}en`] : []
  if (/[^aeiou]?(?:a|o|u|i|y)$/.test(noun) && !/(?:[aeo]u|[aeou]i|ij|oe)$/.test(noun)) return [`${noun}'s`, `${noun}s`]
  if (/(?:el|er|em|en|erd|aar|je|ier|eur|oir|et)$/.test(noun)) return [`${noun}s`, ...doubled, `${soft(open)}en`, `${noun}en`]
  if (/(?:ie|ee)$/.test(noun)) return [`${noun}s`, `${noun}ën`, `${noun.slice(0, -1)}ën`]
  if (noun.endsWith('e')) return [`${noun}s`, `${noun}n`]
  if (open !== noun) return [`${soft(open)}en`, `${open}en`]
  return [...doubled, `${soft(noun)}en`, `${noun}en`, `${noun}s`]
}

/** A compound that OpenTaal doesn't hold in the plural follows its last part: huurcontract, contracten. */
function headPlural(noun: string): string | null {
  for (let cut = 3; cut <= noun.length - 4; cut++) {
    const head = noun.slice(cut)
    if (!isKnownWord(head) || !isKnownWord(noun.slice(0, cut).replace(/s$/, ''))) continue
    const plural = IRREGULAR[head] ?? known(pluralCandidates(head))
    if (plural !== null) return noun.slice(0, cut) + plural
  }
  return null
}

function known(candidates: readonly string[]): string | null {
  return candidates.find((word) => isKnownWord(word) || isKnownWord(word.replace("'", '’'))) ?? null
}
