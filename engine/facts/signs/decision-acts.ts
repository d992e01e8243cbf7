import type { ActSign } from './act-sign.ts'

/** What can be granted, stopped or taken in. Compounds end in it: huurtoeslag, terrasvergunning. */
const THING = String.raw`(?:uitkering|bijstand|toeslag|subsidie|vergunning|ontheffing|toestemming|kwijtschelding|vergoeding|tegemoetkoming|voorziening|beurs|lening|voorschot|urgentie|indicatie|budget|pgb|kinderbijslag|bijslag|pensioen|korting|parkeerkaart|kaart|vrijstelling|begeleiding|ondersteuning|hulp|rolstoel|scootmobiel|traplift|vervoer|woning|inschrijving|registratie|erkenning|uitstel|bijdrage|standplaats|nationaliteit|recht)`
const YOU = '(?:u|je|jij|jullie)'
/** "U krijgt bericht": something comes, but nothing is granted. */
const NO_GRANT = String.raw`(?:\S+ ){0,5}(?:bericht|antwoord|brief|mail|e-mail|rekening|factuur|nota|herinnering|aanmaning|boete|waarschuwing|uitnodiging|verslag|besluit|beslissing|formulier|reactie|telefoontje|gelijk|post|informatie|bezoek|geld terug|aanslag|overzicht|afschrift|kopie|link|code|bak|container|gesprek|afspraak|kosten|tips?|uitleg|advies|pakket|volgnummer|melding)\b`
/** What comes is money, or something that is granted. */
const GRANTED = String.raw`.{0,80}(?:${THING}\b|€|\beuro\b|\bgeld\b|\bbedrag\b|\b\w+ uur\b)`
const FREE = String.raw`(?!.{0,20}\bgratis\b)`

export const REFUSAL_ACTS: readonly ActSign[] = [
  { type: 'besluit-afwijzing', weight: 3, near: 'wijzen wijs wijst', words: /\bwij(?:zen|s|st)\b.{0,160}\baf\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'afgewezen afwijzen af', words: /\b(?:afgewezen|afwijzen|af te wijzen)\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'weigeren weiger weigert geweigerd', words: /\b(?:weiger(?:en|t)?|geweigerd)\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'krijgt krijg ontvangt', words: new RegExp(String.raw`\b${YOU} (?:krijgt|krijg|ontvangt)\b(?!.{0,40}\b(?:bericht|brief|boete|herinnering|nota)\b)[^;,:]{0,60}\b(?<!\bzelf )(?:geen|niet|nul)\b(?! ${NO_GRANT})|\b(?:krijgt|krijg|ontvangt) ${YOU}\b(?!.{0,30}\b(?:bericht|brief|boete|nota)\b)[^;,:]{0,60}\b(?<!\bzelf )(?:geen|niet)\b(?! ${NO_GRANT})`) },
  { type: 'besluit-afwijzing', weight: 3, near: 'antwoord nee akkoord zeggen niet geen', words: /\bantwoord is (?:helaas )?nee\b|\bzeggen (?:wij |we )?(?:daarom |helaas )?nee\b|\b(?:gaan|ga|stemmen|stem)\b.{0,40}\bniet (?:akkoord|in met)\b|\b(?:dat|dit|die|het) (?:mag|kan|doen wij|doen we|geven wij|geven we|betalen wij|vergoeden wij) (?:helaas |dus )?niet\b|\bkun(?:t|nen)\b.{0,60}\b(?:niet|geen)\b.{0,40}\b(?:betalen|vergoeden|geven|verstrekken|toestaan|krijgen)\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'recht', words: /\b(?:geen|niet (?:langer |meer )?)(?:\S+ ){0,3}recht(?: meer)? (?:op|bestaat|heeft|hebt|meer)|\bgeen recht\b|\brecht .{0,40}(?:vervalt|eindigt|beëindigd|is komen te vervallen)/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'geen niet', words: new RegExp(String.raw`\b(?:geven|geef|geeft|verlenen|verleen|verstrekken|toekennen|kennen|verlengen|honoreren|inwilligen|goedkeuren)\b.{0,60}\b(?:geen|niet)\b|^(?=.*(?:${THING}|aanvraag|verzoek)\b).*(?<!\bom )\b(?:geen|niet)\b.{0,40}\b(?:toegekend|verleend|verstrekt|gehonoreerd|ingewilligd|goedgekeurd|toegestaan|verlengd|toe te kennen|te verlenen|in te willigen|te honoreren|te geven|te verstrekken|toekennen|verlenen|inwilligen|honoreren)\b`) },
  { type: 'besluit-afwijzing', weight: 3, near: 'aanmerking', words: /\b(?:niet|geen)\b.{0,40}\bin aanmerking\b|\bin aanmerking\b.{0,20}\bniet\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'behandeling', words: /(?<!\bbij niet.{0,120})\bbuiten behandeling\b|\bniet (?:verder )?in behandeling\b|\bbehandelen (?:wij )?.{0,40}\b(?:niet|geen)\b/ },
  { type: 'besluit-afwijzing', weight: 3, near: 'stop* beëindig* ingetrokken intrek* trekken trek verlaag* verlagen verminder* herzien* schors* geschorst blokkeer* opgeschort opschorten', words: new RegExp(String.raw`${THING}\b.{0,80}\b(?:stop(?:t|pen|gezet)?|beëindig\w*|ingetrokken|intrekken|in te trekken|verlaagd|verlagen|verlaag|verminder\w*|herzien|schorsen|geschorst|geblokkeerd|opgeschort|opschorten)\b|\b(?:stop(?:pen)?|beëindigen?|intrekken|trekken?|verlagen?|verlaag|verminderen|herzien|schorsen|blokkeren|schorten)\b.{0,90}${THING}\b`) },
  { type: 'besluit-afwijzing', weight: 3, near: 'lager minder omlaag uitgeschreven uit verlopen vervallen', words: new RegExp(String.raw`(?:${THING}|aow|beurs|bedrag)\b.{0,60}\b(?:wordt|gaat|is)\b.{0,30}\b(?:lager|minder|omlaag)\b|\b(?:hebben|heeft) (?:wij )?u uitgeschreven\b|\bschrijven (?:wij )?u uit\b|${THING}\b.{0,40}\bis (?:verlopen|vervallen)\b`) },
  { type: 'besluit-afwijzing', weight: 1, near: 'niet geen', words: /\b(?:voldoet|voldoen|past|passen|valt|behoort)\b.{0,40}\bniet\b|\bnieuwe aanvraag\b|\bhelaas\b/ },
  { type: 'besluit-afwijzing', weight: 1, near: 'opnieuw nieuwe blijven', words: /\bopnieuw\b.{0,30}\b(?:aanvragen|aanvraag)\b|\bnieuwe aanvraag\b|\bblij(?:ft|ven)\b.{0,30}\bverschuldigd\b/ },
]

export const GRANT_ACTS: readonly ActSign[] = [
  { type: 'besluit-toekenning', weight: 3, near: 'kennen ken kent', words: /\bken(?:nen|t)?\b(?!.{0,60}\b(?:geen|niet)\b).{0,260}\btoe\b/ },
  { type: 'besluit-toekenning', weight: 3, near: 'toegekend toegewezen ingewilligd goedgekeurd gehonoreerd toe', words: /(?<!(?<!\bom )\b(?:geen|niet) (?:\S+ ){0,3})\b(?:toegekend|toegewezen|ingewilligd|goedgekeurd|gehonoreerd|toe te kennen)\b/ },
  { type: 'besluit-toekenning', weight: 3, near: 'verlenen verleen verleend verstrekken', words: new RegExp(String.raw`\b(?:verlenen|verleen|verstrekken|verstrek) (?:wij|ik|hierbij|u|aan)\b(?!.{0,40}\b(?:geen|niet)\b)|\b(?:wij|ik) (?:verlenen|verleen|verstrekken)\b(?!.{0,40}\b(?:geen|niet)\b)|\bbes(?:loten|luiten)\b.{0,160}\bte (?:verlenen|verstrekken|geven)\b|\b(?:wordt|is|hebben)\b.{0,80}${THING}\b.{0,60}\bverleend\b|${THING}\b.{0,20}\b(?:is|wordt) (?:aan u )?verleend\b`) },
  { type: 'besluit-toekenning', weight: 3, near: 'geven geef geeft', words: new RegExp(String.raw`\b(?:geven|geef|geeft)\b(?!.{0,50}\b(?:geen|niet)\b).{0,60}${THING}\b`) },
  { type: 'besluit-toekenning', weight: 2, near: 'keuren willigen honoreren akkoord', words: /\b(?:keuren|willigen|honoreren)\b.{0,80}\b(?:goed|in)\b|\bakkoord (?:met|gegaan)\b/ },
  { type: 'besluit-toekenning', weight: 2, near: 'krijgt krijg ontvangt', words: new RegExp(String.raw`(?:\b${YOU} (?:krijgt|krijg|ontvangt)|\b(?:krijgt|krijg|ontvangt) ${YOU})\b${FREE}(?!.{0,60}\b(?:geen|niet)\b)(?! ${NO_GRANT})(?=${GRANTED})`) },
  { type: 'besluit-toekenning', weight: 1, near: 'krijgt krijg ontvangt', words: new RegExp(String.raw`(?:\b${YOU} (?:krijgt|krijg|ontvangt)|\b(?:krijgt|krijg|ontvangt) ${YOU})\b(?!.{0,60}\b(?:geen|niet)\b)(?! ${NO_GRANT})`) },
  { type: 'besluit-toekenning', weight: 3, near: 'antwoord ja akkoord', words: /\bantwoord is ja\b|\bzeg(?:gen)? (?:wij |we )?(?:daarom |graag )?ja\b|\b(?:gaan|ga|stemmen|stem)\b(?!.{0,40}\bniet\b).{0,40}\b(?:akkoord|in met)\b/ },
  { type: 'besluit-toekenning', weight: 3, near: 'kwijt hoeft', words: /\bscheld(?:en)?\b(?!.{0,60}\bniet\b).{0,80}\bkwijt\b|\bhoeft\b.{0,60}(?:belasting|aanslag|heffing)(?:en)?\b.{0,30}\bniet te betalen\b/ },
  { type: 'besluit-toekenning', weight: 2, near: 'betalen vergoeden nieuws mag', words: new RegExp(String.raw`\b(?:wij|we) (?:betalen|vergoeden) (?:de|het|uw|je|zijn|haar|dit|deze|alle)\b(?!.{0,60}\b(?:niet|geen)\b)|\bgoed nieuws\b|^(?:en )?(?:dat|dit) mag(?=[.!]|$)|\b${YOU} mag\b(?!.{0,60}\b(?:niet|geen|vertellen|uitleggen|toelichten|reageren|meenemen|laten)\b).{0,40}\b(?:bouwen|houden|beginnen|gebruiken|blijven|plaatsen|wonen|op de)\b`) },
  { type: 'besluit-toekenning', weight: 2, near: 'recht aanmerking', words: /\b(?:hebt|heeft|heb)\b(?!.{0,30}\bgeen\b).{0,30}\brecht op\b|\bin aanmerking voor\b/ },
  { type: 'besluit-toekenning', weight: 2, near: 'mag', words: /\b(?:u|je) mag (?:op|vanaf|uw|de|het|een|nu|hier)\b/ },
  { type: 'besluit-toekenning', weight: 2, near: 'verlengd verlengen verleng verhoogd verhogen verhoog blijft', words: new RegExp(String.raw`${THING}\b.{0,60}\b(?:verlengd|verhoogd)\b|\b(?:verlengen|verleng|verhogen|verhoog)\b.{0,60}${THING}\b|\b${YOU} blijft\b.{0,80}\b(?:ontvangen|krijgen)\b`) },
]
