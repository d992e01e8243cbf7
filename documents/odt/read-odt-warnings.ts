import type { Warning } from '../../engine/letter/letter.ts'
import { fileWarnings, type FileWarning } from '../xml/file-warnings.ts'
import type { OdtPackage } from './odt-package.ts'

/** What a user should know of this file before changing it. */
export function readOdtWarnings({ archive, content }: OdtPackage): readonly Warning[] {
  const { xml } = content.tree
  const names = archive.entries.map((entry) => entry.name)
  const met: readonly (readonly [FileWarning, boolean])[] = [
    ['wijzigingen-niet-verwerkt', xml.includes('<text:changed-region')],
    ['opmerkingen', /<office:annotation[\s>]/.test(xml)],
    ['macro', names.some((name) => /^(?:Basic|Scripts)\/.+/.test(name) && !/script-lc\.xml$/.test(name))],
    ['handtekening', names.includes('META-INF/documentsignatures.xml')],
    ['verborgen-tekst', /text:display="none"/.test(xml)],
    ['formule', /<draw:object\s/.test(xml)],
  ]
  return fileWarnings(met.flatMap(([code, applies]) => (applies ? [code] : [])))
}
