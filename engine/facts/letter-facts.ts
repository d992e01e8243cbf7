import type { ChecklistItem, ElementId } from '../checklist/checklist.ts'
import type { Law, LetterType, RecognisedType } from '../letter/letter-type.ts'
import type { Block, BlockId, Letter, Place, Range } from '../letter/letter.ts'
import type { Keeper } from '../once-per.ts'
import type { ListedTerm } from './listed-terms.ts'
import type { SentenceMode } from './sentence-mode.ts'
import type { Clause } from './signs/objection-clause.ts'

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

/** `briefdatum`: "na de datum van deze brief", which is most often the day of sending as well. */
export type TermStart = 'verzending' | 'ontvangst' | 'dagtekening' | 'briefdatum' | 'bekendmaking' | 'anders'

/** A duration such as "binnen zes weken", and from when it counts, as far as the words tell. */
export interface FoundTerm extends Range {
  readonly count: number
  readonly unit: 'dag' | 'werkdag' | 'week' | 'maand' | 'jaar'
  readonly from: TermStart | null
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
  readonly mode: SentenceMode
  /** Of a consequence: a measure that the body takes, such as a fine or a bailiff. */
  readonly measure?: true
}

/** Words that do what letters of a type do: refuse, invite, fine. */
export interface FoundAct extends Range {
  readonly type: LetterType
  /** 3: the words do it, whatever else the letter says. 2: they likely do. 1: they fit. */
  readonly weight: number
  readonly mode: SentenceMode
  /** Read as a title, or as a sentence. */
  readonly as: 'titel' | 'zin'
}

export interface SentenceFacts extends Range {
  readonly words: number
  readonly passive: boolean
  readonly finiteVerbs: number
  readonly mode: SentenceMode
  readonly clause: Clause
}

/** What a stretch of the letter is about, as far as it changes what its words prove. `niets-doen`: what follows if the reader does nothing. */
export type Topic = 'bezwaar' | 'contact' | 'hulp' | 'niets-doen' | 'inhoud'

/** What one block gives to the letter; made once for a block and kept with it. */
export interface BlockFacts extends Keeper {
  readonly block: Block
  readonly sentences: readonly SentenceFacts[]
  readonly words: number
  readonly phones: readonly FoundPhone[]
  readonly dates: readonly FoundDate[]
  readonly amounts: readonly FoundAmount[]
  readonly terms: readonly FoundTerm[]
  readonly actions: readonly FoundAction[]
  readonly evidence: readonly Evidence[]
  readonly acts: readonly FoundAct[]
  /** What the block itself says it is about; null when it takes its topic from what stands above it. */
  readonly topic: Topic | null
  /** Words that tell under which law the letter lives. */
  readonly law: (Range & { readonly law: Law }) | null
  /** Does a sentence decide, whichever way? */
  readonly decides: boolean
  /** How often the reader is called u and je. */
  readonly reader: { readonly u: number; readonly je: number }
  /** Terms of the word lists that letter rules read. */
  readonly listed: readonly ListedTerm[]
}

export interface LetterFacts extends Keeper {
  readonly letter: Letter
  readonly blocks: readonly BlockFacts[]
  /** The Dutch blocks that a reader reads: no letterhead, salutation, closing or footer. */
  readonly running: readonly BlockFacts[]
  readonly types: readonly RecognisedType[]
  readonly law: { readonly law: Law; readonly because: string }
  readonly topics: ReadonlyMap<BlockId, Topic>
  /** The form in which the letter speaks to its reader. */
  readonly addressForm: 'u' | 'je'
  /** Does the letter decide something against which objection or appeal may be open? */
  readonly isDecision: boolean
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

/** The sentence in which a range begins; undefined when it begins in none. */
export function sentenceHolding({ sentences }: Pick<BlockFacts, 'sentences'>, { start }: Pick<Range, 'start'>): SentenceFacts | undefined {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end)
}
