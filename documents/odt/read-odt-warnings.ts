import type { Warning } from '../../engine/letter/letter.ts'
import { fileWarnings, type FileWarning } from '../xml/file-warnings.ts'
import { findAll, type XmlElement } from '../xml/xml-node.ts'
import type { OdtPackage } from './odt-package.ts'

/** What a user should know of this file before changing it. */
export function readOdtWarnings({ archive, content }: OdtPackage): readonly Warning[] {
  const { xml } = content.tree
  const names = archive.entries.map((entry) => entry.name)
  const met: readonly (readonly [FileWarning, boolean])[] = [
    ['wijzigingen-niet-verwerkt', xml.includes('<text:changed-region')],
    ['opmerkingen', /<office:annotation[\s>]/.test(xml)],
    ['macro', names.some((name) => /^(?:Basic|Scripts)\/.+/.test(name) && !name.endsWith('script-lc.xml'))],
    ['handtekening', names.includes('META-INF/documentsignatures.xml')],
    ['vergrendeld', /<text:section\s[^>]*text:protected="true"/.test(xml)],
    ['verborgen-tekst', hasHiddenText(content.tree.root)],
    ['formule', /<draw:object\s/.test(xml)],
  ]
  return fileWarnings(met.flatMap(([code, applies]) => (applies ? [code] : [])))
}

/** A style that hides is no hidden text until something uses it. */
function hasHiddenText(root: XmlElement): boolean {
  const hiding = findAll(root, 'style:text-properties')
    .filter((one) => one.attributes['text:display'] === 'none')
    .map((one) => one.parent?.attributes['style:name'])
  if (hiding.length === 0) return false
  return ['text:span', 'text:p', 'text:h'].some((name) => findAll(root, name).some((one) => hiding.includes(one.attributes['text:style-name'])))
}
