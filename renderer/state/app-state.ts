import type { CheckedView, DraftInfo, HouseStyleView, IgnoredView, LetterChoices, OpenAnswer, OpenedLetter, RuleInfo } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { Block } from '../../engine/letter/letter.ts'
import type { Steps } from '../editor/letter-desk.ts'
import type { KeyedFinding } from '../findings/keyed-finding.ts'

/** Everything that the window shows. The text of the letter itself is in the editor. */
export interface AppState {
  readonly letter: LetterState
  readonly screen: 'brief' | 'regels' | 'meten'
  readonly dialog: Dialog
  readonly toast: Toast | null
  /** For who can't see what happened; read aloud when it changes. */
  readonly announcement: string
  readonly rules: readonly RuleInfo[]
  readonly examples: readonly { readonly name: string; readonly title: string }[]
  readonly houseStyle: HouseStyleView
  /** Under which name this user lets findings stand. */
  readonly who: string
}

export type LetterState =
  | { readonly step: 'empty' }
  | { readonly step: 'opening' }
  | { readonly step: 'failed'; readonly message: string; readonly name: string | null }
  | OpenLetterState

export interface OpenLetterState {
  readonly step: 'open'
  readonly opened: OpenedLetter
  readonly choices: LetterChoices
  readonly checked: CheckedView
  /** The letter as it was when `checked` was made. */
  readonly blocks: readonly Block[]
  /** All findings, most important first. */
  readonly findings: readonly KeyedFinding[]
  /** Accepted or let stand since the last check; no longer shown. */
  readonly settled: ReadonlySet<string>
  readonly filter: Theme | null
  readonly selected: Selected | null
  /** In colour, each sentence shows how hard it reads; the marks of findings then step back. */
  readonly sentences: 'gewoon' | 'gekleurd'
  readonly saved: 'bewaard' | 'veranderd'
  readonly steps: Steps
}

/** `turn` counts up, so that the same finding can be selected anew; `from` says where the user did it. */
export interface Selected {
  readonly key: string
  readonly turn: number
  readonly from: 'toets' | 'lijst' | 'brief'
}

/** A finding that somebody lets stand. */
export interface Dismissal {
  readonly finding: KeyedFinding
  readonly ignored: IgnoredView
}

/** `seq` tells two equal messages apart. */
export interface Toast {
  readonly kind: 'goed' | 'let-op' | 'bezig'
  readonly text: string
  readonly seq: number
}

export type Dialog =
  | { readonly step: 'geen' }
  | { readonly step: 'over' }
  | { readonly step: 'keuzes' }
  | { readonly step: 'huisstijl' }
  /** At the start: a letter with changes that were not saved. */
  | { readonly step: 'concept'; readonly draft: DraftInfo }
  /** The letter on screen has changes that are not saved; what was asked waits. */
  | { readonly step: 'eerst-bewaren'; readonly request: OpenRequest }

/** A way to get another letter. */
export type OpenRequest =
  | { readonly by: 'dialog' }
  | { readonly by: 'path'; readonly path: string }
  | { readonly by: 'text'; readonly html: string; readonly text: string }
  | { readonly by: 'draft'; readonly id: string }
  | { readonly by: 'example'; readonly name: string }
  /** A file that the system opened: it is already read. */
  | { readonly by: 'system'; readonly answer: OpenAnswer }

export const FIRST_STATE: AppState = {
  letter: { step: 'empty' },
  screen: 'brief',
  dialog: { step: 'geen' },
  toast: null,
  announcement: '',
  rules: [],
  examples: [],
  houseStyle: { folders: [], inForce: [], messages: [], target: null, addressForm: null },
  who: '',
}
