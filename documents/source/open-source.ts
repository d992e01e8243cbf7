import type { OpenedDocument } from '../document.ts'
import type { SourceDocument } from './source-document.ts'
import { sourceRange } from './source-text.ts'
import { sourceWriter } from './write-source.ts'

/** The opened document of a format of plain characters: its places map to the source, and it can be written. */
export function openSource(opened: Pick<OpenedDocument, 'format' | 'name' | 'bytes' | 'letter'>, source: SourceDocument): OpenedDocument {
  const maps = new Map(source.blocks.map(({ block, map }) => [block.id, map]))
  return {
    ...opened,
    mayComment: () => true,
    sourceOf: (place) => {
      const map = maps.get(place.block) ?? null
      return map === null ? null : sourceRange(source.decoded.text, map, place.start, place.end)
    },
    write: sourceWriter(source, opened.bytes),
  }
}
