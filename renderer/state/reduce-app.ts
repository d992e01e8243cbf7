import type { OpenAnswer } from '../../electron/contract.ts'
import { keyFindings } from '../findings/keyed-finding.ts'
import { sortFindings } from '../findings/sort-findings.ts'
import { announceFinding } from './announce-finding.ts'
import type { AppAction } from './app-action.ts'
import type { AppState, Dialog, LetterState, OpenLetterState, Selected, Toast } from './app-state.ts'
import { visibleFindings } from './visible-findings.ts'

/** The next state. Pure: the same state and action always give the same. */
export function reduceApp(state: AppState, action: AppAction): AppState {
  switch (action.type) {
    case 'opening':
      return { ...state, letter: state.letter.step === 'open' ? state.letter : { step: 'opening' }, dialog: withoutRequest(state.dialog) }
    case 'reading':
      return state.letter.step === 'open' ? toast(state, 'bezig', `“${action.name}” wordt geopend…`) : state
    case 'openAnswered':
      return openAnswered(state, action.answer)
    case 'screen':
      return { ...state, screen: action.screen }
    case 'dialog':
      return { ...state, dialog: action.dialog, toast: state.toast?.kind === 'bezig' ? null : state.toast }
    case 'toast':
      return toast(state, action.kind, action.text)
    case 'toastGone':
      return { ...state, toast: null }
    case 'loaded':
      return { ...state, rules: action.rules, examples: action.examples, who: action.who }
    case 'houseStyle':
      return { ...state, houseStyle: action.view }
    case 'dismissed':
      return state.letter.step === 'open' ? { ...announced(state, dismissed(state.letter, action.key)), who: action.who } : state
    default:
      return state.letter.step === 'open' ? announced(state, reduceLetter(state.letter, action)) : state
  }
}

type LetterAction = Exclude<
  AppAction,
  { type: 'opening' | 'reading' | 'openAnswered' | 'screen' | 'dialog' | 'toast' | 'toastGone' | 'loaded' | 'houseStyle' | 'dismissed' }
>

function reduceLetter(letter: OpenLetterState, action: LetterAction): OpenLetterState {
  switch (action.type) {
    case 'edited':
      return { ...letter, saved: 'veranderd', steps: action.steps }
    case 'checked':
      return { ...letter, ...sorted(action.checked), blocks: action.blocks, settled: new Set() }
    case 'chosen':
      return { ...letter, choices: action.choices }
    case 'selected':
      return { ...letter, selected: action.key === null ? null : select(letter, action.key, action.from) }
    case 'stepped':
      return stepped(letter, action.direction)
    case 'accepted':
      return goingOn(letter, action.keys, { settled: new Set([...letter.settled, ...action.keys]) })
    case 'unsettled':
      return { ...letter, settled: new Set([...letter.settled].filter((key) => key !== action.key)) }
    case 'filtered':
      return { ...letter, filter: letter.filter === action.theme ? null : action.theme, selected: null }
    case 'colouredSentences':
      return { ...letter, sentences: letter.sentences === 'gekleurd' ? 'gewoon' : 'gekleurd' }
    case 'renamed':
      return { ...letter, opened: { ...letter.opened, name: action.name } }
    case 'saved':
      return { ...letter, saved: 'bewaard' }
  }
}

/** A letter that can't be opened never costs the one that is open. */
function openAnswered(state: AppState, answer: OpenAnswer): AppState {
  const { letter } = state
  switch (answer.step) {
    case 'cancelled':
      return { ...state, letter: letter.step === 'opening' ? { step: 'empty' } : letter }
    case 'failed':
      return letter.step === 'open'
        ? toast(state, 'let-op', notOpened(answer))
        : { ...state, letter: { step: 'failed', message: answer.message, name: answer.name ?? null } }
    case 'opened':
      return { ...state, letter: openLetter(answer.opened), screen: 'brief', dialog: withoutRequest(state.dialog), toast: null }
  }
}

/** Beside an open letter, “dit bestand” would be that letter. */
function notOpened({ name, message }: Extract<OpenAnswer, { step: 'failed' }>): string {
  return name === undefined ? message : `“${name}” kon niet worden geopend. ${message}`
}

/** A file that opens while the app starts doesn't take away the offer of a draft. */
function withoutRequest(dialog: Dialog): Dialog {
  return dialog.step === 'concept' ? dialog : { step: 'geen' }
}

function openLetter(opened: Extract<OpenAnswer, { step: 'opened' }>['opened']): LetterState {
  return {
    step: 'open',
    opened,
    choices: opened.choices,
    ...sorted(opened.checked),
    blocks: opened.letter.blocks,
    settled: new Set(),
    filter: null,
    selected: null,
    sentences: 'gewoon',
    saved: opened.saved,
    steps: { back: false, forth: false },
  }
}

function sorted(checked: OpenLetterState['checked']): Pick<OpenLetterState, 'checked' | 'findings'> {
  return { checked, findings: sortFindings(keyFindings(checked.findings)) }
}

function select(letter: OpenLetterState, key: string, from: Selected['from']): Selected {
  return { key, from, turn: (letter.selected?.turn ?? 0) + 1 }
}

/** Past the last finding comes the first. */
function stepped(letter: OpenLetterState, direction: 1 | -1): OpenLetterState {
  const visible = visibleFindings(letter)
  const at = visible.findIndex(({ key }) => key === letter.selected?.key)
  const next = visible.at(at < 0 && direction < 0 ? -1 : (at + direction) % visible.length)
  return next === undefined ? letter : { ...letter, selected: select(letter, next.key, 'toets') }
}

/** Gone from the list at once; the checker then says that it is let stand, and why. */
function dismissed(letter: OpenLetterState, key: string): OpenLetterState {
  return goingOn(letter, [key], { settled: new Set([...letter.settled, key]) })
}

/** When the selected finding goes, the next one is selected, so that the user can work on. */
function goingOn(letter: OpenLetterState, keys: readonly string[], change: Partial<OpenLetterState>): OpenLetterState {
  const before = visibleFindings(letter)
  const after = { ...letter, ...change }
  const selected = letter.selected?.key
  if (selected === undefined || !keys.includes(selected)) return after
  const rest = visibleFindings(after)
  const at = before.findIndex(({ key }) => key === selected)
  const next = rest[Math.min(at, rest.length - 1)]
  return { ...after, selected: next === undefined ? null : select(letter, next.key, 'toets') }
}

function announced(state: AppState, letter: OpenLetterState): AppState {
  const before = state.letter.step === 'open' ? state.letter.selected : null
  const moved = letter.selected !== null && letter.selected !== before
  return { ...state, letter, announcement: moved ? announceFinding(letter) : state.announcement }
}

function toast(state: AppState, kind: Toast['kind'], text: string): AppState {
  return { ...state, toast: { kind, text, seq: (state.toast?.seq ?? 0) + 1 } }
}
