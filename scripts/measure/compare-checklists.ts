import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDocument } from '../../documents/read-document.ts'
import type { ChecklistItem } from '../../engine/checklist/checklist.ts'
import type { LetterType } from '../../engine/letter/letter-type.ts'
import type { Letter } from '../../engine/letter/letter.ts'
import { STANDARD_SETTINGS } from '../../engine/rule/settings.ts'
import { checkLetter } from '../../rules/check-letter.ts'

interface Label {
  readonly file: string
  readonly types: readonly LetterType[]
  readonly ontbreekt: readonly string[]
  readonly onjuist: readonly string[]
}

/** Where a checklist differs from a letter's label. */
export interface Difference {
  readonly step: 'false alarm' | 'missed'
  /** Below the folder of the blind letters. */
  readonly file: string
  /** "reden ontbreekt", "bezwaar-termijn onjuist". */
  readonly what: string
  /** Where the checklist saw what the label says is missing. */
  readonly quotes: readonly string[]
}

export interface ComparedSet {
  readonly letters: number
  /** Elements that label and checklist both call missing or wrong. */
  readonly hits: number
  readonly differences: readonly Difference[]
  /** Letters of which no labelled type was recognised; `read` is what was, and why. */
  readonly misread: readonly { readonly file: string; readonly label: string; readonly read: string }[]
}

const FOLDER = 'tests/blind'
const ORDER = ['', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth']

/** The labels of the blind sets, below their folder, in the order in which they were written. */
export const BLIND_SETS: readonly string[] = ORDER.filter((set) => readdirSync(path.join(FOLDER, set)).includes('labels.json')).map((set) => path.posix.join(set, 'labels.json'))

/** Checks every letter of a set, with its type recognised or given, and compares what is required and missing or wrong with its label. */
export async function compareSet(set: string, types: 'recognised' | 'given'): Promise<ComparedSet> {
  const labels: readonly Label[] = JSON.parse(readFileSync(path.join(FOLDER, set), 'utf8'))
  const compared = await Promise.all(labels.map((label) => compareLetter(label, types === 'given' ? label.types : [])))
  return {
    letters: labels.length,
    hits: compared.reduce((sum, { hits }) => sum + hits, 0),
    differences: compared.flatMap(({ differences }) => differences),
    misread: compared.flatMap(({ misread }) => (misread === null ? [] : [misread])),
  }
}

async function compareLetter(label: Label, letterTypes: readonly LetterType[]) {
  const letter = await readLetter(label.file)
  const checked = checkLetter(letter, { ...STANDARD_SETTINGS, today: '2026-03-03', letterTypes })
  const expected = [...label.ontbreekt.map((id) => `${id} ontbreekt`), ...label.onjuist.map((id) => `${id} onjuist`)]
  const found = checked.checklist.filter(({ demand, status }) => demand === 'verplicht' && (status === 'ontbreekt' || status === 'onjuist')).map(({ id, status }) => `${id} ${status}`)
  const { types } = checked.facts
  const read = types.map(({ type, because }) => `${type} (${because})`).join('+')
  return {
    hits: found.filter((one) => expected.includes(one)).length,
    differences: [
      ...found.filter((one) => !expected.includes(one)).map((what): Difference => ({ step: 'false alarm', file: label.file, what, quotes: [] })),
      ...expected.filter((one) => !found.includes(one)).map((what): Difference => ({ step: 'missed', file: label.file, what, quotes: quotesOf(checked.checklist, what, letter) })),
    ],
    misread: types.some(({ type }) => label.types.includes(type)) ? null : { file: label.file, label: label.types.join('+'), read },
  }
}

async function readLetter(file: string): Promise<Letter> {
  const outcome = await readDocument(new Uint8Array(readFileSync(path.join(FOLDER, file))), path.basename(file), {})
  if (outcome.step === 'unreadable') throw new Error(`${file}: ${outcome.unreadable.message}`)
  return outcome.document.letter
}

function quotesOf(checklist: readonly ChecklistItem[], what: string, { blocks }: Letter): readonly string[] {
  const places = checklist.find(({ id }) => id === what.split(' ')[0])?.places ?? []
  return places.map(({ block: id, start, end }) => blocks.find((block) => block.id === id)?.text.slice(start, end) ?? '')
}
