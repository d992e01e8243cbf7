import { DRAWINGS } from './drawings.generated.ts'

/** Which of our drawings this PNG is, in base64; null when it is another picture. */
export function pictogramName(png: string): string | null {
  names ??= new Map(Object.entries(DRAWINGS).map(([name, drawing]) => [drawing, name]))
  return names.get(png.replace(/\s/g, '')) ?? null
}

let names: ReadonlyMap<string, string> | undefined
