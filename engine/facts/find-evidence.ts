import type { ElementId } from '../checklist/checklist.ts'
import type { Block, Range } from '../letter/letter.ts'
import type { Evidence } from './letter-facts.ts'

/**
 * Words that show an element of the checklist, in the many ways in which letters say it. A block doesn't know where in
 * the letter it stands: `build-checklist` decides which of these count (a reason in the objection clause is no reason).
 */
const SIGNS: readonly (readonly [ElementId, RegExp])[] = [
  [
    'besluit',
    join(
      /\b(?:besloten|besluiten|beslissen wij|beslist|ons besluit|dit besluit|het besluit is|besluit (?:ik|wij|het college))\b/,
      /af(?:gewezen|wijzen)|\bwij(?:zen|s|st)\b[^.]{0,80}\baf\b|toegekend|\bken(?:nen|t)?\b[^.]{0,80}\btoe\b|toe te kennen|toegewezen|goedgekeurd|ingewilligd/,
      /\b(?:u|je) krijgt\b(?! (?:(?:binnenkort|dan|hierover|nog) )?(?:bericht|antwoord|een brief|een bericht|van ons))|krijgt (?:u|je)\b(?![^.]{0,30}(?:bericht|antwoord|een brief))|\b(?:hebt|heeft|heb) (?:u |je )?[^.]{0,25}recht op|geen recht|\b(?:u|je) ontvangt [^.]{0,40}(?:geen|uitkering|toeslag|bijstand|€)/,
      /\b(?:stopt|stoppen|gestopt|beëindig\w*|intrekken|ingetrokken|trekken [^.]{0,60} in|verlagen|verlaagd|verhogen|verhoogd|wijzigen wij|herzien|weiger\w*|verlenen|verleend|verlengd?|verlengen)\b/,
      /\bboete (?:van|op|opgelegd)|leggen? [^.]{0,60}\bop\b|opgelegd|opleggen/,
      /terug\s?(?:te )?(?:vorder\w*|betalen)|vorder\w* [^.]{0,80}terug|betaalt [^.]{0,60} terug|\bgeld terug\b/,
      /(?:on)?gegrond|niet[- ]ontvankelijk|(?:on)?gelijk\b|blijft (?:ons|het|dit) (?:eerdere )?besluit|besluit (?:blijft|verandert|wijzigt|herroepen)/,
      /van plan|voornemen(?:s)?|verda(?:gen|gd|ging)|meer tijd nodig|later (?:beslissen|een besluit|besluiten)|stellen? [^.]{0,40} uit\b|uitgesteld|(?:mag|mogen) (?:u|je)?|(?:u|je) mag|vergunning|ontheffing/,
      /\baanslag\b|dwangsom|vastgesteld|stellen [^.]{0,60} vast|WOZ-waarde/,
    ),
  ],
  [
    'reden',
    join(
      /\b(?:omdat|want|doordat|aangezien|vanwege|wegens|daarom|namelijk|immers|gezien|zodoende|gelet op|om die reden|reden(?:en)?|waarom|motivering|toelichting|overwegingen?)\b/,
      /(?:hieruit|daaruit|uit (?:uw|ons|onze|het|de|deze|dit|die)\b[^.]{0,60}) (?:blijkt|bleek|volgt|kwam)|\b(?:is|zijn) (?:ons )?gebleken|\bis vastgesteld|hebben (?:wij )?(?:gezien|vastgesteld|geconstateerd|gemerkt)|(?:zagen|merkten|constateerden) wij|naar aanleiding van|op grond van het feit|(?:ons|het) (?:onderzoek|rapport|advies)\b[^.]{0,50}(?:bijlage|bijgevoegd|meegestuurd|leest|staat)|(?:voldoet|voldoen|voldeed) [^.]{0,30}(?:niet|wel)|te hoog|te laag|te laat|is hoger dan|is lager dan|meer dan (?:de|het|mag|toegestaan)|hoort niet bij/,
    ),
  ],
  [
    'gevolg',
    join(
      /\b(?:betekent|gevolg(?:en)?|hierdoor|daardoor|consequenties?)\b/,
      /\b(?:vanaf|per|met ingang van|tot en met|sinds)\b[^.]{0,50}\b(?:krijgt|ontvangt|betaalt|betalen|stopt|vervalt|geldt|kunt|mag|hoeft|moet|hebt|wordt|worden|gaat|is)\b|(?:krijgt|ontvangt|betaalt|stopt|vervalt|geldt|kunt|mag|moet|hebt|wordt|worden|betalen|maken|gaat)\b[^.]{0,60}\b(?:vanaf|per|met ingang van|elke maand|iedere maand|per maand|per jaar|tot en met)\b/,
      /\bdan (?:kunnen|krijgt|stopt|stoppen|moet|komt|komen|betaalt|vervalt|nemen|verlagen|sturen|schakelen|beslissen|behandelen|gaan|gaat|mogen|kan|is|volgt|verliest|wordt|leggen|geven|maken|houden|halen|doen|vragen|zullen|hebt)\b/,
      /\b(?:volgt|leidt tot|kan leiden tot|ertoe leiden|heeft (?:dit|dat) (?:geen )?(?:invloed|gevolgen)|komt? [^.]{0,40}(?:bij|bovenop)|brengen [^.]{0,40}in rekening|deurwaarder|dwangbevel|incassokosten|aanmaningskosten|rente|beslag)\b/,
      /\b(?:u|je) (?:houdt|krijgt|ontvangt|betaalt|hoeft|verliest|moet|mag)\b[^.]{0,80}(?:per maand|minder|meer|over|terug|geen|niet meer|langer|zelf|opnieuw|alsnog)|moet (?:u|je) [^.]{0,60}(?:zelf|terug|opnieuw)\b|(?:wij|de gemeente) (?:betalen|maken|storten|halen|houden|verrekenen|nemen [^.]{0,40}(?:niet )?in behandeling|behandelen)\b|staat [^.]{0,50}op uw rekening|verandert (?:er )?(?:niets|niet)|blijft (?:gelden|hetzelfde|uw)/,
    ),
  ],
  [
    'wat-te-doen',
    join(
      /(?:hoeft|hoef|hoeven) (?:u |je )?(?:nu |verder |hiervoor |zelf |voorlopig )?(?:niets|niks|geen actie)|\bniets te doen\b|geen actie (?:nodig|te ondernemen)/,
      /\b(?:u|je|jij) (?:moet|dient|kunt|kan|mag|bent verplicht)\b|\b(?:moet|dient|kunt|kan|mag|wilt) (?:u|je)\b|vragen (?:wij )?(?:u|je|jou)\b|wij vragen (?:u|je|jou)|verzoeken (?:wij )?u|wij verzoeken|gelieve|graag (?:ontvangen|horen|zien|krijgen) (?:wij|we)|ontvangen (?:wij|we) graag/,
      /(?:^|[.!?:]\s+|\n|, (?:dan )?|; )(?:Betaal|Stuur|Vul|Geef|Neem|Kom|Meld|Lever|Maak|Log|Ga|Kijk|Lees|Controleer|Bewaar|Onderteken|Zet|Regel|Haal|Breng|Schrijf|Laat|Zorg|Vraag|Plan|Kies|Bel|Mail|Reageer|Download|Print|Doe|Open|Scan|Verwijder|Herstel|Zoek|Bekijk|Wijzig|Houd|Gebruik|Zeg|Teken|Parkeer|Plaats|Stop|Leg)\b/,
      /wat (?:moet|kunt|kan|mag|vragen|verwachten) (?:u|je|wij|we)|dit (?:moet|kunt|vragen)|\bwat u (?:moet|kunt)|te betalen\b|betaal(?:t|d)?\b[^.]{0,60}(?:vóór|voor|uiterlijk|binnen)/,
    ),
  ],
  [
    'betaalwijze',
    /\bIBAN\b|\bNL\d{2}\s?[A-Z]{4}|rekeningnummer|bankrekening|\biDEAL\b|acceptgiro|automatische incasso|\bincasseren\b|machtiging|afgeschreven|\bschrijven [^.]{0,60} af\b|betaal(?:link|pagina|code|verzoek)|QR-code|\bpinnen\b|\bcontant\b|aan de balie (?:te )?betalen|overmaken|maak [^.]{0,80} over\b|(?:verrekenen|verrekend|ingehouden|houden [^.]{0,60} in\b|inhouden|trekken [^.]{0,60} af\b|halen [^.]{0,60} af\b)|betalingskenmerk|ten name van|t\.n\.v\./i,
  ],
  [
    'betalingsregeling',
    /betalingsregeling|betaalregeling|betaalafspraak|in (?:delen|termijnen|stukjes|gedeelten|maandelijkse)|gespreid|(?:niet|geen) [^.]{0,40}(?:in één keer|in een keer|ineens)|uitstel van betaling|(?:elke|per) maand (?:een deel|een bedrag|een stukje)|kunt (?:u )?[^.]{0,30}niet (?:alles |op tijd |in één keer |ineens )?betalen|lukt (?:het )?betalen niet|betalen lukt niet/i,
  ],
  [
    'hulp',
    /juridisch loket|sociaal\s?raad(?:slieden|slieden|svrouw|sman)|rechtswinkel|wijkteam|buurtteam|schuld\s?hulp|hulp (?:nodig|bij|krijgen|vragen|van|met|willen|is gratis)|gratis (?:hulp|advies|rechtshulp)|helpen? (?:wij )?u\b|u (?:graag )?helpen|helpt u|maatschappelijk werk|geldfit|geldfit|informatiepunt|bibliotheek|vluchtelingenwerk|(?:iemand anders|een ander|familie|vriend(?:in)?|vertrouwd persoon|ondersteuner|begeleider|cliëntondersteun\w*|advocaat|mantelzorger)[^.]{0,60}(?:help|hulp|mag|mee|namens|kan|bijstaan)|hulp(?:verlener|lijn|dienst)|ouderenadviseur|\btolk\b|voedselbank/i,
  ],
  [
    'bezwaar',
    join(
      /\bbezwaar (?:te )?(?:maken|indienen|in te dienen|aantekenen|aan te tekenen|instellen|schrijven|sturen|worden (?:gemaakt|ingediend)|gemaakt|ingediend|mogelijk|open|tegen|is mogelijk|kan|kunt|maakt?)\b|(?:maak|maakt|maken|dien|diende?|dienen|teken)\b[^.]{0,60}\bbezwaar(?:schrift)?\b|\bbezwaarschrift\b[^.]{0,60}(?:in|sturen|stuurt|indienen|richten|moet|binnen|bij)|(?:stuur|schrijf|richt)\b[^.]{0,30}(?:uw |een |je )?bezwaar|staat[^.]{0,20} bezwaar open|(?:kunt|kan|mag) (?:u |je )?[^.]{0,80}\bbezwaar\b|bezwaar (?:online|digitaal|per brief|via)/i,
      /(?:in )?\bberoep (?:te )?(?:gaan|instellen|in te stellen|aantekenen|aan te tekenen|worden ingesteld|indienen|in te dienen|open|mogelijk|kan|kunt|bij)\b|\bin beroep\b|beroepschrift|beroep[^.]{0,40}rechtbank|naar de (?:bestuurs)?rechter/i,
    ),
  ],
]

/** Candidates of evidence in one block, by element, in the order of the text; one for each sentence at most. */
export function findEvidence(block: Pick<Block, 'text'>, sentences: readonly Range[]): readonly Evidence[] {
  const found: Evidence[] = []
  for (const [element, words] of SIGNS) {
    if (!words.test(block.text)) continue
    for (const { start, end } of sentences) {
      const match = words.exec(block.text.slice(start, end))
      if (match !== null) found.push({ element, holds: 'ja', start: start + match.index, end: start + match.index + match[0].length })
    }
  }
  return found
}

function join(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map((part) => part.source).join('|'), 'iu')
}
