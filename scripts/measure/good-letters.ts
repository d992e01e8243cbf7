import { readdirSync } from 'node:fs'
import path from 'node:path'

const BLIND = 'tests/blind'

/** Paths of the blind letters that were written to be good, from the project's folder. */
export function goodLetters(): { readonly clean: readonly string[]; readonly plain: readonly string[] } {
  return {
    clean: [...textsIn(`${BLIND}/clean`), ...textsIn(`${BLIND}/second`).filter((file) => path.basename(file).startsWith('clean-'))],
    plain: Object.entries(PLAIN).flatMap(([folder, numbers]) => textsIn(`${BLIND}/${folder}`).filter((file) => isPlain(path.basename(file), numbers))),
  }
}

export function textsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${folder}/${name}`)
}

/** Half of the complete letters are in plain style, half in ordinary official style; told apart by reading them. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  removed: '01 03 05 06 09 11 12 15 16 18 20 22 25 26 30'.split(' '),
  second: '01 04 05 07 09 11 13 14 16 19 20'.split(' '),
  third: '01 05 06 08 10 11 13 15'.split(' '),
}

function isPlain(name: string, numbers: readonly string[]): boolean {
  return name.endsWith('-compleet.txt') && numbers.includes(name.slice(0, 2))
}
