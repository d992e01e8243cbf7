/** What a single line of a letter is by its looks alone; shapes seen in Dutch letters, eigen ervaring van het team. */

const LABELS =
  'datum(?: van verzending)?|verzenddatum|verzonden(?: op| per)?|dagtekening|plaats en datum|(?:ons|uw|het|jouw) kenmerk|kenmerk' +
  '|(?:onze|uw) ref(?:erentie|\\.)?|referentie(?:nummer)?|ref\\.?|uw (?:brief|bericht|e-?mail|schrijven)(?: van| d\\.?d\\.?)?|ons nummer' +
  '|documentnummer|registratienummer' +
  '|(?:zaak|dossier|klant|relatie|debiteur|debiteuren|cliënt|client|factuur|rekening|vorderings?|beschikkings?|besluit|aanslag|polis|subject|object|inschrijf|aanvraag|vergunnings?|cjib-?|parket|administratie|verzend|personeels|burgerservice|tenaamstellings?|loonheffingen|lh|btw|kvk|k\\.v\\.k\\.|fiscaal|rsin|ik|wp)[ -]?(?:nr\\.?|nummer|code)' +
  '|bsn(?: ?/ ?rsin)?|rsin|kvk|btw(?:-id)?|iban|bic|bank(?:rekening)?|rekening|contactpersoon|contact|behandeld door|behandelaar' +
  '|behandelend (?:ambtenaar|medewerker)|inlichtingen(?: bij)?|informatie bij|uw contact(?:persoon)?|steller|auteur|medewerker' +
  '|doorkies(?:nummer|nr\\.?)?|(?:algemeen )?telefoon(?:nummer|nr\\.?)?|tel(?:\\.|efonisch)?(?: bereikbaar)?|mobiel|fax(?:nummer)?|t|f|e|i|w|m' +
  '|e-?mail(?:adres)?|mail|internet(?:adres)?|website|web|twitter|whatsapp|bezoekadres|post(?:adres|bus)|retouradres|correspondentieadres' +
  '|afzender|adres|bezoek|post|locatie|openingstijden|afdeling|team|sector|directie|dienst|cluster|onderdeel|eenheid|bijlagen?(?:\\(n\\))?' +
  '|bijlage\\(n\\)|aantal bijlagen|nummer|nr\\.?|date|(?:our|your) ref(?:erence|\\.)?|phone|telephone|case number|aktenzeichen' +
  '|(?:unser|ihr) zeichen|aan|van|cc|kopie(?: aan)?|t\\.a\\.v\\.|ter attentie van|uw zaak|vordering|betalingskenmerk|fiscaal nummer' +
  '|geboortedatum|rubricering|classificatie|versie|status|blad|pagina'

const LABEL_ALONE = new RegExp(`^(?:${LABELS})\\s*:?$`, 'iu')
const LABEL_AND_VALUE = new RegExp(`^(?:${LABELS})(?:\\s*:\\s*|\\t\\s*| {2,})\\S`, 'iu')
/** Labels so plain that no colon is needed: `Datum 18 november 2022`, `T 070 333 44 44`. */
const PLAIN_LABEL = new RegExp(
  '^(?:(?:datum|verzenddatum|verzonden|dagtekening) +\\d|(?:ons|uw) kenmerk +\\S|(?:onze|uw) referentie +\\S|kenmerk +\\S*\\d|(?:zaak|dossier|klant|debiteur|debiteuren|factuur|relatie)nummer +\\S*\\d|[TFM] +\\+?[\\d(][\\d() –-]{6,}|[TE] +\\S+@|[IW] +(?:www|https?)|(?:telefoon(?:nummer)?|tel\\.?|doorkiesnummer|fax) +\\+?[\\d(]|(?:retouradres|bezoekadres|postadres) +\\S|bijlage(?:n|\\(n\\))? +\\d+$|behandeld door +\\p{L}|contactpersoon +\\p{L}|bsn +\\d)',
  'iu',
)
const MONTH =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jannewaris|febrewaris|maaie|juny|july|augustus|septimber|oktober|novimber|desimber'
const PLACE = "[\\p{Lu}’'][\\p{L}’'./-]*(?: (?:[\\p{Lu}’'][\\p{L}’'./-]*|de|den|der|het|aan|bij|op|en)){0,5}"
const DATE_LINE = new RegExp(
  `^(?:${PLACE},? +)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag +)?(?:\\d{1,2} +(?:${MONTH}),? +\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})$`,
  'u',
)
const POSTCODE = /(?<!\d)[1-9]\d{3} {0,2}[A-Z]{2}(?![A-Za-z])/
const BOX = /\b(?:postbus|antwoordnummer) +\d/i
const STREET =
  /^(?:[\p{Lu}’'0-9][\p{L}\d.’'/-]*)(?: [\p{L}\d.’'/-]+){0,4} \d{1,5}(?: ?[-/] ?\d{1,4})?(?: ?[a-zA-Z]{1,3})?(?:,? (?:bus|hs|[IVX]+|\d{1,3})(?: \S{1,3})?)?$/u
const STREET_NAME =
  /(?:straat|laan|weg|plein|kade|dijk|gracht|singel|hof|steeg|dreef|park|pad|markt|brink|plantsoen|boulevard|wal|burg|berg|haven|veld|akker|ring|baan|hoek|donk|oord|allee|kamp|dyk|strjitte|wei|meent|erf|plaats|zoom|kant|rak|stee|laantje|straatje|pleintje|weide|horst|es|oever|sluis|poort|end|eind)\b/iu
const ADDRESSEE =
  /^(?:aan(?: de| het)? |t\.?a\.?v\.? |ter attentie van |de heer |mevrouw |mw\.? |mevr\.? |dhr\.? |de heer\/mevrouw |heer |familie |fam\.? |de ouders?|ouders?\b|de bewoners? |de eigenaren? |de erven |erven |de directie |het bestuur |gemachtigde|(?:mr|drs|dr|ir|ing|prof)\. )/iu
const SENDER =
  /^(?:(?:de )?gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|gemeentelijke|ministerie|inspectie|belastingdienst|dienst|uwv|svb|sociale verzekeringsbank|duo|cjib|cbr|rdw|ggd|ggz|politie|regionale?|rijks\p{L}+|\p{L}*(?:dienst|kantoor|bureau|instituut|orgaan|fonds|loket)|veiligheidsregio|omgevingsdienst|afdeling|team|sector|directie|directoraat|cluster|burgemeester en wethouders|college van|het college van|directeur-generaal|college|intergemeentelijke|uitvoeringsinstituut|uitvoeringsorganisatie|stichting|coöperatie|vereniging|samenwerkingsverband|bureau|klantcontactcentrum|kcc|domein|programma|kantoor|bestuursdienst|secretariaat|rechtbank|raad|nationale|kamer)(?: |$|,)/iu
const CONTACT_LINE = /^(?:(?:www\.|https?:\/\/)\S+|\S+@\S+\.\S+|\+?[\d(][\d() –-]{7,}\d|14 ?0\d{2,3})$/iu
const MARKING =
  /^(?:persoonlijk|vertrouwelijk|strikt vertrouwelijk|persoonlijk en vertrouwelijk|aangetekend|aantekenen|per (?:e-?mail|post|fax|koerier|aangetekende).*|verzonden per .*|concept|kopie|afschrift|geheim|spoed|digitaal verzonden|alleen per e-?mail|postzegel niet nodig|port betaald|briefhoofd|logo)\.?$/iu
const CODE = /^(?=.*\d)[A-Z0-9][A-Za-z0-9./_-]{4,29}$/
const ASIDE = /^(?:bereikbaar|bezoek alleen|alleen op afspraak|geopend|op werkdagen|maandag t\/m|ma\.? t\/m|van maandag)\b/iu

/** A line that by itself shows to be an address, reference, date, contact or sender: the stuff of a letterhead. */
export function looksLikeLetterhead(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > 120) return false
  if (LABEL_ALONE.test(text) || LABEL_AND_VALUE.test(text) || PLAIN_LABEL.test(text) || DATE_LINE.test(text)) return true
  if (CONTACT_LINE.test(text) || MARKING.test(text) || CODE.test(text) || isPageHeader(text)) return true
  if (isContactText(text)) return true
  if (isSentence(text)) return false
  if (POSTCODE.test(text) || BOX.test(text) || ASIDE.test(text)) return true
  if (STREET.test(text) && (STREET_NAME.test(text) || text.length <= 40) && !startsLikeProse(text)) return true
  return !/[.?!:;]$/.test(text) && text.length <= 80 && (ADDRESSEE.test(text) || (SENDER.test(text) && wordCount(text) <= 9))
}

/** `Zandhoven, 12 februari 2026`, and nothing else. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line.trim())
}

/** Addresses and numbers, also when they are written with full stops: `Postbus 600, 1970 AP Zeewijck. Telefoon 14 0255.` */
export function isContactText(text: string): boolean {
  return (
    wordCount(text) <= 16 &&
    /^(?:postbus|antwoordnummer|(?:bezoek|post|retour)adres|tel(?:efoon|\.)|bereikbaar)(?:\s|:).*\d/iu.test(text) &&
    !/(?:^|\s)(?:u|uw|wij|we|ons)(?:\s|$)/iu.test(text)
  )
}

/** Whether a line of a block plainly belongs above the salutation. */
export function isSureLetterhead(text: string): boolean {
  return text.split('\n').some((line) => looksLikeLetterhead(line)) || isSubjectLine(text)
}

/** Only a label, whose value stands in another block: `Ons kenmerk`, `Datum:`. */
export function isBareLabel(line: string): boolean {
  return LABEL_ALONE.test(line.trim()) || SUBJECT_ALONE.test(line.trim())
}

const SUBJECT = 'onderwerp|betreft|betreffende|betr\\.|inzake|zaak|ûnderwerp|oangeande|subject|betreff'
const SUBJECT_ALONE = new RegExp(`^(?:${SUBJECT})\\s*:?$`, 'iu')
const SUBJECT_LINE = new RegExp(`^(?:${SUBJECT})(?:\\s*:\\s*|\\s+)\\S`, 'iu')

export function isSubjectLabel(line: string): boolean {
  return SUBJECT_ALONE.test(line.trim())
}

/** `Onderwerp: uw aanvraag`. Without a colon only above a salutation: `Betreft Kabinetsreactie …`. */
export function isSubjectLine(line: string): boolean {
  const text = line.trim()
  const value = text.replace(/^\p{L}+\.?\s*:?\s*/u, '')
  return SUBJECT_LINE.test(text) && (/\p{Ll}{3}|[«{[<$%]/u.test(value) || !/\d/.test(value)) && !isSentence(text)
}

const TITLES =
  /^(?:(?:definitieve|voorlopige|officiële|schriftelijke|laatste|nadere|gewijzigde|herziene) )?(?:aanmaning|(?:laatste |tweede |eerste )?(?:betalings)?herinnering|rekening|factuur|nota|besluit|beschikking|(?:verkeers)?boete|uitnodiging|aanslag(?:biljet)?|dwangbevel|bekendmaking|voornemen|waarschuwing|ontvangstbevestiging|acceptgiro|kennisgeving|last onder dwangsom|beslissing op bezwaar|brief|memo|vooraankondiging|mededeling|oproep(?:ing)?|invorderingsbesluit|toekenning|afwijzing|bevestiging)\b[^.:;]{0,80}$/iu

/** A letter's title without a label, as `AANMANING` or `Beschikking leerlingenvervoer`. */
export function isTitleLine(line: string): boolean {
  return TITLES.test(line.trim()) || TITLE_AND_SUBJECT.test(line.trim())
}

const TITLE_AND_SUBJECT = /^(?:aanmaning|herinnering|besluit|uitnodiging|voornemen|waarschuwing|mededeling|bevestiging): +\p{L}[\p{L}’'-]*(?: [^.?!]+)$/iu

const GREETED =
  "(?:heer|mevrouw|hear|mefrou|frou|heren|dames|meneer|mijnheer|college|bestuur|directie|voorzitter|leden|lid|collega'?s?|klant|inwoner|inwoners|bewoner|bewoners|ouder|ouders|verzorgers?|ondernemer|ondernemers|relatie|lezer|mensen|buren|buurtbewoners?|iedereen|allemaal|allen|familie|mw|dhr|mevr|student|leerling|burger|gebruiker|aanvrager|deelnemer|belanghebbende|raad|commissie|burgemeester|cliënt|abonnee|vrijwilligers?|medewerkers?|eigenaar|eigenaren|huurders?|verhuurder|jongere|werkgever|werknemer|zorgverlener|patiënt)"
const SALUTATION = new RegExp(
  `^(?:(?:zeer |hoog)?geachte?|beste|hallo|hoi|goedendag|goedemorgen|goedemiddag|dag|lieve|weledel\\p{L}*|edelachtba\\p{L}*|excellentie|achte|bêste|dear|sehr geehrte[rs]?|aan alle)(?:[,:!]?$| +(?:(?:${GREETED})\\b|[\\p{Lu}«<{\\[$%X(]).{0,90}$)`,
  'u',
)
const SALUTATION_WORD = new RegExp(
  `^(?:l\\.s\\.|ls|m\\.?m\\.?|mijne heren|dames en heren|to whom it may concern|geachte?(?: .{0,80})?|(?:beste|hallo|dag|goedemorgen|goedemiddag) +(?:${GREETED})(?:\\b.{0,60})?)[,:!]?$`,
  'iu',
)

/** `Geachte mevrouw De Wit,` and its like, whole in one line. */
export function isSalutation(line: string): boolean {
  const text = line.trim()
  if (text.length > 110 || (/[.?]$/.test(text) && !/^l\.s\.$/i.test(text))) return false
  if (!SALUTATION_WORD.test(text) && !SALUTATION.test(text.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))) return false
  return /[,:!]$/.test(text) || wordCount(text) <= 8
}

const CLOSING =
  /^(?:(?:met|mei) (?:de (?:meeste )?)?(?:zeer )?(?:vriendelijke|hartelijke|freonlike|oprechte|collegiale|beleefde|warme)?[ ]?(?:groet(?:en)?|groetnis|hoogachting|achting)|(?:vriendelijke|hartelijke|warme|freonlike|veel|lieve) (?:groet(?:en|jes)?|groetnis)|groet(?:en|jes|nis)?|hoogachtend|heechachtsjend|met (?:alle )?(?:hoog)?achting|namens (?:het|de|burgemeester|b&w|dit|deze)|voor (?:de voorzitter|de secretaris|de minister|deze)|(?:de|het) [\p{L} ]{3,40}, (?:namens (?:dit|deze|dezen|hen)|voor deze)|de raad van bestuur|het dagelijks bestuur|het college van (?:burgemeester en wethouders|b&w|dijkgraaf|gedeputeerde)|burgemeester en wethouders (?:van|voornoemd)|de (?:minister|staatssecretaris|burgemeester|directeur|inspecteur|ontvanger|secretaris|dijkgraaf|heffingsambtenaar|invorderingsambtenaar|griffier|officier)\b[^.?!]{0,80},$|(?:kind|best|warm) regards|yours (?:sincerely|faithfully)|sincerely|mit freundlichen grüßen|hochachtungsvoll)(?![\p{L}])/iu
const GREETING =
  /^(?:(?:met|mei) .{0,40}(?:groet|groetnis|achting)|(?:vriendelijke|hartelijke|warme|freonlike|veel|lieve) gr|groet|hoogachtend|heechachtsjend|(?:kind|best|warm) regards|yours (?:sinc|faith)|mit freundlichen|hochachtung)/iu

/** The words a letter ends on; `groet` is certain, `naam` (the sender's office) only near a letter's end. */
export function closingKind(line: string): 'groet' | 'naam' | null {
  const text = line.trim().split('\n')[0] ?? ''
  if (text.length > 140 || !CLOSING.test(text) || (isSentence(text) && wordCount(text) > 8)) return null
  if (GREETING.test(text)) return wordCount(text) <= 16 ? 'groet' : null
  return wordCount(text) <= 14 && !/[.?!]$/.test(text) ? 'naam' : null
}

/** `Pagina 2 van 3`, `blad 2`, `- 2 -`, `2/3`. */
export function isPageMark(line: string): boolean {
  return /^(?:(?:pagina|blad|blz\.?|p\.|side) *\d+(?: *(?:van|\/|of) *\d+)?|[-–—] *\d+ *[-–—]|\d+ *(?:van|\/) *\d+|\d{1,3})$/iu.test(line.trim())
}

function isPageHeader(text: string): boolean {
  return isPageMark(text) && !/^\d+$/.test(text)
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0
}

/** Prose: ends as a sentence and is long enough to be one, or holds a sentence end with more after it. */
export function isSentence(text: string): boolean {
  const words = wordCount(text)
  if (words <= 12 && /(?:^|\s)(?:\p{L}\.){2,}$/u.test(text.trim())) return false
  if (/[.?!…][)”’"»]?$/.test(text.trim())) return words >= 5 && /\p{Ll}{2}/u.test(text)
  return words >= 14 && /\p{Ll}{2}[.?!] \p{Lu}/u.test(text)
}

function startsLikeProse(text: string): boolean {
  return (
    new RegExp(`(?:^|\\s)\\d{1,2} (?:${MONTH})`, 'iu').test(text) ||
    /^(?:de|het|een|u|uw|je|jouw|ons|onze|vanaf|wij|we|op|in|dit|deze|artikel|paragraaf|hoofdstuk|bijlage|lid|stap|vraag|deel|tabel|figuur|uiterlijk|voor|vanaf|tot|binnen|spoor|fase|titel|categorie|optie|ronde|nummer|huur|totaal|week)\b/iu.test(
      text,
    )
  )
}
