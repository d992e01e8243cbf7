import type { PlacedPictogram } from '../document.ts'
import { escapeAttribute } from '../xml/escape-xml.ts'
import type { SourcePart } from '../xml/leaf.ts'
import { PICTOGRAM_HEIGHT, readPngSize } from '../xml/read-png-size.ts'
import { findAll } from '../xml/xml-node.ts'
import type { DocxPackage } from './docx-package.ts'
import type { PackageAdditions } from './package-additions.ts'

/** Gives the XML of each pictogram for the part it stands in; the picture itself is stored once. */
export function addPictograms(
  docx: DocxPackage,
  additions: PackageAdditions,
  pictograms: readonly PlacedPictogram[],
): (index: number, part: SourcePart) => string {
  const stored: { readonly png: Uint8Array; readonly name: string }[] = []
  const related = new Map<string, string>()
  let number = 1 + Math.max(0, ...findAll(docx.main.tree.root, 'wp:docPr').map((one) => Number(one.attributes['id'] ?? 0) || 0))
  return (index, part) => {
    const pictogram = pictograms[index]
    if (pictogram === undefined) return ''
    const name = stored.find((one) => Buffer.compare(one.png, pictogram.png) === 0)?.name ?? store(additions, stored, pictogram.png)
    const key = `${part.name} ${name}`
    const id = related.get(key) ?? additions.relate(part, 'image', name)
    related.set(key, id)
    return renderPicture(pictogram, id, number++)
  }
}

function store(additions: PackageAdditions, stored: { readonly png: Uint8Array; readonly name: string }[], png: Uint8Array): string {
  const name = additions.freeName('word/media/pictogram', 'png')
  additions.addPart(name, png, 'image/png')
  stored.push({ png, name })
  return name
}

const EMU_PER_POINT = 12700
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

function renderPicture({ png, alt }: PlacedPictogram, relation: string, number: number): string {
  const { width, height } = readPngSize(png)
  const high = PICTOGRAM_HEIGHT * EMU_PER_POINT
  const wide = Math.round((high * width) / height)
  const name = `Pictogram ${number}`
  const frame = `<wp:extent cx="${wide}" cy="${high}"/><wp:docPr id="${number}" name="${name}" descr="${escapeAttribute(alt)}"/>`
  const fill = `<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`
  const picture = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${picture}</a:graphicData></a:graphic>`
  return `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">${frame}${graphic}</wp:inline></w:drawing></w:r>`
}
