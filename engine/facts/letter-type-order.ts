import type { LetterType } from '../letter/letter-type.ts'

/** Types that decide, so that objection or appeal is open (Awb 1:3, 6:4, 7:1). A payment may or may not be one. */
export const DECISION_TYPES: ReadonlySet<LetterType> = new Set(['besluit-afwijzing', 'besluit-toekenning', 'boete', 'terugvordering', 'beslissing-op-bezwaar', 'last-onder-dwangsom', 'aanslag'])

/** Types of which no letter decides, whatever decision it speaks of. */
export const NO_DECISION_TYPES: ReadonlySet<LetterType> = new Set(['verdaging', 'aanvulverzoek', 'hoorzitting', 'uitnodiging', 'ontvangstbevestiging', 'melding-nieuw-bericht', 'verzoek', 'waarschuwing', 'voornemen'])

const PLAIN_DECISIONS: readonly LetterType[] = ['besluit-afwijzing', 'besluit-toekenning']
const TALK: readonly LetterType[] = ['verzoek', 'informatie', 'uitnodiging', 'ontvangstbevestiging']

/** Types that hold others: an invitation to a hearing is no plain invitation as well. */
export const SWALLOWS: Readonly<Partial<Record<LetterType, readonly LetterType[]>>> = {
  'beslissing-op-bezwaar': [...PLAIN_DECISIONS, ...TALK, 'hoorzitting', 'voornemen', 'boete', 'terugvordering', 'betaling', 'waarschuwing', 'aanslag', 'last-onder-dwangsom', 'aanvulverzoek'],
  hoorzitting: [...PLAIN_DECISIONS, ...TALK, 'boete', 'terugvordering', 'waarschuwing', 'aanvulverzoek', 'verdaging'],
  voornemen: [...PLAIN_DECISIONS, ...TALK, 'boete', 'terugvordering', 'last-onder-dwangsom', 'betaling', 'waarschuwing', 'aanvulverzoek'],
  'last-onder-dwangsom': [...PLAIN_DECISIONS, ...TALK, 'betaling', 'waarschuwing', 'boete', 'aanvulverzoek'],
  verdaging: [...PLAIN_DECISIONS, ...TALK, 'aanvulverzoek', 'beslissing-op-bezwaar', 'hoorzitting'],
  aanvulverzoek: [...PLAIN_DECISIONS, ...TALK],
  aanmaning: [...PLAIN_DECISIONS, ...TALK, 'betaling', 'waarschuwing', 'boete', 'terugvordering', 'aanslag', 'last-onder-dwangsom', 'aanvulverzoek'],
  boete: [...TALK, ...PLAIN_DECISIONS, 'betaling', 'waarschuwing', 'aanvulverzoek'],
  terugvordering: ['besluit-toekenning', ...TALK, 'betaling', 'aanmaning'],
  aanslag: [...PLAIN_DECISIONS, ...TALK, 'betaling', 'terugvordering'],
  'melding-nieuw-bericht': [...PLAIN_DECISIONS, ...TALK],
  ontvangstbevestiging: [...PLAIN_DECISIONS, 'verzoek', 'informatie', 'uitnodiging', 'betaling', 'aanvulverzoek', 'verdaging', 'hoorzitting'],
  waarschuwing: [...PLAIN_DECISIONS, ...TALK, 'boete', 'aanvulverzoek'],
  uitnodiging: [...PLAIN_DECISIONS, 'verzoek', 'informatie', 'ontvangstbevestiging'],
  'besluit-afwijzing': [...TALK, 'besluit-toekenning', 'aanvulverzoek', 'betaling', 'waarschuwing'],
  'besluit-toekenning': [...TALK, 'besluit-afwijzing', 'betaling', 'aanvulverzoek'],
  betaling: [...TALK, ...PLAIN_DECISIONS],
  verzoek: ['informatie', 'ontvangstbevestiging'],
}
