import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotateTokens } from '../../../engine/annotate/annotate-tokens.ts'
import { lemmaOf } from '../../../engine/annotate/lemma-of.ts'
import { parseBlock } from '../../../engine/parse/parse-block.ts'
import { readMarkedSentence } from '../../../scripts/measure/read-marked-sentence.ts'

function annotate(text: string) {
  const { tokens, sentences } = parseBlock({ text, kind: 'paragraph', placeholders: [] })
  return annotateTokens(tokens, sentences)
}

function verbsOf(text: string) {
  return annotate(text)
    .tokens.filter(({ verbForm }) => verbForm !== null)
    .map(({ text: word, verbForm }) => `${word} ${verbForm}`)
}

function passivesOf(text: string) {
  const { tokens, sentences } = annotate(text)
  return sentences.flatMap(({ passives }) =>
    passives.map(({ auxiliary, participle, verb }) => `${tokens[auxiliary]?.text} ${tokens[participle]?.text} ${verb}`),
  )
}

function lemmasOf(text: string) {
  const { tokens, sentences } = annotate(text)
  return sentences.flatMap((sentence) =>
    tokens
      .slice(sentence.first, sentence.last)
      .map((_, at) => lemmaOf(tokens, sentence, sentence.first + at))
      .filter((lemma) => lemma !== null),
  )
}

test('each word has a class and each verb its form', () => {
  const { tokens } = annotate('De gemeente stuurt u morgen 2 formulieren.')
  expect(tokens.map(({ text, wordClass, verbForm }) => [text, wordClass, verbForm])).toEqual([
    ['De', 'article', null],
    ['gemeente', 'noun', null],
    ['stuurt', 'verb', 'finite'],
    ['u', 'pronoun', null],
    ['morgen', 'adverb', null],
    ['2', 'numeral', null],
    ['formulieren', 'noun', null],
    ['.', 'X', null],
  ])
})

test('worden is finite in one clause and an infinitive in another', () => {
  expect(verbsOf('De regels die nu worden gemaakt, moeten worden bekeken.')).toEqual([
    'worden finite',
    'gemaakt pastParticiple',
    'moeten finite',
    'worden infinitive',
    'bekeken pastParticiple',
  ])
})

test('behind te stand an infinitive and its participle, not a noun or a pronoun', () => {
  expect(verbsOf('Uw bericht dient uiterlijk 3 mei te zijn ontvangen.')).toEqual(['dient finite', 'zijn infinitive', 'ontvangen pastParticiple'])
  expect(verbsOf('Is zij ziek, dan dient u dit aan de school te berichten.')).toEqual(['Is finite', 'dient finite', 'berichten infinitive'])
})

test('a participle with words of its own between an article and a noun is not finite', () => {
  expect(verbsOf('U lost af op de aan u verstrekte leenbijstand.')).toEqual(['lost finite', 'verstrekte pastParticiple'])
  expect(verbsOf('De reeds betaalde leges ontvangt u niet terug.')).toEqual(['betaalde pastParticiple', 'ontvangt finite'])
})

test('a sentence parts into clauses with one finite verb each', () => {
  const { tokens, sentences } = annotate('Als u verhuist, moet u dat doorgeven omdat uw adres verandert.')
  const clauses = sentences.flatMap((sentence) => sentence.clauses)
  expect(
    clauses.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map(({ text }) => text)
        .join(' '),
    ),
  ).toEqual(['Als u verhuist ,', 'moet u dat doorgeven', 'omdat uw adres verandert .'])
  expect(clauses.map(({ finite }) => tokens[finite ?? -1]?.text)).toEqual(['verhuist', 'moet', 'verandert'])
  expect(sentences.map(({ finiteVerbs, words }) => [finiteVerbs, words])).toEqual([[3, 11]])
})

test('a sentence without a finite verb is one clause', () => {
  const { sentences } = annotate('Met vriendelijke groet')
  expect(sentences.map(({ clauses, finiteVerbs }) => [clauses, finiteVerbs])).toEqual([[[{ first: 0, last: 3, finite: null }], 0]])
})

test('no sentences give no annotation', () => {
  expect(annotateTokens([], [])).toEqual({ tokens: [], sentences: [] })
})

describe('passives', () => {
  test.each([
    ['Uw aanvraag wordt binnen zes weken behandeld.', ['wordt behandeld worden']],
    ['Het formulier moet worden ingevuld.', ['worden ingevuld worden']],
    ['Wij schrijven u omdat uw aanvraag is afgewezen.', ['is afgewezen zijn']],
    ['Er is besloten om het loket te sluiten.', ['is besloten zijn']],
    ['Uw aanvraag wordt bekeken en beoordeeld.', ['wordt bekeken worden', 'wordt beoordeeld worden']],
    ['Daarom worden de signalen die bij ons binnenkomen bij elkaar gebracht.', ['worden gebracht worden']],
  ])('%s', (text, found) => {
    expect(passivesOf(text)).toEqual(found)
  })

  test.each([
    'U bent op 3 mei verhuisd.',
    'U bent getrouwd.',
    'De regeling is op 1 januari ingegaan.',
    'U bent verplicht om dit te melden.',
    'Wij hebben uw aanvraag behandeld.',
    'De ingevulde formulieren zijn te laat.',
    'De termijn is verlopen.',
    'Zoals vermeld in de brief, is het loket dicht.',
  ])('geen lijdende vorm: %s', (text) => {
    expect(passivesOf(text)).toEqual([])
  })
})

describe('infinitives', () => {
  test.each([
    ['U stuurt het formulier voor 1 mei terug.', ['terugsturen']],
    ['Vul het formulier in op de website.', ['invullen']],
    ['Het is nodig om dat aan te vragen.', ['zijn', 'aanvragen']],
    ['De ingevulde formulieren werden afgewezen.', ['invullen', 'worden', 'afwijzen']],
    ['Wij trekken de vergunning in, omdat u niet betaalt.', ['intrekken', 'betalen']],
    ['Wij wachten op uw antwoord.', ['wachten']],
    ['Kun je dat doorgeven?', ['kunnen', 'doorgeven']],
  ])('%s', (text, lemmas) => {
    expect(lemmasOf(text)).toEqual(lemmas)
  })
})

test('letter sentences labelled by hand get their finite verbs and passives', () => {
  const rows = readFileSync('tests/engine/annotate/letter-sentences.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readMarkedSentence)
  const wrong = rows.filter(({ text, forms, passive }) => {
    const { sentences } = annotate(text)
    const finite = sentences.reduce((sum, { finiteVerbs }) => sum + finiteVerbs, 0)
    const wanted = [...forms.values()].filter((form) => form === 'finite').length
    return finite !== wanted || sentences.some(({ passives }) => passives.length > 0) !== passive
  })
  expect(rows.length).toBeGreaterThan(150)
  expect(wrong.length / rows.length).toBeLessThan(0.03)
})
