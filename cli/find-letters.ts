import { opendir, stat } from 'node:fs/promises'
import path from 'node:path'

export interface FoundLetters {
  /** Paths as the user would write them; `-` is standard input. In order of name. */
  readonly letters: readonly string[]
  /** Hidden files, lock files and files of a kind that we don't know, in the folders that were walked. */
  readonly passedOver: number
}

const LETTER_FILE = /\.(?:docx|dotx|docm|dotm|odt|ott|txt|md|markdown|html?|pdf)$/i
const MAX_FILES = 100_000

/** A file that is named is always taken; folders are walked, without following links out of them. */
export async function findLetters(paths: readonly string[]): Promise<FoundLetters> {
  const letters: string[] = []
  let passedOver = 0
  for (const given of paths) {
    const isFolder = given !== '-' && (await stat(given).catch(() => null))?.isDirectory() === true
    if (!isFolder) {
      letters.push(given)
      continue
    }
    const found = await walk(given)
    letters.push(...found.letters.toSorted((a, b) => a.localeCompare(b, 'nl')))
    passedOver += found.passedOver
  }
  return { letters: [...new Set(letters)], passedOver }
}

async function walk(folder: string): Promise<FoundLetters> {
  const letters: string[] = []
  let passedOver = 0
  const folders = [folder]
  for (let current = folders.pop(); current !== undefined && letters.length < MAX_FILES; current = folders.pop()) {
    for await (const entry of await opendir(current)) {
      const file = path.join(current, entry.name)
      if (entry.name.startsWith('.') || entry.name.startsWith('~$')) passedOver++
      else if (entry.isDirectory()) folders.push(file)
      else if (entry.isFile() && LETTER_FILE.test(entry.name)) letters.push(file)
      else passedOver++
    }
  }
  return { letters, passedOver }
}
