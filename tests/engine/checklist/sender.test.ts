import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../../engine/rule/settings.ts'
import { checkLetter } from '../../../rules/check-letter.ts'
import { letterOf } from '../../support/letter-of.ts'

const BODY = 'Beste mevrouw Bakker,\n\nWij nodigen u uit voor een gesprek op maandag 4 mei om 10.00 uur. Neem uw identiteitsbewijs mee.'
const ADDRESSEE = 'Mevrouw A. Bakker\nDorpsstraat 1\n1234 AB Voorbeeld\n\n4 april 2026'

/** A letter with this head, more body, and closing. */
function senderIn({ head = '', body = '', closing = 'Met vriendelijke groet,\n\nNoor van Beelen' }: { readonly head?: string; readonly body?: string; readonly closing?: string }) {
  const letter = letterOf([head, ADDRESSEE, BODY, body, closing].filter((part) => part !== '').join('\n\n'))
  return checkLetter(letter, { ...STANDARD_SETTINGS, letterTypes: ['uitnodiging'] }).checklist.find(({ id }) => id === 'afzender')?.status
}

describe('afzender', () => {
  it.each([
    'Gemeente Voorbeeld\nPostbus 1, 1000 AA Voorbeeld', 'G e m e e n t e  V o o r b e e l d', 'Sociaal Pensioenfonds Rijk en Burger', 'Drinkwater- en Energieloket Oost', 'Belastingsamenwerking Rivierenhof\nPostbus 4014',
    'Waterschap De Vliet', 'UWV', 'Sociale Verzekeringsbank', 'Omgevingsdienst Noord', 'Veiligheidsregio Zuid', 'Regionale Belasting Groep', 'Hoogheemraadschap van Voorbeeld', 'Werkplein Oost\nPostbus 3', 'Bericht & Co', 'Persoonlijk Vooruit', 'ISD De Langstraat', 'Jeugdgezondheidszorg Zuid\nPostbus 33',
  ])('staat in het briefhoofd: %s', (head) => expect(senderIn({ head })).toBe('aanwezig'))
  it.each([
    'Met vriendelijke groet,\n\nGemeente Voorbeeld', 'Hoogachtend,\n\nnamens het college van burgemeester en wethouders,\n\nJ. Smit', 'Groeten van DUO', 'Vriendelijke groet,\n\nHet CAK', 'Hoogachtend,\n\nde heffingsambtenaar,\n\nE. van Ommeren', 'Met vriendelijke groet,\n\nSocialeverzekeringsbank Voorbeeld\nSVB',
    'Met vriendelijke groet,\n\nNoor van Beelen\nGGD Zuid', 'Met vriendelijke groet,\n\nTeam Werk en Inkomen\nWerkplein Oost', 'Hoogachtend,\n\nde minister van Onderwijs,\nnamens deze', 'Met vriendelijke groet,\n\nPim de Wit\nwijkteam Centrum', 'Met vriendelijke groet,\n\n«naam_afzender»\n«organisatie»',
  ])('staat onder de groet: %s', (closing) => expect(senderIn({ closing })).toBe('aanwezig'))
  it.each(['Ons adres is: gemeente Voorbeeld, Postbus 1, 1000 AA Voorbeeld.', 'U kunt ook mailen naar info@gemeente-voorbeeld.example.', 'Dit gesprek is bij UWV Utrecht. Kom naar de balie van UWV.', 'Meer leest u op www.waterschapdevliet.example.'])('staat bij een naam onder de groet in de brief zelf: %s', (body) => expect(senderIn({ body })).toBe('aanwezig'))
  it.each([{}, { head: 'Automatisch bericht', closing: 'Groeten,\n\nde klantenservice' }, { head: 'PERSOONLIJK EN VERTROUWELIJK', closing: 'Tot ziens!' }, { head: 'Tweede herinnering', closing: 'Tot ziens!' }, { closing: 'Groeten,\n\nde klantenservice' }, { closing: 'Met vriendelijke groet,\n\nNoor van Beelen\njeugdverpleegkundige' }, { closing: 'Tot ziens!' }, { closing: 'Met vriendelijke groet,' }, { body: 'Het gesprek is in gezondheidscentrum De Schelp.' }])('ontbreekt: %j', (letter) => expect(senderIn(letter)).toBe('ontbreekt'))
})
