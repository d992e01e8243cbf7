import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../engine/find/passage.ts'
import { topicOf } from '../../../engine/facts/section-topics.ts'

const heading = (text: string) => topicOf('heading', passageOf(text), [])

describe('waar een kop over gaat', () => {
  it.each([
    'Wat gebeurt er als u niet betaalt?', 'Wat als u dat niet doet?', 'En wat als het weer misgaat?', 'Dit gebeurt er als het niet verandert', 'Doet u niets?', 'Betaalt u niet op tijd?',
    'Reageert u niet?', 'Als u te laat bent', 'Wat doen wij als het nog een keer gebeurt?', 'Gevolgen van niet betalen', 'Wat gebeurt er bij een volgende overtreding?', 'Stuur je niets op?', 'Bij herhaling',
  ])('niets doen: %s', (text) => expect(heading(text)).toBe('niets-doen'))
  it.each(['Wat gebeurt er nu?', 'Wat moet u doen?', 'Waarom krijgt u deze brief?', 'Hoe betaalt u?', 'Wat verandert er?', 'Ons besluit', 'Kom langs', 'Uw bezwaar van 3 mei', 'Ontvangst van uw bezwaar', 'Wat gebeurt er als wij uw aanvraag hebben?'])('inhoud: %s', (text) => expect(heading(text)).toBe('inhoud'))
  it.each(['Bent u het niet eens met dit besluit?', 'Niet mee eens?', 'Bezwaar maken', 'Vindt u dat dit niet klopt?', 'U kunt in beroep gaan', 'Rechtsmiddelen'])('bezwaar: %s', (text) => expect(heading(text)).toBe('bezwaar'))
  it.each(['Hebt u vragen?', 'Nog vragen?', 'Contact', 'Meer informatie', 'Wilt u meer weten?', 'Heb je een vraag?', 'Wilt u overleggen?', 'Overleg', 'Vragen over deze brief', 'Bel ons gerust'])('contact: %s', (text) => expect(heading(text)).toBe('contact'))
})
