import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { annotateBlock } from '../../engine/annotate/annotate-block.ts'
import { applyEdits } from '../../engine/edit/apply-edits.ts'
import type { Suggestion } from '../../engine/edit/edit.ts'
import { letterText } from '../../engine/letter/letter-text.ts'
import type { Letter } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { RULES } from '../../rules/index.ts'
import { SHIPPED_LISTS } from '../../wordlists/shipped-lists.ts'
import { openSession, checkSession, type LetterSession } from '../../session/letter-session.ts'
import { acceptSuggestions } from '../../session/rewrite-session.ts'

const SETTINGS = {
  ...STANDARD_SETTINGS,
  today: '2026-03-03',
  letterTypes: ['informatie' as const],
  rules: Object.fromEntries(RULES.filter(({ scope }) => scope !== 'block').map(({ id }) => [id, 'uit' as const])),
}

async function open(text: string): Promise<LetterSession> {
  const outcome = await openSession(new TextEncoder().encode(text), 'brief.txt', SETTINGS)
  if (outcome.step !== 'opened') throw new Error(outcome.unreadable.message)
  return outcome.session
}

/** What a letter says that no rewrite may touch, each as a sorted list. */
function factsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const all = (pattern: RegExp) => (text.match(pattern) ?? []).map((word) => word.toLowerCase()).toSorted()
  return {
    numbers: all(/\d[\d.,:/-]*\d|\d|€/g),
    fields: all(/[«{[<][^»}\]>]{1,60}[»}\]>]+|https?:\S+|\S+@\S+/g),
    months: all(/\b(?:januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)\b/gi),
    law: all(/(?<!\p{L})(?:artikel|art\.|lid|awb|\p{L}+wet)(?!\p{L})/giu).map((word) => word.replace('art.', 'artikel')),
    persons: all(/(?:mevrouw|mw\.|dhr\.|de heer) [A-Z]\p{L}+/gu).map((name) => name.split(' ').at(-1) ?? ''),
  }
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const NOT = /\b(?:niet|geen|nooit|niemand|niets|noch|nergens)\b/gi
const MUST = /\b(?:moet|moeten|moest|moesten|hoef|hoeft|hoeven)\b/gi
const MAY = /\b(?:mag|mogen|mocht|mochten)\b/gi
const CAN = /\b(?:kan|kunt|kunnen|kon|konden)\b/gi

/** Rules that put in what the letter leaves out: an explanation, the last day of a term. */
const SAYS_MORE = new Set(['moeilijk-begrip', 'termijn-zonder-datum', 'bezwaartermijn-begint-verkeerd'])
/** The rules that hold no words of their own. */
const LISTED = new Set(SHIPPED_LISTS.map(({ name }) => name))

/** Each suggestion of the letter that may be taken, with what it makes of its block. */
function rewritesOf(session: LetterSession, grade: Suggestion['grade']) {
  return checkSession(session).findings.flatMap(({ actual, suggestions, ruleId }) =>
    suggestions.slice(0, 1).flatMap((suggestion) => {
      if (
        suggestion.grade !== grade ||
        SAYS_MORE.has(ruleId) ||
        suggestion.label.startsWith(`${actual ?? ''} (`) ||
        suggestion.edits.length === 0 ||
        suggestion.edits.some(({ op }) => op !== 'replaceText')
      )
        return []
      const { blocks } = session.letter
      const outcome = applyEdits({ blocks }, suggestion.edits, () => 'nieuw')
      const touched = new Set(suggestion.edits.flatMap((edit) => ('block' in edit ? [edit.block] : [])))
      const textOf = (all: Letter['blocks']) =>
        all
          .filter(({ id }) => touched.has(id))
          .map(({ text }) => text)
          .join('\n')
      return [
        {
          actual: actual ?? '',
          label: suggestion.label,
          times: suggestion.edits.length,
          before: textOf(blocks),
          after: textOf(outcome.blocks),
          refused: outcome.refused.length,
        },
      ]
    }),
  )
}

/** By how many a count may change: by what the new words themselves say ("onvolledig" → "niet compleet"), and never by what stood around them. */
function mayGain(actual: string, label: string, pattern: RegExp): readonly number[] {
  return [0, count(label, pattern) - count(actual, pattern)]
}

function breaches(session: LetterSession, grade: Suggestion['grade']): readonly string[] {
  return rewritesOf(session, grade).flatMap(({ actual, label, before, after, refused }) => {
    const wrong: string[] = []
    if (refused > 0) wrong.push('geweigerd')
    for (const [name, list] of Object.entries(factsOf(before))) if (list.join('|') !== (factsOf(after)[name] ?? []).join('|')) wrong.push(name)
    if (!mayGain(actual, label, NOT).includes(count(after, NOT) - count(before, NOT))) wrong.push('ontkenning')
    for (const [name, pattern] of [
      ['moet', MUST],
      ['mag', MAY],
      ['kan', CAN],
    ] as const)
      if (!mayGain(actual, label, pattern).includes(count(after, pattern) - count(before, pattern))) wrong.push(name)
    if (/ {2}| [,.;]|(?<!\.)\.\.(?!\.)|(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu.test(after) && !/ {2}| [,.;]|\.\.|(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu.test(before))
      wrong.push('leesteken of woord dubbel')
    if (/^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after)) wrong.push('hoofdletter')
    return wrong.map((what) => `${what}: ${actual} → ${label}\n  ${before}\n  ${after}`)
  })
}

const finiteVerbs = (letter: Letter) =>
  letter.blocks
    .flatMap((block) => annotateBlock(block).sentences)
    .flatMap(({ clauses }) => clauses)
    .filter(({ finite }) => finite !== null).length

const folder = 'tests/blind/hard'
const letters = readdirSync(folder)
  .toSorted()
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const)

/** Sentences of letters with a hard word (but for those that become a number: "een etmaal") in each, and what must not change in between. */
const sentence = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...SHIPPED_LISTS.flatMap(({ entries }) =>
        entries.filter(({ alternatives }) => !alternatives.some(({ text }) => /\d/.test(text))).map(({ example }) => example),
      ).filter((text) => /[.?!]$/.test(text)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('Indien', 'Teneinde', 'Aangezien', 'Conform', 'Tevens'),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('mei', 'juni', 'oktober'),
        fc.integer({ min: 10, max: 9999 }),
        fc.constantFrom('{{naam}}', '«Klantnummer»', 'mevrouw Bakker', 'de heer De Wit'),
      )
      .map(([opener, day, month, amount, who]) =>
        opener === 'Indien' || opener === 'Aangezien'
          ? `${opener} ${who} op ${day} ${month} niet heeft betaald, moet u uiterlijk € ${amount} betalen.`
          : opener === 'Teneinde'
            ? `${opener} ${who} te helpen, mag u op ${day} ${month} alleen € ${amount} overmaken.`
            : opener === 'Conform'
              ? `${opener} artikel ${day} van de Participatiewet kunt u reeds € ${amount} krijgen van ${who}.`
              : `${opener} kan ${who} vóór ${day} ${month} geen € ${amount} krijgen.`,
      ),
  },
)
const letter = fc.array(sentence, { minLength: 3, maxLength: 9 }).map((sentences) => {
  const middle = Math.ceil(sentences.length / 2)
  return `Geachte mevrouw Jansen,\n\n${sentences.slice(0, middle).join(' ')}\n\n${sentences.slice(middle).join(' ')}\n\nMet vriendelijke groet,\n`
})
const RUNS = { numRuns: 120, seed: 20261130 }

describe('what a rewrite may never change', () => {
  for (const grade of ['veilig', 'voorstel'] as const) {
    it(`keeps facts, negation and modality in letters made of the lists' sentences: ${grade}`, async () => {
      await fc.assert(
        fc.asyncProperty(letter, async (text) => {
          expect(breaches(await open(text), grade)).toEqual([])
        }),
        RUNS,
      )
    })
    for (const [name, text] of letters) {
      it(`keeps them in a hard letter: ${grade}, ${name}`, async () => {
        expect(breaches(await open(text), grade)).toEqual([])
      })
    }
  }

  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(letter, async (text) => {
        const once = acceptSuggestions(await open(text), 'safe').session
        const twice = acceptSuggestions(once, 'safe')
        expect([twice.accepted, letterText(twice.session.letter)]).toEqual([0, letterText(once.letter)])
      }),
      { ...RUNS, numRuns: 60 },
    )
  })

  it('keeps one finite verb a clause', async () => {
    await fc.assert(
      fc.asyncProperty(letter, async (text) => {
        const session = await open(text)
        const after = acceptSuggestions(session, 'safe').session
        const added = count(letterText(after.letter), /\bals (?:dat|u dat)\b/gi) - count(text, /\bals (?:dat|u dat)\b/gi)
        // "als volgt" is a fixed phrase whose verb goes with it: "delen u mede als volgt" → "laten u het volgende weten".
        const dropped = count(text, /\bals volgt\b/gi) - count(letterText(after.letter), /\bals volgt\b/gi)
        expect(finiteVerbs(after.letter) - added + dropped).toBe(finiteVerbs(session.letter))
      }),
      { ...RUNS, numRuns: 60 },
    )
  })

  for (const [name, text] of letters) {
    it(`makes the letter no harder to read, and adds no finding: ${name}`, async () => {
      const session = await open(text)
      const after = acceptSuggestions(session, 'safe').session
      const [was, is] = [checkSession(session), checkSession(after)]
      expect((is.score.score ?? 0) - (was.score.score ?? 0), name).toBeLessThanOrEqual(0.5)
      // A word that stood there already may come to light when the phrase around it goes.
      const stood = text.replace(/\s+/g, ' ').toLowerCase()
      const often = (rule: string, all: typeof is.findings) => all.filter(({ ruleId }) => ruleId === rule).length
      const words = is.findings.filter(
        ({ ruleId, actual }) =>
          LISTED.has(ruleId) &&
          actual !== null &&
          !actual.includes('…') &&
          !stood.includes(actual.toLowerCase()) &&
          often(ruleId, is.findings) > often(ruleId, was.findings),
      )
      expect(
        words.map(({ ruleId, actual }) => `${ruleId}: ${actual ?? ''}`),
        name,
      ).toEqual([])
    })
  }

  it('would notice a lost number, a lost not and a doubled word', () => {
    const before = 'U moet op 3 mei niet € 50 betalen.'
    expect(factsOf(before)).not.toEqual(factsOf('U moet op 4 mei niet € 50 betalen.'))
    expect(count(before, NOT)).not.toBe(count('U moet op 3 mei € 50 betalen.', NOT))
  })
})
