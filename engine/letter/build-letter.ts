import { classifyBlocks } from './classify-blocks.ts'
import { findPlaceholders, readHabits } from './find-placeholders.ts'
import { guessLanguages } from './guess-language.ts'
import type { Block, BlockKind, BlockPictogram, Language, Letter, Lock, Mark, Placeholder, Stage, TableCell, Variant, Warning } from './letter.ts'

/** What a reader of a file knows of a block; the rest is found from the text. */
export interface BlockDraft {
  /** `text` when the file doesn't say: heading, paragraph, salutation, closing or letterhead is then guessed. */
  readonly kind: BlockKind | 'text'
  readonly level?: number
  readonly numbering?: 'genummerd'
  readonly text: string
  readonly marks?: readonly Mark[]
  /** Fields that the file itself declares; those that stand in the text are found. */
  readonly placeholders?: readonly Placeholder[]
  /** What the file protects against changes. */
  readonly locks?: readonly Lock[]
  readonly cell?: TableCell
  /** Our own pictograms that the file has already. */
  readonly pictograms?: readonly BlockPictogram[]
}

export interface LetterOptions {
  /** Absent: `sjabloon` when the letter holds merge fields that the file declares or two or more in its text. */
  readonly stage?: Stage
  readonly warnings?: readonly Warning[]
  readonly variants?: readonly Variant[]
}

/** The letter of these drafts: as many blocks, in the same order, with ids `b1`, `b2` … */
export function buildLetter(drafts: readonly BlockDraft[], options: LetterOptions = {}): Letter {
  const habits = readHabits(drafts.map((draft) => draft.text))
  const fields = drafts.map((draft) => findPlaceholders(draft.text, draft.placeholders, habits))
  const languages = guessLanguages(drafts.map((draft) => draft.text))
  const kinds = classifyBlocks(drafts)
  const blocks = drafts.map((draft, index): Block => {
    const { kind, level } = kinds[index] ?? { kind: 'paragraph' as const }
    const language = languages.each[index] ?? languages.whole
    return {
      id: `b${index + 1}`,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(draft.numbering === undefined ? {} : { numbering: draft.numbering }),
      text: draft.text,
      placeholders: fields[index] ?? [],
      marks: draft.marks ?? [],
      ...(draft.cell === undefined ? {} : { cell: draft.cell }),
      ...(draft.locks === undefined ? {} : { locks: draft.locks }),
      ...(draft.pictograms === undefined ? {} : { pictograms: draft.pictograms }),
      ...(language === 'nl' ? {} : { language }),
    }
  })
  return {
    blocks,
    variants: options.variants ?? [],
    stage: options.stage ?? defaultStage(drafts, fields),
    language: languages.whole,
    warnings: [...(options.warnings ?? []), ...languageWarnings(languages.whole)],
  }
}

const NAMES: Readonly<Partial<Record<Language, string>>> = { fy: 'Fries', en: 'Engels', de: 'Duits' }

function languageWarnings(language: Language): readonly Warning[] {
  if (language === 'nl') return []
  const name = NAMES[language]
  const told = name === undefined ? 'Deze tekst lijkt niet in het Nederlands geschreven.' : `Deze brief is in het ${name} geschreven.`
  return [{ code: 'andere-taal', message: `${told} Klare Brief controleert alleen Nederlands.` }]
}

function defaultStage(drafts: readonly BlockDraft[], fields: readonly (readonly Placeholder[])[]): Stage {
  const declared = drafts.some((draft) => (draft.placeholders ?? []).length > 0)
  const found = fields.reduce((sum, of) => sum + of.length, 0)
  return declared || found >= 2 ? 'sjabloon' : 'brief'
}
