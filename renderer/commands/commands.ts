import type { LetterChoices, MeasuresAnswer, ReportFormat, SaveMode } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { Place } from '../../engine/letter/letter.ts'
import type { AppState, Dialog, OpenRequest, Selected } from '../state/app-state.ts'

/** Everything that the user can ask of the window: buttons, keys and the menu call the same. */
export interface Commands {
  /** Asks first when the letter on screen has changes that are not saved. */
  readonly open: (request: OpenRequest) => void
  readonly openAnyway: (request: OpenRequest) => void
  /** Lets go of a request that waited for an answer. */
  readonly forget: (request: OpenRequest) => void
  /** Throws a draft away; the user has seen it offered. */
  readonly dropDraft: (id: string) => Promise<void>
  /** Makes the page get a paste event that opens the clipboard's text as a letter. */
  readonly pasteLetter: () => void
  readonly save: (mode: SaveMode) => Promise<'saved' | 'not saved'>
  readonly copyLetter: () => void
  readonly exportReport: (format: ReportFormat) => Promise<void>
  /** The older formulas, over the letter as it is now; null when none is open. */
  readonly measure: () => Promise<MeasuresAnswer | null>
  readonly undo: () => void
  readonly redo: () => void
  readonly select: (key: string | null, from: Selected['from']) => void
  readonly step: (direction: 1 | -1) => void
  /** `suggestion`: which of the finding's suggestions. */
  readonly accept: (key: string, suggestion: number) => void
  readonly acceptSafe: () => void
  readonly dismiss: (key: string, reason: string) => void
  readonly restore: (key: string) => void
  readonly choose: (choices: LetterChoices) => void
  readonly filter: (theme: Theme | null) => void
  /** Colours the sentences by how hard they read, or stops doing so. */
  readonly colourSentences: () => void
  readonly goTo: (place: Place) => void
  readonly focusLetter: () => void
  readonly show: (screen: AppState['screen']) => void
  readonly dialog: (dialog: Dialog) => void
  readonly closeToast: () => void
}
