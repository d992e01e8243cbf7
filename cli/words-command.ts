import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { compileWordList, type WordListComplaint } from '../wordlists/compile-word-list.ts'
import type { ExitStatus } from './klare-brief.ts'
import { WrongUse } from './read-arguments.ts'

/** Checks every `.tsv` in a folder; each complaint names file, line and the repair. */
export async function wordsCommand(folder: string): Promise<ExitStatus> {
  const files = await listFiles(folder)
  if (files.length === 0) throw new WrongUse(`In “${folder}” staan geen woordenlijsten (.tsv).`)
  const complaints: WordListComplaint[] = []
  let entries = 0
  for (const file of files) {
    const { list, complaints: found } = compileWordList(await readFile(file, 'utf8'), file, { alternatives: /beschermd/.test(file) ? 'mag-leeg' : 'nodig' })
    entries += list.entries.length
    complaints.push(...found)
  }
  for (const { file, line, message } of complaints) process.stdout.write(`${file}:${line}: ${message}\n`)
  process.stdout.write(`${files.length} ${files.length === 1 ? 'lijst' : 'lijsten'}, ${entries} woorden, ${complaints.length === 0 ? 'alles klopt' : `${complaints.length} keer iets te verbeteren`}.\n`)
  return complaints.length === 0 ? 0 : 1
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await stat(folder).catch(() => null)
  if (found === null) throw new WrongUse(`De map “${folder}” bestaat niet.`)
  if (found.isFile()) return [folder]
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.tsv')).toSorted().map((name) => path.join(folder, name))
}
