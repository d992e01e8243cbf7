import type { Law } from '../../letter/letter-type.ts'
import type { Sign } from '../spot-signs.ts'

/** Words that tell under which law the letter lives, or that it decides without saying which way. */
export type LetterSign = (Sign & { readonly law: Law }) | (Sign & { readonly decides: true })

/** Which law goes before which, when a letter names more than one. */
export const LAWS: readonly Law[] = ['belastingen', 'eigen', 'omgevingswet', 'civiel', 'awb', 'onbekend']

export const LETTER_SIGNS: readonly LetterSign[] = [
  { law: 'belastingen', near: 'aanslagbiljet* aanslagnummer* heffingsambtenaar invorderingswet woz* naheffing* naheffingsaanslag belastingaanslag* kostenwet' },
  { law: 'belastingen', near: 'aanslag uitspraak team', words: /\baanslag(?:en)? (?:inkomsten|vennootschaps|motorrijtuigen|erf|schenk|loon|omzet)\w*\b|\bteam belastingrecht\b/ },
  { law: 'belastingen', near: 'algemene aanslag', words: /\balgemene wet inzake rijksbelastingen\b|\b(?:deze|uw|de|dit) aanslag\b.{0,60}\b(?:belasting|heffing)|\bambtenaar belast met de heffing\b/ },
  { law: 'omgevingswet', near: 'omgevingsvergunning* omgevingswet omgevingsplan* bouwvergunning kapvergunning' },
  { law: 'civiel', near: 'huurovereenkomst* huurcontract burgerlijk 14-dagenbrief', words: /\bhuurovereenkomst\b|\bburgerlijk wetboek\b|\b14-dagenbrief\b/ },
  // Laws with terms of their own: income-dependent allowances, remission of fees.
  { law: 'eigen', near: 'toetsingsinkomen verzamelinkomen awir administratief kwijtschelding', words: /\b(?:toetsingsinkomen|verzamelinkomen|awir)\b|\badministratief beroep\b|\bkwijtschelding van (?:de )?(?:leges|belasting)/ },
  { law: 'awb', near: 'awb participatiewet uitkering* subsidie* vergunning* toeslag* gemeente provincie waterschap ontheffing* bijstand* bezwaar bezwaarschrift besluit beschikking wmo* jeugdwet werkloosheidswet ziektewet' },
  { law: 'awb', near: 'algemene college', words: /\balgemene wet bestuursrecht\b|\bcollege van burgemeester\b/ },
  { decides: true, near: 'besloten besluiten beslissen beslist besluit beschikking beslissing vast', words: /\b(?:besloten|besluiten|besluit (?:ik|wij|het college)|beslissen (?:wij )?(?:dat|om|tot)|is beslist|ons besluit is|dit besluit|deze beschikking|deze beslissing|is een besluit|stellen (?:wij )?.{0,80}\bvast)\b|^beschikking\b/ },
]
