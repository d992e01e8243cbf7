import type { Warning } from '../../engine/letter/letter.ts'
import { fileWarnings, type FileWarning } from '../xml/file-warnings.ts'
import { findAll } from '../xml/xml-node.ts'
import type { DocxPackage } from './docx-package.ts'
import { isLockedControl, protectionOf } from './find-docx-locks.ts'

/** What a user should know of this file before changing it. */
export function readWarnings(docx: DocxPackage): readonly Warning[] {
  const { xml } = docx.main.tree
  const holds = (...names: readonly string[]): boolean => names.some((name) => new RegExp(`<w:${name}[\\s/>]`).test(xml))
  const names = docx.archive.entries.map((entry) => entry.name.toLowerCase())
  const met: readonly (readonly [FileWarning, boolean])[] = [
    ['wijzigingen-niet-verwerkt', holds('ins', 'del', 'moveFrom', 'moveTo')],
    ['opmerkingen', holds('commentReference')],
    ['macro', names.some((name) => name.endsWith('vbaproject.bin'))],
    ['handtekening', names.some((name) => name.startsWith('_xmlsignatures/'))],
    ['beveiligd', protectionOf(docx) !== null],
    ['vergrendeld', findAll(docx.main.tree.root, 'w:sdt').some(isLockedControl)],
    ['verborgen-tekst', /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(xml)],
    ['ingevoegd-bestand', holds('altChunk', 'subDoc')],
    ['formule', /<m:oMath[\s>]/.test(xml)],
  ]
  return fileWarnings(met.flatMap(([code, applies]) => (applies ? [code] : [])))
}
