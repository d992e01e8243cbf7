import * as v from 'valibot'
import { LETTER_TYPES } from '../engine/letter/letter-type.ts'
import { IGNORE_SCOPES } from '../session/ignores/ignore.ts'
import type { RequestName } from './contract.ts'

const MAX_BLOCKS = 20_000
const MAX_TEXT = 2_000_000
/** In one block: blocks that are joined may bring more than the one each may have. */
const MAX_PICTOGRAMS = 50

const nothing = v.strictObject({})
const id = v.pipe(v.string(), v.maxLength(80))
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const kind = v.picklist(['heading', 'paragraph', 'listItem', 'tableCell', 'letterhead', 'salutation', 'closing', 'footer', 'footnote'])

export const block = v.strictObject({
  id,
  kind,
  level: v.optional(offset),
  numbering: v.optional(v.literal('genummerd')),
  text,
  placeholders: v.array(v.strictObject({ start: offset, end: offset, label: text })),
  marks: v.array(
    v.strictObject({ start: offset, end: offset, kind: v.picklist(['bold', 'italic', 'underline', 'link', 'superscript']), href: v.optional(text) }),
  ),
  pictograms: v.optional(
    v.pipe(
      v.array(v.strictObject({ at: offset, name: id, alt: v.pipe(v.string(), v.maxLength(200)), stands: v.optional(v.literal('in het bestand')) })),
      v.maxLength(MAX_PICTOGRAMS),
    ),
  ),
  cell: v.optional(v.strictObject({ table: id, row: offset, column: offset, span: v.optional(offset) })),
  locks: v.optional(
    v.array(v.strictObject({ start: offset, end: offset, reach: v.picklist(['woorden', 'alinea']), by: id, reason: v.pipe(v.string(), v.maxLength(500)) })),
  ),
  language: v.optional(v.picklist(['nl', 'fy', 'en', 'de', 'onbekend'])),
})

const choices = v.strictObject({
  letterTypes: v.pipe(v.array(v.picklist(LETTER_TYPES)), v.maxLength(LETTER_TYPES.length)),
  law: v.picklist(['awb', 'belastingen', 'omgevingswet', 'civiel', 'eigen', 'onbekend']),
  target: v.picklist(['A2', 'B1']),
  addressForm: v.picklist(['u', 'je']),
})

const short = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

/** What each request may carry. Nothing else passes the gate. */
export const REQUEST_SCHEMAS = {
  openDialog: nothing,
  openPath: v.strictObject({ path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)) }),
  openText: v.strictObject({ html: text, text }),
  paste: nothing,
  copy: nothing,
  findDraft: nothing,
  openDraft: v.strictObject({ id }),
  dropDraft: v.strictObject({ id: v.pipe(v.string(), v.uuid()) }),
  openExample: v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)) }),
  listExamples: nothing,
  change: v.strictObject({
    session: id,
    revision: offset,
    changed: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
    order: v.pipe(v.array(id), v.maxLength(MAX_BLOCKS)),
  }),
  choose: v.strictObject({ session: id, choices }),
  save: v.strictObject({ session: id, mode: v.picklist(['clean', 'tracked', 'comments']) }),
  exportReport: v.strictObject({ session: id, format: v.picklist(['html', 'csv', 'json', 'xlsx']) }),
  measures: v.strictObject({ session: id }),
  close: v.strictObject({ session: id }),
  rulebook: nothing,
  ignore: v.strictObject({
    session: id,
    revision: offset,
    finding: v.pipe(v.string(), v.maxLength(200)),
    scope: v.picklist(IGNORE_SCOPES),
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    who: short,
  }),
  unignore: v.strictObject({ session: id, ignore: v.pipe(v.string(), v.uuid()) }),
  exportIgnores: nothing,
  who: nothing,
  houseStyle: nothing,
  addHouseStyle: nothing,
  removeHouseStyle: v.strictObject({ path: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)) }),
  rereadHouseStyle: nothing,
} satisfies Record<RequestName, v.GenericSchema>
