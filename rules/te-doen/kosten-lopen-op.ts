import { phraseRule } from '../phrase-rule.ts'
import { says } from '../says.ts'

const WAY_OUT = /betalingsregeling|betaalregeling|in delen|in termijnen|uitstel|lukt (?:het )?(?:betalen|niet)|kunt u (?:[^.?]{0,30})niet (?:in één keer |op tijd |alles )?betalen|niet (?:in één keer |op tijd )kunt betalen|hulp|helpen/i

export const kostenLopenOp = phraseRule(
  {
    id: 'kosten-lopen-op',
    title: 'Extra kosten, maar geen uitweg',
    theme: 'te-doen',
    severity: 'waarschuwing',
    basis: 'advies',
    authority: { name: 'Rijksincassovisie (2016)', says: 'De overheid houdt bij het innen van schulden rekening met wat mensen kunnen betalen, en voorkomt onnodige kosten.' },
    why: 'Wie niet kan betalen, schrikt van extra kosten en doet dan vaak niets. Noem hoeveel het wordt, en zeg meteen wat de lezer kan doen als betalen niet lukt.',
    pictogram: 'geld',
    appliesTo: ['betaling', 'aanmaning', 'boete', 'terugvordering', 'aanslag'],
    good: [
      { text: 'Betaalt u te laat? Dan komt er € 25 bij. Kunt u niet betalen? Bel ons, dan maken wij een betalingsregeling.', types: ['betaling'] },
      { text: 'Betaal € 80 vóór 1 mei 2026.', types: ['betaling'] },
    ],
    bad: [
      { text: 'Betaal € 80 vóór 1 mei 2026. Bij niet-betaling volgt een verhoging met 50%.', types: ['boete'], finds: ['verhoging'] },
      { text: 'U hebt nog niet betaald. Het bedrag is € 120. Als u niet binnen twee weken betaalt, brengen wij incassokosten in rekening.', types: ['aanmaning'], finds: ['incassokosten'] },
    ],
  },
  {
    words: /\b(?:verhoging|verhoogd|incassokosten|aanmaningskosten|invorderingskosten|wettelijke rente|invorderingsrente|extra kosten|bijkomende kosten|deurwaarderskosten)\b/i,
    when: (facts) => !says(facts, WAY_OUT),
    once: true,
    reason: (words) => `Hier staat “${words}”, maar niet wat de lezer kan doen als betalen niet lukt. Zet erbij: kunt u niet betalen? Bel ons.`,
  },
)
