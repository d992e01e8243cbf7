import type { PlacedPictogram } from '../document.ts'
import { escapeAttribute, escapeXml } from '../xml/escape-xml.ts'
import { PICTOGRAM_HEIGHT, readPngSize } from '../xml/read-png-size.ts'
import { encodeXml } from '../xml/xml-part.ts'
import { declareMissing } from './declare-missing.ts'
import type { OdtPackage } from './odt-package.ts'

export interface OdtPictograms {
  readonly render: (index: number) => string
  readonly parts: () => ReadonlyMap<string, Uint8Array>
}

/** The pictures as parts of the package, each stored once and named in the manifest. */
export function addOdtPictograms(odt: OdtPackage, pictograms: readonly PlacedPictogram[]): OdtPictograms {
  const stored: { readonly png: Uint8Array; readonly name: string }[] = []
  const nameOf = (png: Uint8Array): string => {
    const known = stored.find((one) => Buffer.compare(one.png, png) === 0)
    if (known !== undefined) return known.name
    let number = stored.length + 1
    while (odt.archive.byName.has(`Pictures/pictogram${number}.png`)) number++
    stored.push({ png, name: `Pictures/pictogram${number}.png` })
    return `Pictures/pictogram${number}.png`
  }
  return {
    render: (index) => {
      const pictogram = pictograms[index]
      return pictogram === undefined
        ? ''
        : renderFrame(pictogram, nameOf(pictogram.png), index + 1, declareMissing(odt.content.tree.root, ['draw', 'svg', 'xlink']))
    },
    parts: () =>
      new Map([
        ...stored.map(({ name, png }): [string, Uint8Array] => [name, png]),
        ...listed(
          odt,
          stored.map((one) => one.name),
        ),
      ]),
  }
}

function listed({ manifest }: OdtPackage, names: readonly string[]): readonly [string, Uint8Array][] {
  if (manifest === null || names.length === 0) return []
  const { xml, root } = manifest.tree
  const prefix = /^<([^\s:/>]+:)/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? ''
  const entries = names.map((name) => `<${prefix}file-entry ${prefix}full-path="${name}" ${prefix}media-type="image/png"/>`).join('')
  return [[manifest.name, encodeXml(xml.slice(0, root.closeStart) + entries + xml.slice(root.closeStart), manifest.encoding)]]
}

function renderFrame({ png, alt }: PlacedPictogram, name: string, number: number, declarations: string): string {
  const { width, height } = readPngSize(png)
  const wide = ((PICTOGRAM_HEIGHT * width) / height).toFixed(2)
  const size = `svg:width="${wide}pt" svg:height="${PICTOGRAM_HEIGHT}pt"`
  const image = `<draw:image xlink:href="${escapeAttribute(name)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`
  return `<draw:frame${declarations} draw:name="Pictogram ${number}" text:anchor-type="as-char" ${size}>${image}<svg:title>${escapeXml(alt)}</svg:title></draw:frame>`
}
