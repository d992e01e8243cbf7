import type { Warning } from '../../engine/letter/letter.ts'

export type FileWarning = keyof typeof MESSAGES

/** What a user should know of a file before changing it. */
export function fileWarnings(codes: readonly FileWarning[]): readonly Warning[] {
  return [...new Set(codes)].map((code) => ({ code, message: MESSAGES[code] }))
}

const MESSAGES = {
  'wijzigingen-niet-verwerkt':
    'In deze brief staan bijgehouden wijzigingen die nog niemand heeft geaccepteerd. Klare Brief leest de tekst alsof ze geaccepteerd zijn. De wijzigingen zelf blijven in het bestand staan.',
  opmerkingen: 'In deze brief staan opmerkingen van collega’s. Klare Brief laat ze niet zien, maar bewaart ze wel.',
  macro: 'In dit bestand zitten macro’s. Klare Brief voert die niet uit en verandert ze niet.',
  handtekening: 'Dit bestand heeft een digitale handtekening. Als u de brief verandert, klopt die handtekening niet meer.',
  beveiligd: 'Dit bestand is beveiligd tegen wijzigingen. U ziet de meldingen wel, maar u kunt de tekst hier niet veranderen.',
  vergrendeld: 'Een deel van deze brief zit op slot. U ziet de meldingen daar wel, maar u kunt die tekst hier niet veranderen.',
  'verborgen-tekst': 'In dit bestand staat verborgen tekst. Klare Brief slaat die over.',
  'ingevoegd-bestand':
    'In dit bestand is een ander bestand ingevoegd. Klare Brief leest de tekst daarvan niet. Open de brief in Word en sla hem opnieuw op om ook die tekst te controleren.',
  formule: 'In dit bestand staat een formule. Klare Brief leest die niet.',
} as const
