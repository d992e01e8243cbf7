import type { Block } from '../../engine/letter/letter.ts'
import type { PlacedPictogram, Remark } from '../document.ts'

/** Something that isn't text but stands at a place in it, while two texts are compared. */
export type Marker =
  | { readonly is: 'break'; readonly block: Block }
  | { readonly is: 'remark'; readonly remark: Remark }
  | { readonly is: 'pictogram'; readonly pictogram: PlacedPictogram }

/** Markers in a text are numbers between two noncharacters, which no letter holds (Unicode 23.7). */
export interface MarkerList {
  readonly put: (marker: Marker) => string
  /** The text in pieces: stretches of text and markers, in order. */
  readonly split: (text: string) => readonly (string | Marker)[]
}

export function markerList(): MarkerList {
  const markers: Marker[] = []
  return {
    put: (marker) => `\uFDD0${markers.push(marker) - 1}\uFDD1`,
    split: (text) =>
      text.split(/(\uFDD0\d+\uFDD1)/).flatMap((piece): (string | Marker)[] => {
        const number = /^\uFDD0(\d+)\uFDD1$/.exec(piece)?.[1]
        if (number === undefined) return piece === '' ? [] : [piece]
        const found = markers[Number(number)]
        return found === undefined ? [] : [found]
      }),
  }
}

/** The block's text with markers at the places of its remarks (their ends) and pictograms. */
export function markText(block: Block, remarks: readonly Remark[], pictograms: readonly PlacedPictogram[], markers: MarkerList): string {
  const placed = [
    ...remarks.filter((remark) => remark.place.block === block.id).map((remark) => ({ at: remark.place.end, marker: { is: 'remark' as const, remark } })),
    ...pictograms
      .filter((pictogram) => pictogram.block === block.id)
      .map((pictogram) => ({ at: pictogram.at, marker: { is: 'pictogram' as const, pictogram } })),
  ]
  let text = block.text
  for (const { at, marker } of placed.sort((a, b) => b.at - a.at)) {
    const place = Math.min(Math.max(at, 0), block.text.length)
    text = text.slice(0, place) + markers.put(marker) + text.slice(place)
  }
  return text
}
