import { DRAWINGS } from './drawings.generated.ts'

/** The drawing of a pictogram as PNG; null when there is none by that name. */
export function pictogramPng(name: string): Uint8Array | null {
  return isDrawn(name) ? new Uint8Array(Buffer.from(DRAWINGS[name], 'base64')) : null
}

function isDrawn(name: string): name is keyof typeof DRAWINGS {
  return Object.hasOwn(DRAWINGS, name)
}
