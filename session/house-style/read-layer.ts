import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '../../documents/decode-text.ts'
import { UnreadableFile } from '../../documents/document.ts'
import type { HouseStyleMessage, Layer } from './house-style.ts'
import { readBlock } from './read-block.ts'
import { readChoices } from './read-choices.ts'
import { readRows } from './read-rows.ts'
import { readWords } from './read-words.ts'

/** A folder's house style, or in Dutch why there is none. The folder is only read. */
export type ReadLayer = { readonly step: 'read'; readonly layer: Layer } | { readonly step: 'unusable'; readonly message: string }

const CHOICES = 'huisstijl.json'
const WORDS = /^woorden[^.]*\.(?:csv|tsv|txt|xlsx)$/i
const BLOCK = /\.(?:md|txt)$/i
const BLOCKS = 'blokken'
/** Notes for people, and what systems and programs leave behind. */
const NOT_OURS = /^(?:\.|~\$|leesmij|readme|thumbs\.db$|desktop\.ini$)/i
const MAX_BYTES = 4 * 1024 * 1024

export async function readLayer(folder: string): Promise<ReadLayer> {
  const found = await stat(folder).catch(() => null)
  if (found === null)
    return {
      step: 'unusable',
      message: `De map met de huisstijl “${folder}” is er niet. Controleer de naam. Is het een netwerkmap? Kijk dan of u verbinding hebt.`,
    }
  if (!found.isDirectory()) return { step: 'unusable', message: `“${folder}” is geen map. Kies de map waarin ${CHOICES} staat.` }
  const names = await readdir(folder).catch(() => null)
  if (names === null) return { step: 'unusable', message: `De map “${folder}” kon niet worden gelezen. Hebt u toegang tot de map?` }
  return { step: 'read', layer: await gather(folder, names.toSorted()) }
}

async function gather(folder: string, names: readonly string[]): Promise<Layer> {
  const messages: HouseStyleMessage[] = []
  const say = (file: string, text: string, kind: HouseStyleMessage['kind'] = 'fout') => messages.push({ kind, file, line: null, text })
  const choices = names.find((name) => name.toLowerCase() === CHOICES)
  const bytes = choices === undefined ? null : await readBytes(path.join(folder, choices), say)
  const chosen =
    bytes === null || choices === undefined
      ? { name: '', choices: [], allowed: [], messages: [] }
      : readChoices(decodeText(bytes).text, path.join(folder, choices))
  const words = await Promise.all(names.filter((name) => WORDS.test(name)).map((name) => readWordsFile(path.join(folder, name), say)))
  const blockFolder = names.find((name) => name.toLowerCase() === BLOCKS)
  const blocks = blockFolder === undefined ? [] : await readBlocks(path.join(folder, blockFolder), say)
  for (const name of names) {
    if (name === choices || name === blockFolder || WORDS.test(name) || NOT_OURS.test(name)) continue
    say(path.join(folder, name), strangerText(name), 'let-op')
  }
  if (choices === undefined && words.length === 0 && blocks.length === 0)
    say(folder, `In deze map staat nog geen huisstijl. Maak een bestand ${CHOICES}, woorden.csv, of een map ${BLOCKS}.`, 'let-op')
  return {
    folder,
    name: chosen.name === '' ? path.basename(path.resolve(folder)) : chosen.name,
    choices: chosen.choices,
    words: words.flatMap((one) => one.words),
    allowed: [...chosen.allowed, ...words.flatMap((one) => one.allowed)],
    blocks: blocks.flatMap(({ block }) => block ?? []),
    messages: [...chosen.messages, ...words.flatMap((one) => one.messages), ...blocks.flatMap((one) => one.messages), ...messages],
  }
}

type Say = (file: string, text: string, kind?: HouseStyleMessage['kind']) => void

async function readWordsFile(file: string, say: Say) {
  const none = { words: [], allowed: [], messages: [] }
  const bytes = await readBytes(file, say)
  if (bytes === null) return none
  try {
    return readWords(await readRows(bytes, file), file)
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause
    say(file, 'Dit Excel-bestand kon niet worden gelezen. Open het in Excel of LibreOffice en sla het op als CSV (UTF-8).')
    return none
  }
}

async function readBlocks(folder: string, say: Say) {
  const found: readonly string[] = await readdir(folder).catch(() => [])
  const names = found.toSorted().filter((name) => !NOT_OURS.test(name))
  const seen = new Map<string, string>()
  const files = names.filter((name) => {
    if (!BLOCK.test(name)) {
      say(path.join(folder, name), 'Dit bestand gebruiken wij niet. Een blok is een tekstbestand: sla het op als .md of .txt.', 'let-op')
      return false
    }
    const stem = name.toLowerCase().replace(BLOCK, '')
    const other = seen.get(stem)
    if (other !== undefined) say(path.join(folder, name), `Dit blok staat ook in “${other}”. Haal één van de twee weg; nu telt “${other}”.`)
    else seen.set(stem, name)
    return other === undefined
  })
  const read = await Promise.all(
    files.map(async (name) => {
      const bytes = await readBytes(path.join(folder, name), say)
      return bytes === null ? [] : [readBlock(decodeText(bytes).text, path.join(folder, name))]
    }),
  )
  return read.flat()
}

async function readBytes(file: string, say: Say): Promise<Uint8Array | null> {
  try {
    if ((await stat(file)).size <= MAX_BYTES) return await readFile(file)
    say(file, 'Dit bestand is te groot (meer dan 4 MB). Haal weg wat er niet in hoort.')
  } catch {
    say(file, 'Dit bestand kon niet worden gelezen. Is het open in een ander programma? Hebt u toegang?')
  }
  return null
}

/** Windows hides endings: "huisstijl.json.txt" looks right in the folder. */
function strangerText(name: string): string {
  const lower = name.toLowerCase()
  if (lower.startsWith('huisstijl'))
    return `“${name}” gebruiken wij niet. Geef het bestand de naam ${CHOICES}. Let op: Windows verbergt soms het laatste stuk van een naam.`
  if (lower.startsWith('woorden')) return `“${name}” gebruiken wij niet. Sla de lijst op als woorden.csv of woorden.xlsx.`
  return `“${name}” gebruiken wij niet. Hoort het bestand bij de huisstijl? Kijk in de handleiding voor de juiste naam.`
}
