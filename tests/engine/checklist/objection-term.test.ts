import { describe, expect, it } from 'vitest'
import type { ChecklistItem } from '../../../engine/checklist/checklist.ts'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'

/** A refusal with this objection clause. */
function termOf(clause: string, letterTypes = ['besluit-afwijzing' as const]): ChecklistItem['status'] | undefined {
  const letter = letterOf(`Beste heer Kaya,\n\nWij wijzen uw aanvraag af, omdat uw inkomen te hoog is.\n\nBent u het niet eens met dit besluit?\n\n${clause}\n\nMet vriendelijke groet,\n\nGemeente Voorbeeld`)
  return checkLetter(letter, { ...STANDARD_SETTINGS, letterTypes }).checklist.find(({ id }) => id === 'bezwaar-termijn')?.status
}

const WRONG = [
  'U kunt binnen zes weken nadat u deze brief hebt ontvangen bezwaar maken bij ons.',
  'U kunt bezwaar maken bij ons. Doe dat binnen zes weken na ontvangst van deze brief.',
  'U kunt bezwaar maken bij ons. U hebt daarvoor zes weken, gerekend vanaf de dag dat de brief bij u in de bus viel.',
  'U kunt bij ons bezwaar maken tot 6 weken nadat deze brief bij u is bezorgd.',
  'U kunt bij ons bezwaar maken. Dat kan tot zes weken na de dag waarop u deze brief kreeg.',
  'Je kunt bezwaar maken bij ons binnen zes weken nadat je deze brief hebt gekregen.',
  'Vanaf de dag dat u deze brief ontvangt, hebt u zes weken de tijd om bij ons bezwaar te maken.',
  'Nadat u deze brief heeft ontvangen, kunt u binnen zes weken bezwaar maken bij ons.',
  'U kunt bij ons binnen zes weken bezwaar maken. De termijn begint op de dag na ontvangst van deze brief.',
  'U kunt bij ons binnen zes weken bezwaar maken. Die zes weken gaan in op de dag waarop de brief bij u is aangekomen.',
  'U kunt bij ons binnen zes weken bezwaar maken. De zes weken tellen vanaf het moment dat u de brief in huis hebt.',
  'Belanghebbenden kunnen binnen zes weken na ontvangst dezes een bezwaarschrift indienen bij het college.',
  'Het bezwaarschrift kan bij het college worden ingediend binnen zes weken, te rekenen vanaf de dag van ontvangst.',
  'U kunt bezwaar maken bij ons. Dat kan tot zes weken na de datum die boven deze brief staat.',
  'U kunt bij ons bezwaar maken binnen zes weken na de datum bovenaan deze brief.',
  'U kunt binnen zes weken na de dagtekening van deze brief bezwaar maken bij ons.',
  'Stuur uw bezwaar aan ons binnen zes weken nadat deze brief bij u op de mat lag.',
  'U kunt bij ons bezwaar maken binnen zes weken na de datum op deze brief.',
  'U kunt binnen vier weken na de verzenddatum van deze brief bezwaar maken bij ons.',
  'De termijn voor het indienen van een bezwaarschrift bij het college bedraagt zes weken en vangt aan op de dag na die waarop u dit besluit heeft ontvangen.',
  'U kunt bezwaar maken bij ons, uiterlijk zes weken nadat u van deze brief kennis hebt genomen.',
]

const RIGHT = [
  'U kunt bezwaar maken bij ons. Doe dat binnen zes weken na de dag waarop wij deze brief hebben verstuurd.',
  'U kunt bij ons binnen zes weken na de verzenddatum bezwaar maken.',
  'U kunt bij ons bezwaar maken tot en met 14 april 2026.',
  'U kunt bij ons binnen 6 weken bezwaar maken.',
  'Binnen zes weken na de dag van bekendmaking kunnen belanghebbenden een bezwaarschrift indienen bij het college.',
  'U kunt bij ons binnen zes weken bezwaar maken. De termijn begint op de dag na de dag waarop wij deze brief hebben verzonden.',
  'U kunt bij ons binnen zes weken bezwaar maken. Na ontvangst van uw bezwaar sturen wij u een bevestiging.',
  'U kunt bij ons binnen zes weken bezwaar maken. Nadat wij uw bezwaar hebben ontvangen, krijgt u binnen twee weken een bericht.',
  'U kunt bij ons binnen zes weken bezwaar maken. Wij beslissen binnen twaalf weken na ontvangst van uw bezwaar.',
  'U kunt bij ons bezwaar maken. Wij moeten uw bezwaar binnen zes weken na de verzending van deze brief hebben ontvangen.',
  'Uw bezwaar moet binnen zes weken na verzending bij ons binnen zijn. U krijgt na ontvangst van uw bezwaar bericht.',
  'U hebt zes weken de tijd om bij ons bezwaar te maken. De eerste dag is de dag na de verzenddatum.',
  'U kunt bij ons bezwaar maken. Wij moeten uw bezwaarschrift uiterlijk woensdag 20 januari 2027 hebben. Dat is zes weken na de dag waarop wij deze brief verstuurden.',
]

describe('termijn voor bezwaar', () => {
  it.each(WRONG)('telt vanaf de verkeerde dag: %s', (clause) => expect(termOf(clause)).toBe('onjuist'))
  it.each(RIGHT)('is in orde: %s', (clause) => expect(termOf(clause)).toBe('aanwezig'))
  it('telt bij een aanslag vanaf de dagtekening', () => {
    const clause = 'U kunt binnen zes weken na de dagtekening bezwaar maken bij de heffingsambtenaar.'
    expect(checkLetter(letterOf(`Aanslag 2026\n\nWij leggen u een aanslag op van € 300.\n\n${clause}`), { ...STANDARD_SETTINGS, letterTypes: ['aanslag'] }).checklist.find(({ id }) => id === 'bezwaar-termijn')?.status).toBe('aanwezig')
  })
  it.each(['U kunt bij ons bezwaar maken.', 'U kunt bezwaar maken bij het college. Wij beslissen binnen twaalf weken.', 'U kunt bij ons bezwaar maken. Doe dat op tijd.'])('ontbreekt: %s', (clause) => expect(termOf(clause)).toBe('ontbreekt'))
})
