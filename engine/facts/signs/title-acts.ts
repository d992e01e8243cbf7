import type { LetterType } from '../../letter/letter-type.ts'

const YOUR_REQUEST = '(?:aanvraag|bezwaar|bezwaarschrift|bezwaren|melding|klacht|verzoek|formulier|subsidieaanvraag|brief|e-mail|mail|bericht|inschrijving|aangifte)'
const OUR_DECISION = '(?:besluit|beslissing|antwoord|reactie|uitspraak)'

/** What a subject line or title shows. Titles are short, so each is tried on its own; `weight` as in `ActSign`. */
export const TITLE_ACTS: readonly { readonly type: LetterType; readonly weight: 1 | 2 | 3; readonly words: RegExp }[] = [
  { type: 'besluit-afwijzing', weight: 3, words: /\bafwijz|\bafgewezen\b|\bweiger|\bstopt\b|\bstopp(?:en|ing)\b|\bstopzett|\bbeëindig|\bintrekk|\bverlaging\b|\bkrijgt?\b.*\b(?:geen|niet)\b(?!.{0,12}\b(?:boete|gelijk)\b)|\bbuiten behandeling\b|\bgeen\b.*\b(?:recht|uitkering|bijstand|toeslag|subsidie|vergunning|urgentie|toestemming|kwijtschelding)\b/ },
  { type: 'besluit-afwijzing', weight: 1, words: /\bbesluit\b|\bbeschikking\b|\bbeslissing\b/ },
  { type: 'besluit-toekenning', weight: 3, words: /\btoekenn|\btoegekend\b|\bverlening\b|\bverleend\b|\bgoedkeuring\b|\bgoedgekeurd\b|\bakkoord\b(?!.*\bniet\b)|\bingewilligd\b|\bvergunning voor uw\b|^vergunning\b|\bkrijgt?\b(?!.*\b(?:geen|niet|boete|waarschuwing|bericht|brief|gelijk|aanslag|rekening|antwoord|besluit|beslissing|later|uitnodiging|reactie|nieuws)\b)|^(?!.*\b(?:niet|geen|uitleggen|vertellen|toelichten|reageren)\b).*\b(?:u|je|zoon|dochter|kind) (?:mag|kan|kunt) (?:op|naar|door|een|uw|in|het|blijven|starten|beginnen)\b|\b[a-z]+ mag (?:op|naar)\b/ },
  { type: 'besluit-afwijzing', weight: 2, words: /\b(?:mag|kan|kunt|kunnen|lukt)\b.{0,40}\bniet\b|\btelt niet\b/ },
  { type: 'besluit-toekenning', weight: 1, words: /\bbesluit\b|\bbeschikking\b|\bbeslissing\b/ },
  { type: 'boete', weight: 3, words: /(?<!\b(?:regels|tarieven|bedragen|informatie)\b.{0,20})\bboete/ },
  { type: 'terugvordering', weight: 3, words: /\bterug ?(?:vordering|vorderen|betaling)\b|\bmoet\b.*\bterug ?betalen|\bbetaalt\b.*\bterug\b|\bte veel\b|\bherzienings- en terug/ },
  { type: 'last-onder-dwangsom', weight: 3, words: /\bdwangsom\b|\blast (?:om|tot)\b.{0,60}\bte \w+en\b|\bbestuursdwang\b(?!.*\bkosten|.*aanhangwagen)/ },
  { type: 'aanslag', weight: 3, words: /\baanslag(?:biljet|en)?\b|\bwoz-(?:beschikking|waarde)|\b(?:gemeente|waterschaps|toeristen|honden|onroerendezaak)belasting(?:en)?\b/ },
  { type: 'waarschuwing', weight: 3, words: /\bwaarschuwing\b/ },
  { type: 'waarschuwing', weight: 1, words: /\bconstatering\b|\bovertreding\b|\bonrechtmatig|\boneigenlijk/ },
  { type: 'aanmaning', weight: 3, words: /\baanmaning\b|\b(?:betalings)?achterstand\b|\b(?:betalings?|betaal)?herinnering\b|\bsommatie\b|\b(?:niet|nog)\b.{0,30}\bbetaald\b|\bbetaling\b.{0,20}\bniet\b|\bnog (?:geen|niet)\b.{0,30}\bbetaling\b/ },
  { type: 'betaling', weight: 2, words: /\bfactuur\b|\bnota\b|\brekening\b(?!.{0,12}\b(?:laag|lager|lage|omlaag|hoog|hoger)\b)|\bkostenverhaal\b|\bverrekening\b|\b(?:terug)?betal(?:en|ing)\b|\bkosten\b/ },
  { type: 'betaling', weight: 1, words: /\beigen bijdrage\b/ },
  { type: 'beslissing-op-bezwaar', weight: 3, words: /\b(?:beslissing|besluit|uitspraak|antwoord|reactie|beschikking) (?:op|inzake|over)\b.{0,30}\bbezwaar|\bbezwaar\b.{0,40}\b(?:gegrond|ongegrond|niet-ontvankelijk|te laat|afgewezen|gelijk)/ },
  { type: 'hoorzitting', weight: 3, words: /\bhoorzitting\b|\b(?:het|te) horen\b|\bhoorgesprek\b|\bzitting\b|\bbezwaar\b.{0,40}\b(?:toelichten|uitleggen|vertellen)\b|\bvertel\b.{0,60}\b(?:besluit|bezwaar|beslissing)\b|\bbehandeling van (?:uw|het|je) bezwaar/ },
  { type: 'voornemen', weight: 3, words: /\bvoornemen\b|\bvan plan\b|\b(?:mijn|ons) plan\b|\bplan om (?:u|uw|je|jouw)\b|\bvooraankondiging\b|\bvoorgenomen\b|\bdenken erover\b|\bontwerpbesluit\b|\bzienswijze\b/ },
  { type: 'verdaging', weight: 3, words: new RegExp(String.raw`(?<!\b(?:om|voor) )\bmeer tijd\b|\b${OUR_DECISION}\b.*\blater\b|\bverdaging\b|\bverda(?:gen|agd)\b|\buitstel (?:van )?(?:de |het |ons |onze )?(?:besluit|beslissing|beslistermijn|behandeling)|\bverlenging\b.{0,30}termijn|\blater\b.{0,20}\b(?:antwoord|besluit|beslissing|uitspraak|bericht)\b|\bgeduld\b|\bduurt (?:nog )?langer\b|\blanger wachten\b`) },
  { type: 'aanvulverzoek', weight: 3, words: /\baanvull|\bontbre(?:ken|ekt|kende)\b|\bniet (?:compleet|volledig)\b|\b(?:wij|we) missen\b|\bmissen (?:wij|we)\b|\bonvolledig/ },
  { type: 'ontvangstbevestiging', weight: 3, words: new RegExp(String.raw`\bontvangst|\b${YOUR_REQUEST}\b.*\b(?:ontvangen|binnen|aangekomen|gekregen)\b|\b(?:ontvangen|gekregen)\b.*\b${YOUR_REQUEST}\b|\bbevestiging (?:van )?(?:uw |de )?${YOUR_REQUEST}`) },
  { type: 'uitnodiging', weight: 3, words: /\buitnodiging\b|\boproep\b|\bafspraak\b|\bgesprek\b|\bkom(?:t|en)? .{0,10}langs\b|\bbijeenkomst\b|\bopgeroepen\b|^(?:(?:onderwerp|betreft|over):? )?kom\b|\bwelkom\b|\b(?:inloop|informatie|bewoners|ouder|thema|kennismakings)(?:avond|middag|ochtend|gesprek|bijeenkomst|dag)\b|\bspreekuren\b|\bspreekuur\b|\bhuisbezoek\b|\bgraag (?:spreken|zien|ontmoeten|kennismaken)\b|\bzien (?:u|je|\S+) graag\b|\b(?:gesprek|onderzoek|keuring|bezoek|controle) op (?:(?:maan|dins|woens|donder|vrij|zater)dag )?\d/ },
  { type: 'melding-nieuw-bericht', weight: 3, words: /\bberichtenbox\b|\bpost in\b|\bnieuwe? (?:bericht|brief|document|post)\b|\ber (?:staat|is) (?:een |nieuwe )?(?:bericht|brief|post|document)|\bbericht (?:voor u )?(?:geplaatst|klaar)|\bnotificatie\b|\bstaat .{0,20}klaar\b/ },
  { type: 'verzoek', weight: 3, words: /(?<!\b(?:uw|je|het) )\bverzoek (?:om|tot)\b|\bwil(?:t|len)? (?:u|je|wij|we)\b|\bformulier\b|\bkloppen\b|\bklopt\b.*\?|\b(?:gegevens|papieren|stukken|informatie|documenten|bewijs)\b.{0,20}\bnodig\b|\bnodig van (?:u|je)\b|\bwoont u\b|\bwij vragen\b/ },
  { type: 'verzoek', weight: 3, words: /(?:^|\b(?:onderwerp|betreft|over):? )(?:stuur|vul|lever|controleer|reageer|teken|onderteken|upload|bevestig|laat ons weten)\b/ },
  { type: 'verzoek', weight: 2, words: /\b(?:her)?onderzoek\b|\bwij willen\b/ },
  { type: 'informatie', weight: 3, words: /\bverander(?:t|en|ing(?:en)?)\b|\bwijzig(?:t|en|ing(?:en)?)\b|\binformatie over\b|\bwerkzaamheden\b|\bnieuwsbrief\b|\bindexering\b|\b(?:gaat|gaan) (?:\S+ ){0,3}(?:omhoog|omlaag)\b|^vanaf\b|\bvernieuw/ },
  { type: 'informatie', weight: 2, words: /\bnieuwe? (?!bericht|brief|document|post|besluit|aanvraag)\w+.{0,30}\b(?:in|bij|voor|van)\b|\bin (?:uw|je) (?:straat|buurt|wijk)\b|\bopeningstijden\b/ },
]
