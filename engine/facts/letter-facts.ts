import type { ChecklistItem, ElementId } from '../checklist/checklist.ts'
import type { Law, LetterType, RecognisedType } from '../letter/letter-type.ts'
import type { Block, Letter, Place, Range } from '../letter/letter.ts'
import type { ListedTerm } from './listed-terms.ts'

export interface FoundPhone extends Range {
  /** Digits only, with a leading + for +31. */
  readonly digits: string
  readonly cost: 'gewoon' | 'gratis' | 'duur'
}

export interface FoundDate extends Range {
  /** ISO date; null when the day doesn't exist, or the year is unknown. */
  readonly iso: string | null
  /** The weekday the text names, 0 = Sunday; null when it names none. */
  readonly weekday: number | null
  /** What the text uses it for, as far as the words around it tell. */
  readonly role: 'brief' | 'uiterste-datum' | 'ingang' | 'afspraak' | 'verleden' | 'onbekend'
}

export interface FoundAmount extends Range {
  /** Euro cents. */
  readonly cents: number
}

/** A duration such as "binnen zes weken", and from when it counts, as far as the words tell. */
export interface FoundTerm extends Range {
  readonly count: number
  readonly unit: 'dag' | 'werkdag' | 'week' | 'maand' | 'jaar'
  readonly from: 'verzending' | 'ontvangst' | 'dagtekening' | 'bekendmaking' | 'anders' | null
}

/** Something that the reader is asked, told or allowed to do. */
export interface FoundAction extends Range {
  /** Infinitive, such as `terugsturen`. */
  readonly verb: string
  readonly force: 'moet' | 'kan' | 'gebiedend' | 'hoeft-niet'
}

/** Words that show that an element of the checklist is there. */
export interface Evidence extends Range {
  readonly element: ElementId
  /** `onjuist`: it is there but wrong, such as a term that starts on the wrong day. */
  readonly holds: 'ja' | 'onjuist'
}

export interface SentenceFacts extends Range {
  readonly words: number
  readonly passive: boolean
  readonly finiteVerbs: number
}

/** What one block gives to the letter; made once for a block and kept with it. */
export interface BlockFacts {
  readonly block: Block
  readonly sentences: readonly SentenceFacts[]
  readonly words: number
  readonly phones: readonly FoundPhone[]
  readonly dates: readonly FoundDate[]
  readonly amounts: readonly FoundAmount[]
  readonly terms: readonly FoundTerm[]
  readonly actions: readonly FoundAction[]
  readonly evidence: readonly Evidence[]
  /** Terms of the word lists that letter rules read. */
  readonly listed: readonly ListedTerm[]
}

export interface LetterFacts {
  readonly letter: Letter
  readonly blocks: readonly BlockFacts[]
  readonly types: readonly RecognisedType[]
  readonly law: { readonly law: Law; readonly because: string }
  readonly checklist: readonly ChecklistItem[]
  /** ISO date of the letter itself; null when it has none or a merge field stands there. */
  readonly date: string | null
  readonly words: number
}

/** True when the letter has at least one of these types. */
export function hasType(facts: Pick<LetterFacts, 'types'>, types: readonly LetterType[]): boolean {
  return facts.types.some((recognised) => types.includes(recognised.type))
}

/** The place of a range in a block. */
export function placeOf(block: Pick<Block, 'id'>, range: Range): Place {
  return { block: block.id, start: range.start, end: range.end }
}
