import type { LetterType } from '../engine/letter/letter-type.ts'

const WHO_PAYS = ['betalingsregeling-ontbreekt', 'schuldhulp-ontbreekt', 'gratis-hulp-ontbreekt', 'fout-melden-ontbreekt', 'gevolg-van-niets-doen']
const WHO_HEARS_NO = ['gratis-hulp-ontbreekt', 'bel-ons-eerst', 'begrip-ontbreekt', 'bezwaar-digitaal-en-papier']
const WHO_IS_ASKED = ['gevolg-van-niets-doen', 'gratis-hulp-ontbreekt', 'taalhulp-ontbreekt']

/** Advice on what is missing that matters most to the reader of such a letter, most first; eigen ervaring van het team. */
const ORDER: Readonly<Partial<Record<LetterType, readonly string[]>>> = {
  betaling: WHO_PAYS,
  aanmaning: WHO_PAYS,
  boete: WHO_PAYS,
  terugvordering: WHO_PAYS,
  aanslag: WHO_PAYS,
  'besluit-afwijzing': WHO_HEARS_NO,
  'beslissing-op-bezwaar': WHO_HEARS_NO,
  'last-onder-dwangsom': WHO_HEARS_NO,
  voornemen: WHO_HEARS_NO,
  verzoek: WHO_IS_ASKED,
  aanvulverzoek: WHO_IS_ASKED,
  uitnodiging: WHO_IS_ASKED,
  hoorzitting: WHO_IS_ASKED,
  informatie: ['niets-doen-niet-gezegd'],
}

/** The lower, the more it matters to a letter of these types; what isn't named comes last. */
export function rankAdvice(ruleId: string, types: readonly LetterType[]): number {
  const ranks = types.map((type) => ORDER[type]?.indexOf(ruleId) ?? -1).filter((rank) => rank >= 0)
  return ranks.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...ranks)
}
