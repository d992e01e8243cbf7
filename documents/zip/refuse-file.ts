import { UnreadableFile } from '../document.ts'

export type Refusal = 'leeg' | 'beschadigd' | 'versleuteld' | 'te-groot' | 'onveilig' | 'geen-tekst'

const MESSAGES: Readonly<Record<Refusal, string>> = {
  leeg: 'Dit bestand is leeg. Kies een ander bestand.',
  beschadigd: 'Dit bestand is beschadigd. Open het in Word of LibreOffice, sla het opnieuw op en probeer het dan nog een keer.',
  versleuteld: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf in Word of LibreOffice en probeer het dan nog een keer.',
  'te-groot': 'Dit bestand is te groot. Haal grote afbeeldingen of bijlagen eruit, of verdeel de tekst over meer bestanden.',
  onveilig:
    'Dit bestand is op een ongewone manier opgebouwd en kan onveilig zijn. Open het in Word of LibreOffice, sla het opnieuw op en probeer het dan nog een keer.',
  'geen-tekst': 'In dit bestand staat geen tekst. Kies een ander bestand.',
}

/** What to throw for a file we can't or won't read. */
export function refuseFile(code: Refusal, message: string = MESSAGES[code]): UnreadableFile {
  return new UnreadableFile({ code, message })
}
