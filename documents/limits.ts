import { UnreadableFile, type Unreadable } from './document.ts'

export const LIMITS = { bytes: 64 * 1024 * 1024, characters: 2_000_000 } as const

export const TOO_LARGE: Unreadable = {
  code: 'te-groot',
  message: 'Dit bestand is te groot. Klare Brief leest bestanden tot 64 MB en 2 miljoen tekens. Knip het bestand in stukken.',
}

/** Throws `UnreadableFile` for a text that is longer than any letter, before any work is done on it. */
export function refuseTooLong(text: string): string {
  if (text.length > LIMITS.characters) throw new UnreadableFile(TOO_LARGE)
  return text
}
