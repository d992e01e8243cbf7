import { describe, expect, test } from 'vitest'
import type { CheckedView, OpenedLetter } from '../../electron/contract.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import type { AppAction } from '../../renderer/state/app-action.ts'
import { FIRST_STATE, type AppState, type OpenLetterState } from '../../renderer/state/app-state.ts'
import { reduceApp } from '../../renderer/state/reduce-app.ts'
import { dismissedFindings, visibleFindings } from '../../renderer/state/visible-findings.ts'
import { finding, findingOn, SMALL_LETTER } from './letters.ts'

const jargon = findingOn(SMALL_LETTER, 'b4', 'Teneinde', { become: ['Om'] })
const swiftly = findingOn(SMALL_LETTER, 'b4', 'onverwijld', { id: 'm2' })
const phone = finding({ id: 'm3', ruleId: 'telefoonnummer-ontbreekt', theme: 'bereikbaar', basis: 'norm', severity: 'fout', title: 'Telefoonnummer ontbreekt' })

function checked(findings: readonly Finding[], revision = 0): CheckedView {
  const none = { flag: 'groen', findings: 0 } as const
  return {
    revision,
    words: 40,
    types: [],
    law: { law: 'onbekend', because: '' },
    findings,
    checklist: [],
    themes: { begrijpelijk: none, bereikbaar: none, uitgelegd: none, 'te-doen': none, vriendelijk: none },
    counts: { fout: 0, waarschuwing: 0, tip: 0 },
    score: {
      score: null,
      level: null,
      margin: null,
      wordsNeeded: 60,
      target: { name: 'B1', maxLevel: 2, met: 'onzeker' },
      ingredients: [],
      sentences: [],
      heaviest: [],
    },
    sentenceLevels: [],
    ignored: {},
    offered: [],
  }
}

function opened(findings: readonly Finding[]): OpenedLetter {
  return {
    session: 'brief-1',
    name: 'brief.txt',
    format: 'txt',
    canSave: true,
    letter: { blocks: SMALL_LETTER, variants: [], stage: 'brief', language: 'nl', warnings: [] },
    checked: checked(findings),
    saved: 'bewaard',
    choices: { letterTypes: [], law: 'onbekend', target: 'B1', addressForm: 'u' },
  }
}

const after = (actions: readonly AppAction[], first: AppState = FIRST_STATE) => actions.reduce(reduceApp, first)
const OPEN: AppState = after([{ type: 'opening' }, { type: 'openAnswered', answer: { step: 'opened', opened: opened([jargon, swiftly, phone]) } }])

function letterOf(state: AppState): OpenLetterState {
  if (state.letter.step !== 'open') throw new Error(`geen brief open: ${state.letter.step}`)
  return state.letter
}

const titles = (state: AppState) => visibleFindings(letterOf(state)).map(({ title }) => title)
const selectedTitle = (state: AppState) => letterOf(state).findings.find(({ key }) => key === letterOf(state).selected?.key)?.title
const keyOf = (title: string) => letterOf(OPEN).findings.find((one) => one.title === title)?.key ?? ''

const JARGON = 'Moeilijk woord: Teneinde'
const SWIFTLY = 'Moeilijk woord: onverwijld'

describe('opening', () => {
  test('shows the findings, most important first', () => {
    expect(titles(OPEN)).toEqual(['Telefoonnummer ontbreekt', JARGON, SWIFTLY])
  })

  test('that fails shows why, where no letter was open', () => {
    expect(after([{ type: 'opening' }, { type: 'openAnswered', answer: { step: 'failed', message: 'Beschadigd.' } }]).letter).toEqual({
      step: 'failed',
      message: 'Beschadigd.',
      name: null,
    })
  })

  test('that fails leaves the letter that is open alone', () => {
    const state = after([{ type: 'opening' }, { type: 'openAnswered', answer: { step: 'failed', message: 'Beschadigd.' } }], OPEN)
    expect([state.letter, state.toast]).toEqual([OPEN.letter, { kind: 'let-op', text: 'Beschadigd.', seq: 1 }])
  })

  test('that fails names the file beside the letter that is open', () => {
    const failed = { step: 'failed', message: 'Dit bestand is leeg.', name: 'leeg.docx' } as const
    expect(after([{ type: 'openAnswered', answer: failed }], OPEN).toast).toEqual({
      kind: 'let-op',
      text: '“leeg.docx” kon niet worden geopend. Dit bestand is leeg.',
      seq: 1,
    })
    expect(after([{ type: 'openAnswered', answer: failed }]).letter).toEqual(failed)
  })

  test('that takes long is told beside the letter that is open, until it is done or waits for an answer', () => {
    const reading: AppAction = { type: 'reading', name: 'groot.docx' }
    const busy = after([{ type: 'opening' }, reading], OPEN)
    expect(busy.toast).toEqual({ kind: 'bezig', text: '“groot.docx” wordt geopend…', seq: 1 })
    expect(after([{ type: 'openAnswered', answer: { step: 'opened', opened: opened([]) } }], busy).toast).toBeNull()
    expect(after([{ type: 'dialog', dialog: { step: 'over' } }], busy).toast).toBeNull()
    expect(after([{ type: 'opening' }, reading]).toast).toBeNull()
  })

  test('that the user breaks off changes nothing', () => {
    expect(after([{ type: 'opening' }, { type: 'openAnswered', answer: { step: 'cancelled' } }]).letter).toEqual({ step: 'empty' })
    expect(after([{ type: 'opening' }, { type: 'openAnswered', answer: { step: 'cancelled' } }], OPEN).letter).toBe(OPEN.letter)
  })
})

describe('walking', () => {
  test('goes from the first to the last and round', () => {
    const seen = [1, 2, 3, 4].map((steps) =>
      selectedTitle(
        after(
          Array.from({ length: steps }, () => ({ type: 'stepped', direction: 1 }) as const),
          OPEN,
        ),
      ),
    )
    expect(seen).toEqual(['Telefoonnummer ontbreekt', JARGON, SWIFTLY, 'Telefoonnummer ontbreekt'])
  })

  test('backwards starts at the last', () => {
    expect(selectedTitle(after([{ type: 'stepped', direction: -1 }], OPEN))).toBe(SWIFTLY)
    expect(
      selectedTitle(
        after(
          [
            { type: 'stepped', direction: -1 },
            { type: 'stepped', direction: -1 },
          ],
          OPEN,
        ),
      ),
    ).toBe(JARGON)
  })

  test('is said aloud', () => {
    expect(after([{ type: 'stepped', direction: 1 }], OPEN).announcement).toBe('Melding 1 van 3. Norm. Telefoonnummer ontbreekt. Dit woord is moeilijk.')
  })

  test('does nothing in a letter without findings', () => {
    const clean = after([{ type: 'checked', checked: checked([]), blocks: SMALL_LETTER }], OPEN)
    expect(after([{ type: 'stepped', direction: 1 }], clean)).toEqual(clean)
  })
})

describe('a finding', () => {
  test('that is accepted goes at once, and the next is selected', () => {
    const state = after(
      [
        { type: 'selected', key: keyOf(JARGON), from: 'lijst' },
        { type: 'accepted', keys: [keyOf(JARGON)] },
      ],
      OPEN,
    )
    expect([titles(state), selectedTitle(state)]).toEqual([['Telefoonnummer ontbreekt', SWIFTLY], SWIFTLY])
  })

  test('comes back when the next check still finds it', () => {
    const state = after(
      [
        { type: 'accepted', keys: [keyOf(JARGON)] },
        { type: 'checked', checked: checked([jargon, phone], 1), blocks: SMALL_LETTER },
      ],
      OPEN,
    )
    expect(titles(state)).toEqual(['Telefoonnummer ontbreekt', JARGON])
  })

  test('that may stay goes at once, stays away while the checker says so, and comes back when it no longer does', () => {
    const asked = after([{ type: 'dismissed', key: keyOf(SWIFTLY), who: 'M. de Wit' }], OPEN)
    expect([titles(asked), asked.who]).toEqual([['Telefoonnummer ontbreekt', JARGON], 'M. de Wit'])
    const ignored = { m9: { ignore: 'i1', reason: 'De jurist wil dit zo', scope: 'een-keer', who: 'M. de Wit', when: '2026-03-03T10:00:00.000Z' } } as const
    const stays = after([{ type: 'checked', checked: { ...checked([jargon, { ...swiftly, id: 'm9' }], 1), ignored }, blocks: SMALL_LETTER }], asked)
    expect([titles(stays), dismissedFindings(letterOf(stays)).map((one) => one.ignored.reason)]).toEqual([[JARGON], ['De jurist wil dit zo']])
    const back = after([{ type: 'checked', checked: checked([jargon, { ...swiftly, id: 'm9' }], 1), blocks: SMALL_LETTER }], stays)
    expect([titles(back), dismissedFindings(letterOf(back))]).toEqual([[JARGON, SWIFTLY], []])
  })

  test('that could not be let stand is shown again', () => {
    const failed = after(
      [
        { type: 'dismissed', key: keyOf(SWIFTLY), who: 'M. de Wit' },
        { type: 'unsettled', key: keyOf(SWIFTLY) },
      ],
      OPEN,
    )
    expect(titles(failed)).toEqual(titles(OPEN))
  })

  test('stays selected through a check, whatever its number', () => {
    const state = after(
      [
        { type: 'selected', key: keyOf(SWIFTLY), from: 'brief' },
        { type: 'checked', checked: checked([{ ...swiftly, id: 'm1' }], 1), blocks: SMALL_LETTER },
      ],
      OPEN,
    )
    expect(selectedTitle(state)).toBe(SWIFTLY)
  })

  test('of another theme is hidden by the filter; the same theme again shows all', () => {
    const filtered = after([{ type: 'filtered', theme: 'bereikbaar' }], OPEN)
    expect(titles(filtered)).toEqual(['Telefoonnummer ontbreekt'])
    expect(titles(after([{ type: 'filtered', theme: 'bereikbaar' }], filtered))).toHaveLength(3)
  })
})

test('a letter that is saved under another name has that name', () => {
  const renamed = letterOf(after([{ type: 'renamed', name: 'ander.txt' }], OPEN))
  expect([renamed.opened.name, renamed.opened.session, renamed.blocks]).toEqual(['ander.txt', 'brief-1', SMALL_LETTER])
})

test('a change makes the letter unsaved, saving makes it saved', () => {
  const edited = after([{ type: 'edited', steps: { back: true, forth: false } }], OPEN)
  expect(letterOf(edited).steps).toEqual({ back: true, forth: false })
  expect([letterOf(edited).saved, letterOf(after([{ type: 'saved' }], edited)).saved]).toEqual(['veranderd', 'bewaard'])
})
