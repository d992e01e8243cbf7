import type { ActSign } from './act-sign.ts'

const YOU = '(?:u|je|jij|jullie)'
/** "U hoeft het niet terug te betalen". */
const NEED_NOT = String.raw`\b(?:hoe(?:ft|ven|f)|behoeft)\b.{0,80}`

/** Acts that lay something on the reader: a fine, a debt, an order, a tax, a warning. */
export const DUTY_ACTS: readonly ActSign[] = [
  // Boete
  { type: 'boete', weight: 3, near: 'boete boetes boetebesluit bestuurlijke geldboete', words: new RegExp(String.raw`\b(?:leggen|leg|legt|geven|geef|geeft)\b(?!.{0,60}\b(?:nog geen|geen)\b).{0,160}\bboete\b|(?<!\b(?:wie|iedereen|overtreders|degene|eigenaren|bezoekers|automobilisten)\b.{0,120})\b(?:krijgt|krijg)\b(?!.{0,40}\b(?:geen|niet)\b).{0,60}\bboete\b|\bboete\b.{0,60}\b(?:op te leggen|opgelegd|te geven|bedraagt|is vastgesteld|wordt vastgesteld|van €)|\bbesloten\b.{0,120}\bboete\b`) },
  { type: 'boete', weight: 3, near: 'beboeten beboet boete geldboete bekeuring', words: /\bbesl(?:oten|uit\w*)\b.{0,80}\bgeldboete\b|\b(?:krijgt|krijg|leggen|leg|geven)\b(?!.{0,40}\b(?:geen|niet)\b).{0,60}\b(?:geldboete|bekeuring)\b|\b(?:uw|je|de) boete is\b.{0,12}(?:€|\d)|\b(?:te beboeten|beboeten (?:wij )?u|beboet)\b/ },
  { type: 'boete', weight: 1, near: 'boete boeterapport', words: /\b(?:de|deze|uw) boete\b|\bboeterapport\b/ },
  // Terugvordering
  { type: 'terugvordering', weight: 3, near: 'vorderen vorder vordert terugvorderen teruggevorderd terug', words: new RegExp(String.raw`\bvorder(?:en|t)?\b.{0,160}\bterug\b|\bteruggevorderd\b|(?<!${NEED_NOT})\bterug te (?:vorderen|vragen|betalen)\b|\bterugvorderen\b`) },
  { type: 'terugvordering', weight: 3, near: 'terug vorderen terugbetalen terugvragen terugbetaalt terugbetaling', words: new RegExp(String.raw`\b(?:moet|dient|betaalt|moeten)\b.{0,120}\bterug(?: te )?(?: ?betalen|betaalt|\b)(?!.{0,5}sturen)|\b(?:vragen|willen|vraag) (?:wij |we )?.{0,80}\bterug\b|\b(?:moet|moeten|dient|besloten)\b.{0,120}\bterugbetalen\b|(?<!${NEED_NOT})\bterug te (?:vragen|betalen)\b|\b(?:besloten|besluiten)\b.{0,200}\bterug te vorderen\b`) },
  { type: 'terugvordering', weight: 3, near: 'teruggeven terugkrijgen teruggegeven', words: /\b(?:moet|moeten|willen|dient)\b.{0,120}\b(?:teruggeven|terugkrijgen)\b/ },
  { type: 'terugvordering', weight: 3, near: 'terugvordering terugbetaling terug restitueren restitutie terugbetaald terugbetaalt eis eist eisen geeft verhalen storten teruggeven', words: new RegExp(String.raw`\b(?:beslo\w+|beslui\w+|gaan|ga|gaat|overgaan|overgegaan)\b.{0,60}\bterugvordering\b|(?<!${NEED_NOT})(?:\bte restitueren\b|\brestitueert\b)|\b(?:moet|moeten|dient|dienen)\b.{0,120}\b(?:terugbetaald|terug te worden betaald|restitueren)\b|\bbesl(?:oten|uit\w*) dat ${YOU}\b.{0,160}\bterugbetaalt\b|\bterugvordering\b.{0,80}\b(?:wordt|is|hebben|heeft)\b.{0,30}\bbesloten\b|\baanspraak\b.{0,20}\bop terugbetaling\b|\b(?:verzoeken|vragen|moet|dient)\b.{0,60}(?:€|\bbedrag\b|\bgeld\b).{0,30}\bterug te storten\b|\bmoet ${YOU}\b.{0,60}\bteruggeven\b|\bkrijgen (?:wij|we)\b.{0,60}(?:€|\bgeld\b|\bbedrag\b).{0,30}\bterug\b|\beis(?:en|t)?\b.{0,80}\bterug\b|\b${YOU} geeft\b.{0,40}\b(?:geld|bedrag|€)\b.{0,40}\bterug\b|\b(?:beslo\w+|beslui\w+)\b.{0,120}\bop u te verhalen\b`) },
  { type: 'terugvordering', weight: 2, near: 'veel onverschuldigd onrechte', words: /\bte veel\b.{0,60}\b(?:gekregen|ontvangen|uitbetaald|betaald|uitgekeerd|kreeg|geld|uitkering|toeslag|bijstand|subsidie)\b|\bonverschuldigd\b|\bten onrechte\b.{0,60}\b(?:ontvangen|verstrekt|betaald|genoten|uitbetaald)/ },
  // Last onder dwangsom
  { type: 'last-onder-dwangsom', weight: 3, near: 'dwangsom bestuursdwang lasten gelasten last', words: /\b(?:leggen|leg|legt)\b.{0,120}\b(?:dwangsom|bestuursdwang|lasten? op)\b|\blast onder (?:dwangsom|bestuursdwang)\b|\bgelasten? (?:wij |ik )?u\b|\b(?:wij|ik) gelasten? u\b|\bdwangsom\b.{0,60}\bop te leggen\b/ },
  { type: 'last-onder-dwangsom', weight: 2, near: 'dwangsom dwangsommen verbeurt verbeurte', words: /\bverbeurt (?:u|je)?\b|\bop (?:straffe van|verbeurte)\b|\bonder verbeurte\b|\bop straffe van een dwangsom\b|\bdwangsom (?:van|ineens|per|betalen)\b|\b(?:betaalt|betalen)\b.{0,60}\bdwangsom\b/ },
  // Aanslag
  { type: 'aanslag', weight: 3, near: 'aanslag aanslagen aanslagbiljet*', words: /\b(?:leggen|leg|legt|ontvangt|krijgt)\b.{0,80}\baanslag(?:en|biljet)?\b|\baanslag(?:en)?\b.{0,60}\b(?:opgelegd|bedraagt|op te leggen)\b|\b(?:dit|deze|uw) aanslag(?:biljet)?\b/ },
  { type: 'aanslag', weight: 3, near: 'belasting* heffing* *belasting', words: /\b(?:wordt|worden) (?:u |aan u )?.{0,200}\bbelasting(?:en)? opgelegd\b|\bbetaalt u ons belasting\b|\bbetaalt u .{0,40}(?:belasting|heffing)\b/ },
  // Waarschuwing
  { type: 'waarschuwing', weight: 3, near: 'waarschuwing waarschuwen gewaarschuwd waarschuw', words: /\b(?:krijgt|krijg|ontvangt|geven|geef|geeft|is een|deze|als een|formele|officiële|schriftelijke|alleen)\b.{0,50}\bwaarschuwing\b|\bwaarschuw(?:en)? (?:wij |we |ik )?(?:u|je)\b|\b(?:wij|we|ik) waarschuw(?:en)?\b|\bgewaarschuwd\b|\bmet deze waarschuwing\b/ },
  { type: 'waarschuwing', weight: 2, near: 'nog afgezien geadviseerd', words: /\b(?:u|je) krijgt (?:nu )?(?:nog )?geen boete\b|\bafgezien van het (?:treffen van maatregelen|opleggen)|\bdringend (?:geadviseerd|verzocht)\b/ },
  // Aanmaning
  { type: 'aanmaning', weight: 3, near: 'manen maan aangemaand aanmaning sommeren', words: /\b(?:manen|maan) (?:wij |ik )?u\b|\b(?:wij|ik|hierbij) (?:manen|maan)\b|\baangemaand\b|\b(?:deze|dit is (?:een|de)) (?:aanmaning|herinnering|betalingsherinnering)\b|\bsommeren wij\b/ },
  { type: 'aanmaning', weight: 2, near: 'niet geen nog openstaand* openstaat open', words: /\b(?:hebt|heeft|heb|hebben|is|zijn)\b.{0,120}\b(?:nog niet|niet|nog geen|geen)\b.{0,60}\b(?:betaald|betaling|betalingen|voldaan)\b|\b(?:geld|bedrag|betaling|termijn(?:en)?)\b.{0,60}\bniet\b.{0,30}\b(?:ontvangen|gekregen|binnen)\b|\bstaat (?:er )?.{0,40}\bopen\b|\bopenstaande?\b.{0,30}\b(?:bedrag|saldo|vordering|rekening)|\bniet dan wel niet geheel voldaan\b|\bkregen wij niets\b/ },
  { type: 'aanmaning', weight: 1, near: 'alsnog achterstand betalingsachterstand', words: /\balsnog te (?:betalen|voldoen)\b|\bachterstand\b/ },
  // Betaling
  { type: 'betaling', weight: 2, near: 'rekening factuur nota', words: /\b(?:de|een|deze|uw|bijgaande) (?:rekening|factuur|nota) (?:voor|van|over)\b|\bin rekening gebracht\b|\bbrengen wij\b.{0,60}\bin rekening\b/ },
  { type: 'betaling', weight: 2, near: 'betalen betaal voldoen overmaken over maak schrijven betaalt bijdrage verschuldigd bijschrijven', words: new RegExp(String.raw`\b(?:moet|dient|wilt|wil|verzoeken|verzocht|vragen)\b.{0,120}\b(?:te betalen|(?<!\bgaan )betalen|te voldoen|over te maken|overmaken|bijschrijven)\b|\bbetaal\b.{0,40}(?:€|euro|\bbedrag\b)|\bmaak\b.{0,40}€.{0,30}\bover\b|\bbetaalt ${YOU}\b.{0,60}€|\b${YOU} betaalt\b.{0,60}€|\b(?:wij|we) schrijven (?:€|dit bedrag|het bedrag).{0,80}\baf\b|\bbijdrage\b.{0,60}\bverschuldigd\b|\b(?:te betalen|door u te betalen) (?:kosten|bedrag)\b|\bterugbetalen van je\b`) },
  // That one pays, without what: a letter on new rates says so too.
  { type: 'betaling', weight: 1, near: 'betaalt', words: new RegExp(String.raw`\bbetaalt ${YOU}\b.{0,60}(?:per maand|elke maand|bijdrage)|\b${YOU} betaalt\b.{0,60}(?:per maand|elke maand|bijdrage)`) },
]
