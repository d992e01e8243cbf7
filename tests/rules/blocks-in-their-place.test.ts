import { describe, expect, it } from 'vitest'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'
import { letterOf } from '../support/letter-of.ts'

const SENDER = 'Gemeente Dorp, Postbus 12, 1234 ZZ Dorp\n\nDatum: 3 maart 2026'

/** The grade of the first suggestion of a rule, and the text behind which its block comes. */
function offered(rule: string, ...paragraphs: readonly string[]): readonly [grade: string, behind: string] | null {
  const letter = letterOf([SENDER, 'Geachte heer Bos,', ...paragraphs, 'Met vriendelijke groet,', 'Jan de Wit'].join('\n\n'))
  const [suggestion] = checkLetter(letter, { ...STANDARD_SETTINGS, today: '2026-03-03' }).findings.filter(({ ruleId }) => ruleId === rule)[0]?.suggestions ?? []
  const [edit] = suggestion?.edits ?? []
  if (suggestion === undefined || edit?.op !== 'insertBlocks') return null
  return [suggestion.grade, letter.blocks.find(({ id }) => id === edit.after)?.text ?? '']
}

const REFUSES = 'Wij hebben besloten uw aanvraag om bijstand af te wijzen, omdat u genoeg spaargeld hebt.'
const OBJECT = 'U kunt tot en met 14 april 2026 bezwaar maken bij het college van burgemeester en wethouders, Postbus 12, 1234 ZZ Dorp.'

describe('a block about free help', () => {
  it('comes behind the objection clause of a refusal', () => expect(offered('gratis-hulp-ontbreekt', REFUSES, OBJECT)).toEqual(['voorstel', OBJECT]))
  it.each(['Rest ons u veel succes te wensen met uw werk.', 'Wij danken u bij voorbaat voor uw begrip.', 'Bedankt dat u ons hebt geholpen. Veel geluk!', 'Veel succes met uw nieuwe baan.', 'Wij wensen u sterkte.', 'Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.'])(
    'comes before the farewell: %s',
    (farewell) => expect(offered('gratis-hulp-ontbreekt', REFUSES, OBJECT, farewell)).toEqual(['voorstel', OBJECT]),
  )
  it('is only shown where the thanks end the paragraph itself', () => expect(offered('gratis-hulp-ontbreekt', REFUSES, `${OBJECT} Wij danken u voor uw begrip.`)?.[0]).toBe('voorbeeld'))
  it.each([
    ['De provincie doet in mei onderhoud aan de weg. Een daling van uw omzet van minder dan 8% komt niet voor vergoeding in aanmerking. De weg is dicht tot en met 14 mei.'],
    ['Op 4 mei sluit het loket. Kosten van het parkeren komen niet voor vergoeding in aanmerking. Het loket gaat op 6 mei weer open.'],
  ])('is not put into news: %s', (news) => expect(offered('gratis-hulp-ontbreekt', news)?.[0] ?? 'voorbeeld').toBe('voorbeeld'))
})

describe('a block about objection', () => {
  it('comes into a refusal that says nothing of it', () => expect(offered('bezwaar-ontbreekt', REFUSES)).toEqual(['voorstel', REFUSES]))
  it.each([
    'U krijgt een pensioen dat op 3 mei 2019 aan u is toegekend naar de norm voor een alleenstaande. Woont u samen? Vul het formulier in en stuur het vóór 1 april terug. Medewerkers kunnen u thuis bezoeken.',
    'Wij doen onderzoek naar de bijstand die eerder aan u is toegekend. Stuur ons uw bankafschriften vóór 1 april 2026. Wij hebben die nodig voor het onderzoek.',
  ])('is not put into a question for information: %s', (question) => expect(offered('bezwaar-ontbreekt', question)?.[0] ?? 'voorbeeld').toBe('voorbeeld'))
})

describe('where an objection goes', () => {
  it('comes behind the clause of a decision', () => {
    const clause = 'U kunt tot en met 14 april 2026 bezwaar maken. Schrijf in uw brief waarom u het niet eens bent.'
    expect(offered('bezwaar-waar-ontbreekt', REFUSES, clause)).toEqual(['voorstel', clause])
  })
  it('is not put in where the decision is still to come', () => {
    const talk = 'U vroeg mij of uw zoon een test kan krijgen. U kunt ook nu al een aanvraag doen. Dan neemt de gemeente binnen acht weken een besluit, en daartegen kunt u bezwaar maken. Ook uw huisarts mag hem verwijzen.'
    expect(offered('bezwaar-waar-ontbreekt', 'Bedankt voor het gesprek van 1 maart. Ik heb het opgeschreven in een verslag.', talk)?.[0] ?? 'voorbeeld').toBe('voorbeeld')
  })
})

const LONG =
  'Op 3 maart kwam onze opzichter bij u langs om naar uw woning te kijken. Hij schreef op wat er nog moet gebeuren voordat de volgende huurder komt. De muren in de keuken zijn groen en dat moet weer wit worden. De vloer in de kamer mag blijven liggen, want de volgende huurder neemt hem over. In de berging staan nog dozen en een oude kast zonder deur.'

describe('the heading above a paragraph that invites questions', () => {
  const headed = (...last: readonly string[]) => offered('tussenkop-ontbreekt', LONG, LONG, LONG, ...last)
  it.each(['Bel ons als u vragen hebt. Het nummer is 14 010 en wij zijn open van 9 tot 17 uur.', 'Hebt u vragen? Bel ons op werkdagen op 14 010.'])('comes above: %s', (contact) => expect(headed(contact)).toEqual(['voorstel', LONG]))
  it.each([
    'Komt een van de afspraken u niet goed uit, bel dan met ons kantoor op 14 010. Wij zijn open van 9 tot 17 uur.',
    'Bel mij als u de sleutel kwijt bent. Dan maken wij een nieuwe voor u.',
    'Bel ons als u vragen hebt. De huur voor februari is € 361 en die stuurt u naar onze bank.',
  ])('does not come above: %s', (other) => expect(headed(other)).toBeNull())
})

it.each([
  ['je', 'Beste Sam,', 'Bel ons als je vragen hebt. Wij zijn open van 9 tot 17 uur.', 'Heb je vragen?'],
  ['heeft', 'Geachte heer Bos,', 'Bel ons als u vragen heeft. U heeft daarvoor alleen het kenmerk nodig. U bereikt ons op 14 010.', 'Heeft u vragen?'],
])('a heading speaks as the letter does: %s', (_, salutation, contact, heading) => {
  const long = LONG.replace('bij u langs', 'langs').replace('uw woning', 'de woning')
  const letter = letterOf([SENDER, salutation, long, long, long, contact, 'Met vriendelijke groet,', 'Jan de Wit'].join('\n\n'))
  const labels = checkLetter(letter, STANDARD_SETTINGS).findings.flatMap(({ ruleId, suggestions }) => (ruleId === 'tussenkop-ontbreekt' ? suggestions.map(({ label }) => label) : []))
  expect(labels).toEqual([`Voeg toe: “${heading}”`])
})
