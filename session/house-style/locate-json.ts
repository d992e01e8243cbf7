/** A JSON file whose keys know on which line they stand. */
export type LocatedJson =
  | {
      readonly step: 'parsed'
      readonly value: unknown
      /** From 1; the nearest line above for what isn't there. */
      readonly lineOf: (path: readonly (string | number)[]) => number
      readonly repeated: readonly { readonly key: string; readonly line: number; readonly first: number }[]
    }
  /** `message`: Dutch, how to mend it. */
  | { readonly step: 'broken'; readonly line: number; readonly message: string }

const MAX_DEPTH = 12

/** Reads JSON as people write it by hand: where it breaks off, it says on which line and what to do there. */
export function locateJson(text: string): LocatedJson {
  const reader: Reader = { text, at: 0, lines: new Map(), repeated: [] }
  try {
    const value = readValue(reader, [])
    skipSpace(reader)
    if (reader.at < text.length) throw new Broken(reader.at, 'Na de laatste } staat nog iets. Haal dat weg.')
    return { step: 'parsed', value, lineOf: (path) => lineOfPath(reader, path), repeated: reader.repeated }
  } catch (cause) {
    if (!(cause instanceof Broken)) throw cause
    return { step: 'broken', line: lineAt(text, cause.at), message: cause.message }
  }
}

class Broken extends Error {
  readonly at: number
  constructor(at: number, message: string) {
    super(message)
    this.at = at
  }
}

interface Reader {
  readonly text: string
  at: number
  readonly lines: Map<string, number>
  readonly repeated: { key: string; line: number; first: number }[]
}

type Path = readonly (string | number)[]

function readValue(reader: Reader, path: Path): unknown {
  skipSpace(reader)
  if (!reader.lines.has(nameOf(path))) reader.lines.set(nameOf(path), lineAt(reader.text, reader.at))
  if (path.length > MAX_DEPTH) throw new Broken(reader.at, 'Hier zitten te veel haken in elkaar.')
  const sign = reader.text[reader.at]
  if (sign === '{') return readObject(reader, path)
  if (sign === '[') return readArray(reader, path)
  if (sign === '"') return readString(reader)
  const word = /^[^\s,\]}":]+/.exec(reader.text.slice(reader.at))?.[0] ?? ''
  if (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(word)) {
    reader.at += word.length
    return JSON.parse(word)
  }
  throw new Broken(reader.at, whatIsWrong(reader))
}

function readObject(reader: Reader, path: Path): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  readItems(reader, '}', () => {
    if (reader.text[reader.at] !== '"') throw new Broken(reader.at, whatIsWrong(reader))
    const line = lineAt(reader.text, reader.at)
    const key = readString(reader)
    const first = reader.lines.get(nameOf([...path, key]))
    if (first === undefined) reader.lines.set(nameOf([...path, key]), line)
    else reader.repeated.push({ key, line, first })
    skipSpace(reader)
    if (reader.text[reader.at] !== ':') throw new Broken(reader.at, `Zet een dubbele punt achter "${key}".`)
    reader.at++
    found[key] = readValue(reader, [...path, key])
  })
  return found
}

function readArray(reader: Reader, path: Path): readonly unknown[] {
  const found: unknown[] = []
  readItems(reader, ']', () => found.push(readValue(reader, [...path, found.length])))
  return found
}

/** What stands between a pair of brackets, with commas in between. */
function readItems(reader: Reader, end: '}' | ']', item: () => void): void {
  reader.at++
  let comma = -1
  for (;;) {
    skipSpace(reader)
    if (reader.text[reader.at] === end) {
      if (comma >= 0) throw new Broken(comma, `Haal de laatste komma op deze regel weg. Voor een ${end} staat geen komma.`)
      reader.at++
      return
    }
    item()
    const last = reader.at - 1
    skipSpace(reader)
    comma = reader.text[reader.at] === ',' ? reader.at++ : -1
    if (comma >= 0 || reader.text[reader.at] === end) continue
    if (reader.at >= reader.text.length) throw new Broken(last, `Het bestand houdt te vroeg op. Er mist een ${end} aan het eind.`)
    throw new Broken(last, /["{[\w“]/.test(reader.text[reader.at] ?? '') ? 'Zet een komma aan het eind van deze regel.' : whatIsWrong(reader))
  }
}

function readString(reader: Reader): string {
  const found = /^"(?:[^"\\\n\r]|\\.)*"/.exec(reader.text.slice(reader.at))?.[0]
  if (found === undefined) throw new Broken(reader.at, 'Op deze regel mist een aanhalingsteken.')
  const start = reader.at
  reader.at += found.length
  try {
    return String(JSON.parse(found))
  } catch {
    throw new Broken(start, `In ${found} staat een \\ die hier niet kan. Schrijf er twee: \\\\.`)
  }
}

function whatIsWrong({ text, at }: Reader): string {
  const sign = text[at] ?? ''
  if (sign === '') return 'Het bestand houdt te vroeg op. Er mist een } of ] aan het eind.'
  if (/[“”„‘’']/.test(sign)) return 'Hier staan kromme of enkele aanhalingstekens. Gebruik rechte: ".'
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return 'In dit bestand kan geen toelichting staan. Haal deze regel weg.'
  const word = /^[\p{L}\d][^,\]}\n\r:]*/u.exec(text.slice(at))?.[0].trim()
  return word === undefined ? `Het teken ${sign} hoort hier niet.` : `Zet aanhalingstekens om ${word}: "${word}".`
}

function skipSpace(reader: Reader): void {
  reader.at += /^\s*/.exec(reader.text.slice(reader.at))?.[0].length ?? 0
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

function lineOfPath({ lines }: Reader, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(nameOf(path.slice(0, length)))
    if (line !== undefined) return line
  }
  return lines.get('') ?? 1
}

function nameOf(path: Path): string {
  return path.join('\u0000')
}
