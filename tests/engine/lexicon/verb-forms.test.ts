import { expect, test } from 'vitest'
import { findVerb, listVerbs } from '../../../engine/lexicon/verb-forms.ts'
import { isKnownWord } from '../../../engine/lexicon/is-known-word.ts'

test('a weak verb has its forms', () => {
  expect(findVerb('behandelen')).toEqual([
    {
      infinitive: 'behandelen',
      stem: 'behandel',
      present: 'behandelt',
      third: 'behandelt',
      pastSingular: 'behandelde',
      pastPlural: 'behandelden',
      pastParticiple: 'behandeld',
      particle: null,
    },
  ])
})

test('a separable strong verb has joined forms and tells its particle', () => {
  expect(findVerb('aanvragen')).toEqual([
    {
      infinitive: 'aanvragen',
      stem: 'aanvraag',
      present: 'aanvraagt',
      third: 'aanvraagt',
      pastSingular: 'aanvroeg',
      pastPlural: 'aanvroegen',
      pastParticiple: 'aangevraagd',
      particle: 'aan',
    },
  ])
})

test('voorkomen is two verbs', () => {
  const participles = findVerb('voorkomen').map(({ pastParticiple, particle }) => [pastParticiple, particle])
  expect(participles).toEqual([
    ['voorkomen', null],
    ['voorgekomen', 'voor'],
  ])
})

test('u bent and hij is differ', () => {
  const [zijn] = findVerb('zijn')
  expect([zijn?.stem, zijn?.present, zijn?.third]).toEqual(['ben', 'bent', 'is'])
})

test('a noun is no verb', () => {
  expect(findVerb('gemeente')).toEqual([])
})

test('every verb has an infinitive in the word list', () => {
  const unknown = listVerbs().filter(({ infinitive }) => !isKnownWord(infinitive))
  expect(unknown).toEqual([])
})

test.each([
  ['implementeren', 'geïmplementeerd'],
  ['continueren', 'gecontinueerd'],
  ['definiëren', 'gedefinieerd'],
  ['eisen', 'geëist'],
  ['uiten', 'geuit'],
  ['ondertekenen', 'ondertekend'],
  ['onderzoeken', 'onderzocht'],
  ['terugbetalen', 'terugbetaald'],
  ['voorbereiden', 'voorbereid'],
  ['herzien', 'herzien'],
  ['meesturen', 'meegestuurd'],
])('the participle of %s is %s', (infinitive, participle) => {
  expect(findVerb(infinitive)[0]?.pastParticiple).toBe(participle)
})
