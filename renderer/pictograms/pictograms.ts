/** A pictogram with the words for who can't see it. Drawings: Phosphor Icons, MIT (LICENSE.txt). */
export interface Pictogram {
  readonly svg: string
  /** Dutch: what it stands for in a letter. */
  readonly alt: string
}

const ALTS = {
  blad: 'Blad papier',
  bon: 'Rekening',
  checklijst: 'Lijst om af te vinken',
  computer: 'Computer',
  document: 'Document',
  envelop: 'Brief',
  formulier: 'Formulier',
  geld: 'Geld',
  'gelijk-teken': 'Is gelijk aan',
  gereedschap: 'Gereedschap',
  gesprek: 'Gesprek',
  gum: 'Weghalen',
  haakjes: 'Haakjes',
  hamer: 'Boete of dwangsom',
  hart: 'Vriendelijk',
  'helpende-hand': 'Hulp',
  huis: 'Huis',
  kalender: 'Datum',
  klok: 'Tijd',
  kopje: 'Even rustig aan',
  kruis: 'Niet goed',
  'let-op': 'Let op',
  lijst: 'Opsomming',
  mens: 'Persoon',
  oog: 'Kijken',
  oor: 'Luisteren',
  optelsom: 'Rekensom',
  pauze: 'Even wachten',
  pen: 'Schrijven',
  pijl: 'Hierna',
  rekenmachine: 'Berekening',
  schaar: 'Korter maken',
  spaarpot: 'Sparen',
  stapel: 'Stapel',
  stappen: 'Stappen',
  stop: 'Stop',
  telefoon: 'Bellen',
  vink: 'Goed',
  vraagteken: 'Vraag',
  weegschaal: 'Bezwaar en recht',
  wegwijzer: 'Wegwijzer',
  wetboek: 'Wet',
} as const

export type PictogramName = keyof typeof ALTS

const drawings = import.meta.glob('./*.svg', { query: '?raw', import: 'default', eager: true }) as Readonly<Record<string, string>>

/** All pictograms, by the names that rules use. */
export const PICTOGRAMS: Readonly<Record<PictogramName, Pictogram>> = Object.fromEntries(
  Object.entries(ALTS).map(([name, alt]) => [name, { alt, svg: drawings[`./${name}.svg`] ?? '' }]),
) as Record<PictogramName, Pictogram>

export function isPictogramName(name: string): name is PictogramName {
  return Object.hasOwn(ALTS, name)
}
