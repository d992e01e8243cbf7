import { expect, test } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const BODY = 'Beste mevrouw Bakker,\n\nWij wijzen uw aanvraag af, omdat u te laat was.\n\nMet vriendelijke groet,\n\nNoor van Beelen'

/** Where the objection goes, by the section that the app offers. */
function addressIn(head: string): string {
  const { findings } = checkLetter(letterOf(`${head}\n\nDatum: 4 mei 2026\n\n${BODY}`), { ...STANDARD_SETTINGS, letterTypes: ['besluit-afwijzing'] })
  const [edit] = findings.find(({ ruleId }) => ruleId === 'bezwaar-ontbreekt')?.suggestions[0]?.edits ?? []
  const text = edit?.op === 'insertBlocks' ? edit.blocks.map((block) => block.text).join('\n') : ''
  return /Stuur uw brief naar (.+?)\. [A-Z]/.exec(text)?.[1] ?? text
}

test.each([
  ['Gemeente Waterveen · Afdeling Sociaal Domein\nPostbus 45, 1234 AB Waterveen', 'Gemeente Waterveen, Postbus 45, 1234 AB Waterveen'],
  ['Gemeente Waterveen\nPostbus 45\n1234 AB Waterveen', 'Gemeente Waterveen, Postbus 45, 1234 AB Waterveen'],
  ['Gemeente Waterveen\nPostbus 45', 'Gemeente Waterveen, Postbus 45'],
  ['Gemeente Waterveen', 'Gemeente Waterveen, [adres]'],
  ['Team Zorg', '[naam en adres van de organisatie]'],
])('the letterhead %j gives the address of an objection', (head, address) => expect(addressIn(head)).toBe(address))

test('the number of a help line is never given as the sender’s own', () => {
  const letter = letterOf(`Gemeente Waterveen\n\n${BODY.replace('was.', 'was. Het Juridisch Loket geeft u gratis advies: 0800 8020.')}`)
  const [edit] = checkLetter(letter, { ...STANDARD_SETTINGS, letterTypes: ['besluit-afwijzing'] }).findings.find(({ ruleId }) => ruleId === 'telefoonnummer-ontbreekt')?.suggestions[0]?.edits ?? []
  expect(edit?.op === 'insertBlocks' ? edit.blocks.map(({ text }) => text).join(' ') : null).toContain('[telefoonnummer]')
})
