import type { LetterChoices, MeasuresAnswer, ReportFormat, SaveMode } from '../../electron/contract.ts'
import type { Theme } from '../../engine/finding/finding.ts'
import type { BlockId, Place } from '../../engine/letter/letter.ts'
import type { IgnoredFinding } from '../../reports/report-letter.ts'
import type { OfferedBlock } from '../../rules/offered-blocks.ts'
import type { FocusPlace } from '../editor/letter-desk.ts'
import type { AppState, Dialog, Dismissal, OpenRequest, Selected } from '../state/app-state.ts'

/** Why a finding may stay, how far that reaches, and who says so. */
export interface DismissChoice {
  readonly reason: string
  readonly scope: IgnoredFinding['scope']
  readonly who: string
}

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
  readonly dismiss: (key: string, dismissal: DismissChoice) => Promise<void>
  readonly restore: (dismissal: Dismissal) => Promise<void>
  /** All that this user lets stand, in a file for the command line. */
  readonly exportIgnores: () => Promise<void>
  /** Puts a block at the cursor, or before the closing when there is none yet. */
  readonly insertBlock: (block: OfferedBlock) => void
  readonly addHouseStyle: () => Promise<void>
  readonly removeHouseStyle: (path: string) => Promise<void>
  readonly rereadHouseStyle: () => Promise<void>
  /** Puts the pictogram that a finding offers beside its words. */
  readonly addPictogram: (key: string) => void
  /** `index`: which of the pictograms of that block. */
  readonly removePictogram: (block: BlockId, index: number) => void
  readonly choose: (choices: LetterChoices) => void
  readonly filter: (theme: Theme | null) => void
  /** Colours the sentences by how hard they read, or stops doing so. */
  readonly colourSentences: () => void
  readonly goTo: (place: Place) => void
  readonly focusLetter: (where: FocusPlace) => void
  readonly show: (screen: AppState['screen']) => void
  readonly dialog: (dialog: Dialog) => void
  readonly closeToast: () => void
}
