import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A house style folder with these files, by their name in the folder. */
export function houseFolder(scratch: string, name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(scratch, name)
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }
  return folder
}
