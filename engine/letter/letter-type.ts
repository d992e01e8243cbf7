export const LETTER_TYPES = [
  'besluit-afwijzing',
  'besluit-toekenning',
  'betaling',
  'aanmaning',
  'boete',
  'terugvordering',
  'beslissing-op-bezwaar',
  'verzoek',
  'aanvulverzoek',
  'uitnodiging',
  'hoorzitting',
  'waarschuwing',
  'ontvangstbevestiging',
  'voornemen',
  'verdaging',
  'last-onder-dwangsom',
  'aanslag',
  'melding-nieuw-bericht',
  'informatie',
] as const
export type LetterType = (typeof LETTER_TYPES)[number]

/** A type the letter has, with the words that show it. */
export interface RecognisedType {
  readonly type: LetterType
  readonly because: string
  readonly by: 'herkend' | 'gekozen'
}

/** Which law the letter lives under; it decides which demands are `wet`. */
export type Law = 'awb' | 'belastingen' | 'omgevingswet' | 'civiel' | 'eigen' | 'onbekend'
