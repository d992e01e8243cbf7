import { decodeXml } from '../xml/xml-part.ts'
import { readEntry } from '../zip/read-entry.ts'
import type { DocxPackage } from './docx-package.ts'

/** Numbers for tracked changes, each given once, and found in no part of the file. */
export interface ChangeNumbers {
  readonly next: () => number
  /** XML that is about to be written, with a new number for each change in it whose number was written before. */
  readonly unique: (xml: string) => string
}

export function changeNumbers(docx: DocxPackage): ChangeNumbers {
  const written = new Set<string>()
  let last: number | null = null
  const next = (): number => (last = (last ?? highestNumber(docx)) + 1)
  const unique = (xml: string): string =>
    xml.replace(CHANGE, (tag, before: string, id: string) => {
      const number = written.has(id) ? String(next()) : id
      written.add(number)
      return `${before}${number}${tag.slice(before.length + id.length)}`
    })
  return { next, unique }
}

const CHANGES = 'ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|(?:r|p|sect|tbl|tblGrid|tblPrEx|tr|tc)(?:Pr)?Change'
const CHANGE = new RegExp(`(<(?:\\w+:)?(?:${CHANGES})\\s(?:[^>]*?\\s)?(?:\\w+:)?id=")(\\d+)"[^>]*>`, 'g')
/** What shares its numbers with tracked changes: bookmarks, moves and permissions. */
const NUMBERED = new RegExp(
  `<(?:\\w+:)?(?:${CHANGES}|bookmarkStart|permStart|(?:moveFrom|moveTo|customXml\\w+)RangeStart)\\s(?:[^>]*?\\s)?(?:\\w+:)?id="(\\d+)"`,
  'g',
)
const WITH_CHANGES = /^word\/(?:document\w*|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/i
/** A file with numbers beyond this starts anew: Word counts to 2,147,483,647. */
const MOST = 2_000_000_000

function highestNumber(docx: DocxPackage): number {
  const names = new Set([docx.main.name, ...docx.archive.entries.map(({ name }) => name).filter((name) => WITH_CHANGES.test(name))])
  const numbers = [...names].flatMap((name) => [...textOf(docx, name).matchAll(NUMBERED)].map((match) => Number(match[1])))
  return numbers.reduce((highest, number) => (number > highest && number < MOST ? number : highest), 0)
}

function textOf(docx: DocxPackage, name: string): string {
  if (name === docx.main.name) return docx.main.tree.xml
  const bytes = readEntry(docx.archive, name)
  return bytes === null ? '' : decodeXml(bytes).xml
}
