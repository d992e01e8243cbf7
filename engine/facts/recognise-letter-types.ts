import type { LetterType, RecognisedType } from '../letter/letter-type.ts'
import type { Block } from '../letter/letter.ts'

/** Words that show a letter type. In a subject line or heading they weigh three times. */
interface Sign {
  readonly type: LetterType
  readonly weight: number
  readonly words: RegExp
}

const SIGNS: readonly Sign[] = [
  { type: 'beslissing-op-bezwaar', weight: 6, words: /(?:beslissing|besluit|uitspraak) op (?:uw )?(?:bezwaar|bezwaarschrift)|(?:uw )?bezwa(?:ar|ren|arschrift)(?: [^.]{0,40})? (?:is|zijn|verklaren wij|hebben wij|wordt)(?: [^.]{0,30})?\s*(?:on)?gegrond|(?:bezwaar|bezwaarschrift)[^.]{0,60}niet[- ]ontvankelijk|(?:geven|geeft) u (?:on)?gelijk|u krijgt (?:geen |wel )?gelijk|(?:op|over) uw bezwaar (?:hebben wij|is) (?:beslist|besloten)|wij (?:hebben|zijn het) [^.]{0,30}uw bezwaar [^.]{0,30}(?:beslist|eens)/i },
  { type: 'hoorzitting', weight: 7, words: /hoorzitting|uw bezwaar (?:mondeling )?(?:toelichten|uitleggen)|(?:bezwaar(?:schriften)?commissie|commissie bezwaarschriften)[^.]{0,60}(?:hoor|zitting|uitnodig)|uitnodiging[^.]{0,20}\bhoor/i },
  { type: 'last-onder-dwangsom', weight: 8, words: /last onder (?:een )?dwangsom|leggen [^.]{0,30}dwangsom|dwangsom (?:van|op)|moet [^.]{0,30}dwangsom betalen/i },
  { type: 'voornemen', weight: 7, words: /\bvoornemen(?: tot| om)?\b|(?:zijn|is) (?:wij |het college )?van plan|wij willen [^.]{0,60}(?:uitkering|vergunning|boete|toeslag)[^.]{0,40}(?:stoppen|verlagen|intrekken|opleggen)|\bzienswijze\b|voorgenomen besluit/i },
  { type: 'verdaging', weight: 7, words: /verda(?:gen|gd|ging)|(?:hebben|heeft) (?:[^.]{0,20} )?meer tijd nodig|(?:beslis|besluit)(?:sen|t|ing)?[^.]{0,40} (?:uit(?:gesteld|stellen|stel)|later dan)|(?:beslis|behandel)termijn [^.]{0,40}(?:verleng|uitgesteld|opgeschort)|verlengen (?:wij )?(?:de|deze) (?:beslis)?termijn|langer nodig (?:om|voor)|(?:wij )?stellen (?:het|ons|de) (?:besluit|beslissing)[^.]{0,20} uit\b|uitstel van (?:ons|het|de) (?:besluit|beslissing)/i },
  { type: 'aanvulverzoek', weight: 6, words: /aanvraag (?:is|was) (?:nog )?(?:niet|on)\s?(?:compleet|volledig)|(?:aanvraag|formulier|bezwaar(?:schrift)?)[^.]{0,40}(?:onvolledig|niet (?:compleet|volledig))|(?:aan te vullen|aanvullen|aanvulling)|(?:missen|ontbre(?:ken|ekt))[^.]{0,30}(?:nog|gegevens|stukken|papieren|bewijs)|wij missen nog|nog (?:gegevens|papieren|stukken|informatie) nodig/i },
  { type: 'aanmaning', weight: 7, words: /\baanmaning\b|betalings?herinnering|(?:eerste|tweede|laatste) herinnering|\bherinnering\b[^.]{0,30}(?:betal|rekening|factuur)|nog (?:niet|geen)[^.]{0,30}(?:betaald|betaling|geld)[^.]{0,20}(?:ontvangen)?|hebt (?:u )?[^.]{0,40}nog niet betaald|in gebreke (?:bent )?gebleven/i },
  { type: 'boete', weight: 6, words: /(?:leggen|legt|krijgt|opgelegd|opleggen)[^.]{0,50}\bboete\b|\bboete\b[^.]{0,30}(?:op(?:gelegd|leggen)?|van €|besluit)|bestuurlijke boete|boetebesluit|boetebeschikking/i },
  { type: 'terugvordering', weight: 6, words: /terug\s?vorder|terug te vorderen|te veel [^.]{0,60}(?:gekregen|ontvangen|uitbetaald|betaald|uitgekeerd)|(?:moet|dient)[^.]{0,50}\bterug(?: te )?\s?(?:te )?betalen|onverschuldigd|ten onrechte (?:ontvangen|verstrekt|betaald)|vorderen wij [^.]{0,80}terug/i },
  { type: 'aanslag', weight: 6, words: /\baanslag(?:biljet|nummer|jaar)?\b|\bWOZ\b|(?:gemeentelijke|waterschaps)\s?(?:belasting|heffing)|(?:zuiverings|watersysteem|riool|afvalstoffen)heffing|onroerendezaakbelasting|hondenbelasting|naheffing/i },
  { type: 'melding-nieuw-bericht', weight: 8, words: /(?:nieuw )?bericht [^.]{0,40}(?:klaar|berichtenbox|MijnOverheid|Mijn \p{Lu})|(?:berichtenbox|MijnOverheid|Mijn \p{Lu}\p{L}+)[^.]{0,60}(?:nieuw )?bericht|er staat een (?:nieuw )?bericht/iu },
  { type: 'ontvangstbevestiging', weight: 6, words: /ontvangstbevestiging|bevestig(?:en|t)[^.]{0,20} (?:de )?ontvangst|(?:hebben|heb|heeft)[^.]{0,25} uw (?:aanvraag|bezwaar(?:schrift)?|melding|klacht|formulier|verzoek|brief)[^.]{0,40}(?:ontvangen|gekregen)|uw (?:aanvraag|bezwaar|melding|klacht|verzoek) (?:is|hebben wij) [^.]{0,30}(?:binnen|ontvangen)|bedankt voor uw (?:aanvraag|melding|bezwaar|klacht)/i },
  { type: 'waarschuwing', weight: 6, words: /\b(?:officiële |laatste |schriftelijke )?waarschuwing\b|waarschuwen (?:wij )?u|wij waarschuwen/i },
  { type: 'uitnodiging', weight: 5, words: /uitnodig(?:ing|en|t)|nodigen (?:wij )?(?:u|je)[^.]{0,40} uit|nodigen (?:u|je) uit|(?:u|je) bent (?:van harte )?(?:welkom|uitgenodigd)|afspraak (?:voor|met|op)|gesprek (?:is|op|met|vindt)|oproep/i },
  { type: 'besluit-afwijzing', weight: 5, words: /af(?:gewezen|wijzen|wijzing)|wij(?:zen|st)[^.]{0,60}\baf\b|(?:u|je) krijgt [^.]{0,30}\b(?:geen|niet)\b|krijgt u [^.]{0,30}\bgeen\b|geen recht (?:meer )?op|(?:hebt|heeft) [^.]{0,20}geen recht|niet toegekend|weiger(?:en|t|ing)|kunnen (?:wij )?(?:u|je) (?:helaas )?geen [^.]{0,40}(?:geven|toekennen|verlenen)|(?:stop(?:t|pen|gezet)|beëindig|ingetrokken|trekken [^.]{0,40} in\b|verlaagd|verlagen)[^.]{0,60}(?:uitkering|bijstand|toeslag|vergunning|vergoeding|subsidie|recht)|(?:uitkering|bijstand|toeslag|vergunning|vergoeding|subsidie|recht)[^.]{0,60}(?:stop|beëindig|ingetrokken|verlaagd|verlagen|in te trekken)|buiten behandeling|niet (?:in behandeling|verder)[^.]{0,20}(?:genomen|nemen)|niet verlengd/i },
  { type: 'besluit-toekenning', weight: 4, words: /toe(?:gekend|kenning|kennen)|kennen [^.]{0,60} toe\b|goedgekeurd|(?:u|je) krijgt (?!(?:[^.]{0,30}\b(?:geen|niet|bericht|antwoord|brief|boete|post|herinnering)\b))|(?:krijgt|ontvangt) u (?!(?:[^.]{0,20}\b(?:geen|niet|bericht|antwoord|een brief|boete|hierover)\b))|(?:u|je) (?:hebt|heeft) recht op|verle(?:end|nen|ning)(?![^.]{0,20}termijn)|(?:u|je) mag [^.]{0,60}(?:gebruiken|parkeren|bouwen|houden|plaatsen|kappen)|(?:vergunning|ontheffing|toestemming|subsidie)[^.]{0,20}(?:gekregen|klaar)|(?:geven|geeft) (?:wij )?(?:u|je) (?:een |de |toestemming|vergunning)/i },
  { type: 'betaling', weight: 4, words: /\bfactuur\b|\bnota\b|(?:moet|dient|wilt|verzoeken)[^.]{0,80}\bbetalen\b|\bbetaal\b[^.]{0,60}(?:€|euro|bedrag|rekening)|rekening voor|eigen bijdrage|\bleges\b|te betalen bedrag|bedrag [^.]{0,40}(?:betalen|overmaken|over te maken|voldoen)|incasso/i },
  { type: 'verzoek', weight: 3, words: /wij vragen (?:u|je)|vragen wij (?:u|je)|wij verzoeken|verzoeken wij|(?:u|je) (?:moet|dient) [^.]{0,60}(?:sturen|inleveren|invullen|aanleveren|doorgeven|toesturen|in te vullen|te sturen|opsturen)|\bstuur\b[^.]{0,50}\b(?:ons|op|terug|toe)\b|vul [^.]{0,60} in\b|wilt u [^.]{0,60}(?:sturen|invullen|doorgeven|terugsturen)|hebben [^.]{0,30}(?:gegevens|informatie|formulier|papieren)[^.]{0,20} nodig|inlichtingenformulier|\bonderzoek(?:en)? [^.]{0,40}recht/i },
  { type: 'informatie', weight: 2, words: /informeren (?:wij )?(?:u|je)|laten (?:wij )?(?:u|je) weten|\bvanaf [^.]{0,40}verander|wijzig(?:t|en|ing)|\bverander(?:t|en|ing)|werkzaamheden|nieuws(?:brief)?|(?:hoe|wat) (?:werkt|betekent|verandert)/i },
]

/** Types that swallow others: an invitation to a hearing is no plain invitation as well. */
const SWALLOWS: Readonly<Partial<Record<LetterType, readonly LetterType[]>>> = {
  'beslissing-op-bezwaar': ['besluit-afwijzing', 'besluit-toekenning', 'hoorzitting', 'ontvangstbevestiging', 'verzoek', 'uitnodiging', 'voornemen', 'boete', 'terugvordering', 'betaling', 'waarschuwing', 'aanslag', 'verdaging'],
  hoorzitting: ['uitnodiging', 'ontvangstbevestiging', 'verzoek', 'besluit-afwijzing', 'besluit-toekenning', 'boete', 'terugvordering', 'waarschuwing'],
  voornemen: ['besluit-afwijzing', 'besluit-toekenning', 'boete', 'terugvordering', 'last-onder-dwangsom', 'verzoek', 'betaling', 'waarschuwing', 'uitnodiging'],
  'last-onder-dwangsom': ['besluit-afwijzing', 'besluit-toekenning', 'betaling', 'verzoek', 'waarschuwing', 'boete'],
  verdaging: ['ontvangstbevestiging', 'besluit-afwijzing', 'besluit-toekenning', 'verzoek', 'aanvulverzoek'],
  aanvulverzoek: ['verzoek', 'ontvangstbevestiging', 'besluit-afwijzing', 'besluit-toekenning', 'informatie'],
  aanmaning: ['betaling', 'verzoek', 'waarschuwing', 'besluit-afwijzing', 'besluit-toekenning', 'boete', 'terugvordering', 'aanslag'],
  boete: ['betaling', 'waarschuwing', 'besluit-afwijzing', 'besluit-toekenning', 'verzoek'],
  terugvordering: ['betaling', 'besluit-afwijzing', 'besluit-toekenning', 'verzoek'],
  aanslag: ['betaling', 'verzoek', 'besluit-toekenning', 'besluit-afwijzing'],
  'melding-nieuw-bericht': ['informatie', 'verzoek', 'besluit-toekenning', 'uitnodiging'],
  ontvangstbevestiging: ['besluit-toekenning', 'besluit-afwijzing', 'verzoek', 'informatie', 'uitnodiging', 'betaling'],
  waarschuwing: ['besluit-toekenning', 'besluit-afwijzing', 'verzoek', 'boete', 'informatie'],
  uitnodiging: ['verzoek', 'informatie', 'besluit-toekenning', 'besluit-afwijzing'],
  'besluit-afwijzing': ['verzoek', 'informatie', 'besluit-toekenning'],
  'besluit-toekenning': ['verzoek', 'informatie', 'uitnodiging'],
  betaling: ['verzoek', 'informatie'],
  verzoek: ['informatie'],
}

const SECTION = { heading: 3, opening: 2, body: 1 }
/** Below this a type isn't shown: no type is better than a wrong one. */
const ENOUGH = 4
const MOST = 2

/** The one or two types that a letter has, heaviest first, each with the words that show it. */
export function recogniseLetterTypes(blocks: readonly Block[]): readonly RecognisedType[] {
  const scores = new Map<LetterType, { score: number; because: string; best: number }>()
  const stretches = weighBlocks(blocks)
  for (const { type, weight, words } of SIGNS) {
    for (const { text, factor } of stretches) {
      const match = words.exec(text)
      if (match === null) continue
      const known = scores.get(type) ?? { score: 0, because: '', best: 0 }
      const gain = weight * factor
      // The same sign further on in the letter proves little more.
      scores.set(type, { score: Math.max(known.score, gain) + Math.min(known.score, gain) * 0.2, because: gain > known.best ? quote(text, match) : known.because, best: Math.max(known.best, gain) })
    }
  }
  const ranked = [...scores].filter(([, { score }]) => score >= ENOUGH).sort(([, a], [, b]) => b.score - a.score)
  return chooseTypes(ranked).map(([type, { because }]) => ({ type, because: `omdat er staat: ‘${because}’`, by: 'herkend' }))
}

type Ranked = readonly [LetterType, { readonly score: number; readonly because: string }]

/** The heaviest, and a second one only when it is nearly as heavy and isn't part of the first. */
function chooseTypes(ranked: readonly Ranked[]): readonly Ranked[] {
  const chosen: Ranked[] = []
  for (const candidate of ranked) {
    if (chosen.length === MOST) break
    const first = chosen[0]
    const swallowed = chosen.some(([type]) => SWALLOWS[type]?.includes(candidate[0]) === true)
    if (swallowed || (first !== undefined && candidate[1].score < first[1].score * 0.7)) continue
    // A type that would swallow the first and weighs nearly as much is the better name for it.
    if (first !== undefined && SWALLOWS[candidate[0]]?.includes(first[0]) === true) chosen[0] = candidate
    else chosen.push(candidate)
  }
  return chosen
}

function weighBlocks(blocks: readonly Block[]): readonly { readonly text: string; readonly factor: number }[] {
  const stretches: { text: string; factor: number }[] = []
  let bodySeen = 0
  for (const { kind, text } of blocks) {
    if (kind === 'letterhead' || kind === 'footer' || kind === 'footnote' || kind === 'closing' || kind === 'salutation') continue
    if (kind === 'heading') {
      stretches.push({ text, factor: bodySeen === 0 ? SECTION.heading : SECTION.body })
      continue
    }
    stretches.push({ text, factor: bodySeen < 2 ? SECTION.opening : SECTION.body })
    bodySeen++
  }
  return stretches
}

function quote(text: string, match: RegExpExecArray): string {
  const words = match[0].trim()
  if (words.length >= 12) return words.length <= 60 ? words : `${words.slice(0, 57)}…`
  const from = text.lastIndexOf(' ', Math.max(0, match.index - 16)) + 1
  const to = text.indexOf(' ', Math.min(text.length, match.index + match[0].length + 14))
  return text.slice(from, to < 0 ? text.length : to).trim()
}
