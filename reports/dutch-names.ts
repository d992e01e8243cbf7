import type { ChecklistItem, ElementId, ElementStatus } from '../engine/checklist/checklist.ts'
import type { Basis, Severity, Theme } from '../engine/finding/finding.ts'
import type { LetterType } from '../engine/letter/letter-type.ts'
import type { LevelNumber } from '../engine/score/reading-score.ts'

/** What readers of reports and of the window see, for each name in the code. */
export const THEME_NAMES: Readonly<Record<Theme, string>> = {
  begrijpelijk: 'Begrijpelijk',
  bereikbaar: 'Bereikbaar',
  uitgelegd: 'Uitgelegd',
  'te-doen': 'Te doen',
  vriendelijk: 'Vriendelijk',
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { fout: 'Fout', waarschuwing: 'Let op', tip: 'Tip' }

export const BASIS_NAMES: Readonly<Record<Basis, string>> = { wet: 'wet', norm: 'norm', advies: 'advies' }

export const ELEMENT_NAMES: Readonly<Record<ElementId, string>> = {
  afzender: 'Wie de brief stuurt',
  telefoonnummer: 'Een telefoonnummer',
  besluit: 'Wat er besloten is',
  reden: 'De reden',
  gevolg: 'Wat dit betekent voor de lezer',
  'wat-te-doen': 'Wat de lezer moet doen',
  termijn: 'Vóór welke datum',
  bedrag: 'Het bedrag',
  betaalwijze: 'Hoe de lezer betaalt',
  betalingsregeling: 'Betalen in delen',
  hulp: 'Waar de lezer hulp krijgt',
  bezwaar: 'Dat bezwaar kan',
  'bezwaar-wie': 'Wie bezwaar kan maken',
  'bezwaar-termijn': 'Hoe lang bezwaar kan',
  'bezwaar-waar': 'Waar bezwaar kan',
}

export const STATUS_NAMES: Readonly<Record<ElementStatus, string>> = {
  aanwezig: 'staat erin',
  ontbreekt: 'ontbreekt',
  onjuist: 'klopt niet',
  soms: 'ontbreekt soms',
  'niet-nodig': 'niet nodig',
}

/** How an element stands. What is only advised is never called missing. */
export function statusWords({ status, demand, branch }: Pick<ChecklistItem, 'status' | 'demand' | 'branch'>): string {
  if (status === 'soms' && branch !== null) return `ontbreekt als: ${branch}`
  return status === 'ontbreekt' && demand === 'advies' ? 'zou helpen' : STATUS_NAMES[status]
}

export const LETTER_TYPE_NAMES: Readonly<Record<LetterType, string>> = {
  'besluit-afwijzing': 'Besluit: afwijzing',
  'besluit-toekenning': 'Besluit: toekenning',
  betaling: 'Verzoek om te betalen',
  aanmaning: 'Aanmaning',
  boete: 'Boete',
  terugvordering: 'Terugvordering',
  'beslissing-op-bezwaar': 'Beslissing op bezwaar',
  verzoek: 'Verzoek',
  aanvulverzoek: 'Verzoek om aan te vullen',
  uitnodiging: 'Uitnodiging',
  hoorzitting: 'Hoorzitting',
  waarschuwing: 'Waarschuwing',
  ontvangstbevestiging: 'Ontvangstbevestiging',
  voornemen: 'Voornemen',
  verdaging: 'Uitstel van het besluit',
  'last-onder-dwangsom': 'Last onder dwangsom',
  aanslag: 'Aanslag',
  'melding-nieuw-bericht': 'Melding van een bericht',
  informatie: 'Informatie',
}

/** How far it reaches that somebody lets a finding stand. */
export const IGNORE_SCOPE_NAMES = { 'een-keer': 'alleen hier', 'deze-brief': 'in deze hele brief', 'dit-woord': 'voor dit woord in alle brieven' } as const

export const LEVEL_NAMES: Readonly<Record<LevelNumber, string>> = {
  1: 'makkelijk',
  2: 'vrij makkelijk',
  3: 'moeilijk',
  4: 'zeer moeilijk',
}
