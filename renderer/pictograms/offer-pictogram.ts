import type { Edit } from '../../engine/edit/edit.ts'
import type { Finding } from '../../engine/finding/finding.ts'
import { choosePins } from '../checklist/choose-pins.ts'
import type { OpenLetterState } from '../state/app-state.ts'
import { MOST_PICTOGRAMS, TOO_MANY } from './pictogram-limits.ts'
import type { PictogramName } from './pictograms.ts'

type InsertPictogram = Extract<Edit, { op: 'insertPictogram' }>

/** A pictogram for the words that a finding is about. */
export type PictogramOffer =
  | { readonly step: 'geen' }
  | { readonly step: 'aangeboden'; readonly edit: InsertPictogram }
  /** `reason`: Dutch, with what can be done. */
  | { readonly step: 'kan niet'; readonly reason: string }

const NO_PICTURES = 'Bij deze tekst past een pictogram. In dit soort bestand kan geen plaatje staan. Zet het er later bij, in Word of LibreOffice.'

/** Where the reader must act, beside the passage; none where there is one already. */
export function offerPictogram(finding: Finding, letter: Pick<OpenLetterState, 'opened' | 'blocks' | 'checked'>): PictogramOffer {
  const edit = ownPictogram(finding) ?? pictogramOfPassage(finding, letter)
  const block = letter.blocks.find(({ id }) => id === edit?.block)
  if (edit === undefined || block === undefined || (block.pictograms ?? []).length > 0) return { step: 'geen' }
  if (letter.opened.format === 'txt' || !letter.opened.canSave) return { step: 'kan niet', reason: NO_PICTURES }
  if (block.locks?.some(({ reach }) => reach === 'alinea') === true) return { step: 'geen' }
  const count = letter.blocks.reduce((sum, { pictograms = [] }) => sum + pictograms.length, 0)
  return count < MOST_PICTOGRAMS ? { step: 'aangeboden', edit } : { step: 'kan niet', reason: TOO_MANY }
}

/** What the rule itself offers. */
export function ownPictogram({ suggestions }: Finding): InsertPictogram | undefined {
  return suggestions.flatMap(({ edits }) => edits).find((edit) => edit.op === 'insertPictogram')
}

/** The pictogram in the margin of the passage says what the reader must do there. */
function pictogramOfPassage({ actual, places }: Finding, { checked, blocks }: Pick<OpenLetterState, 'blocks' | 'checked'>): InsertPictogram | undefined {
  const block = actual === null ? undefined : places[0]?.block
  if (block === undefined) return undefined
  const pictogram = choosePins(
    checked.checklist,
    blocks.map(({ id }) => id),
  ).get(block)
  const alt = pictogram === undefined ? undefined : WORDS[pictogram]
  return pictogram === undefined || alt === undefined ? undefined : { op: 'insertPictogram', block, at: 0, pictogram, alt }
}

/** What the picture says to who can't see it. */
const WORDS: Readonly<Partial<Record<PictogramName, string>>> = {
  geld: 'Betaal',
  'helpende-hand': 'Hier krijgt u hulp',
  kalender: 'Let op de datum',
  pen: 'Dit moet u doen',
  spaarpot: 'Betalen in delen',
  weegschaal: 'Niet eens met ons besluit?',
}
