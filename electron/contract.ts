import type { ChecklistItem } from '../engine/checklist/checklist.ts'
import type { Suggestion } from '../engine/edit/edit.ts'
import type { Basis, Finding, Severity, Theme } from '../engine/finding/finding.ts'
import type { Law, LetterType, RecognisedType } from '../engine/letter/letter-type.ts'
import type { Block, BlockId, Letter } from '../engine/letter/letter.ts'
import type { TargetName } from '../engine/rule/settings.ts'
import type { ClassicalMeasure } from '../engine/score/classical-measures.ts'
import type { LevelNumber, ReadingScore } from '../engine/score/reading-score.ts'
import type { Flag } from '../engine/finding/checked-letter.ts'
import type { IgnoredFinding } from '../reports/report-letter.ts'
import type { OfferedBlock } from '../rules/offered-blocks.ts'
import type { HouseStyle } from '../session/house-style/house-style.ts'
import type { IgnoreScope } from '../session/ignores/ignore.ts'

/** What the window knows of a checked letter; belongs to one revision. */
export interface CheckedView {
  readonly revision: number
  readonly words: number
  readonly types: readonly RecognisedType[]
  readonly law: { readonly law: Law; readonly because: string }
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistItem[]
  readonly themes: Readonly<Record<Theme, { readonly flag: Flag; readonly findings: number }>>
  readonly counts: Readonly<Record<Severity, number>>
  readonly score: ReadingScore
  readonly sentenceLevels: readonly SentenceLevel[]
  /** What somebody lets stand, by finding id. */
  readonly ignored: Readonly<Record<string, IgnoredView>>
  /** Blocks that the writer can put into this letter. */
  readonly offered: readonly OfferedBlock[]
}

/** `ignore`: by which it is taken back. */
export interface IgnoredView extends IgnoredFinding {
  readonly ignore: string
}

/** A sentence by its own score, in the levels of the whole letter: 1 easy, 4 very hard. */
export interface SentenceLevel {
  readonly block: BlockId
  readonly start: number
  readonly end: number
  readonly level: LevelNumber
}

export interface OpenedLetter {
  readonly session: string
  readonly name: string
  readonly format: string
  /** False for formats that can only be read; the window then offers copying and another format. */
  readonly canSave: boolean
  readonly letter: Letter
  readonly checked: CheckedView
  /** A letter from a draft has changes that are not saved. */
  readonly saved: 'bewaard' | 'veranderd'
  /** What it is checked with. */
  readonly choices: LetterChoices
}

/** `message`: Dutch, what happened and what to do; `name`: of which file, when the message doesn't say. */
export type OpenAnswer =
  | { readonly step: 'opened'; readonly opened: OpenedLetter }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly message: string; readonly name?: string }

export type DoneAnswer =
  | { readonly step: 'done'; readonly message: string }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly message: string }

/** `name`: what the letter is called from now on. */
export type SaveAnswer = Exclude<DoneAnswer, { step: 'done' }> | { readonly step: 'done'; readonly message: string; readonly name: string }

export type CheckAnswer = { readonly step: 'checked'; readonly checked: CheckedView } | { readonly step: 'failed'; readonly message: string }

export type MeasuresAnswer =
  | { readonly step: 'measured'; readonly measures: readonly ClassicalMeasure[] }
  | { readonly step: 'failed'; readonly message: string }

export interface LetterChoices {
  readonly letterTypes: readonly LetterType[]
  readonly law: Law
  readonly target: TargetName
  readonly addressForm: 'u' | 'je'
}

export interface RuleInfo {
  readonly id: string
  readonly title: string
  readonly theme: Theme
  readonly severity: Severity
  readonly basis: Basis
  readonly authority: { readonly name: string; readonly says: string; readonly url?: string }
  readonly why: string
  readonly pictogram?: string
  readonly good: string
  readonly bad: string
}

/** What the window shows of the house style. */
export interface HouseStyleView extends Pick<HouseStyle, 'folders' | 'inForce' | 'messages'> {
  /** What the folders say about what a letter may choose for itself; null when they say nothing. */
  readonly target: TargetName | null
  readonly addressForm: 'u' | 'je' | null
}

export type HouseStyleAnswer =
  | { readonly step: 'done'; readonly view: HouseStyleView }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly message: string }

export interface DraftInfo {
  readonly id: string
  readonly name: string
  /** ISO 8601. */
  readonly savedAt: string
}

export type ReportFormat = 'html' | 'csv' | 'json' | 'xlsx'
export type SaveMode = 'clean' | 'tracked' | 'comments'

/** What the window may ask of the main process: name → what goes in, what comes out. */
export interface Requests {
  openDialog: { in: Record<string, never>; out: OpenAnswer }
  openPath: { in: { readonly path: string }; out: OpenAnswer }
  /** Pasted text; `html` is empty when the clipboard held none. */
  openText: { in: { readonly html: string; readonly text: string }; out: OpenAnswer }
  /** Makes the page receive a paste event, as Ctrl+V would: the page may not read the clipboard itself. */
  paste: { in: Record<string, never>; out: DoneAnswer }
  /** The same for a copy event: the page then puts the letter on the clipboard. */
  copy: { in: Record<string, never>; out: DoneAnswer }
  /** The newest letter with changes that were not saved when the app stopped. */
  findDraft: { in: Record<string, never>; out: DraftInfo | null }
  openDraft: { in: { readonly id: string }; out: OpenAnswer }
  dropDraft: { in: { readonly id: string }; out: DoneAnswer }
  openExample: { in: { readonly name: string }; out: OpenAnswer }
  listExamples: { in: Record<string, never>; out: readonly { readonly name: string; readonly title: string }[] }
  change: {
    in: { readonly session: string; readonly revision: number; readonly changed: readonly Block[]; readonly order: readonly BlockId[] }
    out: CheckAnswer
  }
  choose: { in: { readonly session: string; readonly choices: LetterChoices }; out: CheckAnswer }
  save: { in: { readonly session: string; readonly mode: SaveMode }; out: SaveAnswer }
  exportReport: { in: { readonly session: string; readonly format: ReportFormat }; out: DoneAnswer }
  /** Lets a finding of that revision's check stand. */
  ignore: {
    in: {
      readonly session: string
      readonly revision: number
      readonly finding: string
      readonly scope: IgnoreScope
      readonly reason: string
      readonly who: string
    }
    out: CheckAnswer
  }
  unignore: { in: { readonly session: string; readonly ignore: string }; out: CheckAnswer }
  /** All that this user lets stand, in a file for the command line. */
  exportIgnores: { in: Record<string, never>; out: DoneAnswer }
  /** Under which name this user lets findings stand. */
  who: { in: Record<string, never>; out: string }
  houseStyle: { in: Record<string, never>; out: HouseStyleView }
  /** Asks for a folder, which then comes after the others. */
  addHouseStyle: { in: Record<string, never>; out: HouseStyleAnswer }
  removeHouseStyle: { in: { readonly path: string }; out: HouseStyleAnswer }
  /** Reads the folders again. */
  rereadHouseStyle: { in: Record<string, never>; out: HouseStyleAnswer }
  /** The older formulas; no measures for a text of fewer than 60 words. */
  measures: { in: { readonly session: string }; out: MeasuresAnswer }
  close: { in: { readonly session: string }; out: DoneAnswer }
  rulebook: { in: Record<string, never>; out: readonly RuleInfo[] }
}
export type RequestName = keyof Requests

/** Commands from the menu, files that are being read or that the system asks to open, and what the user must know of an open letter. */
export type WindowEvent =
  | { readonly event: 'command'; readonly command: MenuCommand }
  | { readonly event: 'reading'; readonly name: string }
  | { readonly event: 'opened'; readonly answer: OpenAnswer }
  | { readonly event: 'notice'; readonly session: string; readonly message: string }

export type MenuCommand =
  | 'open'
  | 'paste-letter'
  | 'save'
  | 'copy-letter'
  | 'export-report'
  | 'export-ignores'
  | 'house-style'
  | 'undo'
  | 'redo'
  | 'next-finding'
  | 'previous-finding'
  | 'colour-sentences'
  | 'rulebook'
  | 'what-we-measure'
  | 'about'

/** `window.klareBrief`, put there by the preload script. */
export interface Bridge {
  readonly ask: <Name extends RequestName>(name: Name, payload: Requests[Name]['in']) => Promise<Requests[Name]['out']>
  /** The path of a file that was dropped on the window; empty when it has none. */
  readonly pathOf: (file: File) => string
  /** Returns a function that stops listening. */
  readonly listen: (listener: (event: WindowEvent) => void) => () => void
}

export type { Suggestion }
