import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { DOCX_LETTERS } from './docx-letters.ts'
import { ODT_LETTERS } from './odt-letters.ts'

export interface NamedLetter {
  readonly name: string
  readonly make: () => Uint8Array
}

const OTHERS = '../shared/documents'

/** By hand, and by LibreOffice. */
export const OWN_LETTERS: readonly NamedLetter[] = [
  ...Object.entries({ ...DOCX_LETTERS, ...ODT_LETTERS }).map(([name, make]) => ({ name, make })),
  ...inFolder('tests/fixtures', ''),
  ...inFolder('tests/fixtures/libreoffice', 'uit-libreoffice-'),
]

/** No words of these may change: comment.docx holds none, the others only fields that Word fills in. */
const FIXED = new Set(['comment', 'FldSimple', 'FieldCodes'].map((name) => `uit-word-${name}.docx`))

/** By Word, of others; only where they are at hand. */
export const LETTERS: readonly NamedLetter[] = [...OWN_LETTERS, ...inFolder(OTHERS, 'uit-word-').filter(({ name }) => !FIXED.has(name))]

function inFolder(folder: string, prefix: string): readonly NamedLetter[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.(?:docx|docm|dotx|dotm|odt|ott)$/.test(name))
  return names.map((name) => ({ name: prefix + name, make: () => readFileSync(path.join(folder, name)) }))
}
