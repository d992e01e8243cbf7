import type { Remark } from '../document.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { DocxPackage } from './docx-package.ts'
import { inWordsOf } from './docx-names.ts'
import { DECLARATION, type PackageAdditions } from './package-additions.ts'

/** Puts the remarks among the file's comments. Gives the number that each has there. */
export function addComments(docx: DocxPackage, additions: PackageAdditions, remarks: readonly Remark[], date: string): readonly number[] {
  if (remarks.length === 0) return []
  const part = docx.related('comments')
  const first = 1 + Math.max(-1, ...[...(part?.tree.xml ?? '').matchAll(/:id="(\d+)"/g)].map((match) => Number(match[1])))
  const numbers = remarks.map((_, index) => first + index)
  const xml = remarks.map((remark, index) => renderComment(remark.text, first + index, date)).join('')
  if (part !== null) additions.append(part, inWordsOf(part, xml))
  else {
    const name = additions.freeName(`${docx.main.name.slice(0, docx.main.name.lastIndexOf('/') + 1)}opmerkingen`, 'xml')
    additions.addPart(name, Buffer.from(`${DECLARATION}<w:comments xmlns:w="${namespaceOf(docx)}">${xml}</w:comments>`), COMMENTS_TYPE)
    additions.relate(docx.main, 'comments', name)
  }
  return numbers
}

export const AUTHOR = 'Klare Brief'

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

function namespaceOf(docx: DocxPackage): string {
  const strict = docx.main.tree.xml.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
  return strict ? 'http://purl.oclc.org/ooxml/wordprocessingml/main' : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
}

function renderComment(text: string, number: number, date: string): string {
  const lines = text.split(/\r?\n/).map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`)
  return `<w:comment w:id="${number}" w:author="${AUTHOR}" w:date="${date}" w:initials="KB">${lines.join('')}</w:comment>`
}
