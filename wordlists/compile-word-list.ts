import { ENTRY_KINDS, type Alternative, type Entry, type EntryKind, type WordList } from './word-list.ts'

/** A line that can't be used. `message` says in Dutch what is wrong and how to mend it. */
export interface WordListComplaint {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

export interface CompiledWordList {
  readonly list: WordList
  readonly complaints: readonly WordListComplaint[]
  /** For each entry the line it stands on, from 1. */
  readonly lines: readonly number[]
}

const COLUMNS = ['term', 'alternatives', 'kind', 'example', 'source', 'not_in', 'grade'] as const
/** A list of two columns is enough to start with; the kind of word is then guessed. */
const NEEDED = 2

export interface CompileOptions {
  /** Lists of protected terms and explanations need no alternative. */
  readonly alternatives?: 'nodig' | 'mag-leeg'
  /** What the reader of a complaint calls the two columns, when not as the file does. */
  readonly columns?: { readonly term: string; readonly alternatives: string }
}

/**
 * Reads one `.tsv` list. Lines that can't be used are left out and complained of, with file, line and the repair;
 * the others are kept.
 */
export function compileWordList(tsv: string, file: string, options: CompileOptions = {}): CompiledWordList {
  const complaints: WordListComplaint[] = []
  const complain = (line: number, message: string) => complaints.push({ file, line, message })
  const lines = tsv.replace(/^\uFEFF/, '').split(/\r?\n/)
  checkHeader(lines[0] ?? '', complain)
  const entries: Entry[] = []
  const lineNumbers: number[] = []
  const seen = new Map<string, number>()
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (/^\s*$/.test(line)) continue
    const entry = readLine(line, options, (message) => complain(index + 1, message))
    if (entry === null) continue
    const key = `${entry.term.toLowerCase()} (${entry.kind})`
    const earlier = seen.get(key)
    if (earlier !== undefined) complain(index + 1, `“${entry.term}” staat al op regel ${earlier}. Haal één van de twee regels weg.`)
    else {
      seen.set(key, index + 1)
      entries.push(entry)
      lineNumbers.push(index + 1)
    }
  }
  return { list: { name: file.replace(/^.*\//, '').replace(/\.tsv$/, ''), entries }, complaints, lines: lineNumbers }
}

type Complain = (message: string) => void

function checkHeader(header: string, complain: (line: number, message: string) => void): void {
  const names = header.split('\t').map((name) => name.trim())
  const expected = COLUMNS.slice(0, Math.max(NEEDED, names.length))
  if (names.length <= COLUMNS.length && expected.every((name, index) => names[index] === name)) return
  complain(1, `De eerste regel klopt niet. Zet daar, met tabs ertussen: ${COLUMNS.join(', ')}.`)
}

function readLine(line: string, options: CompileOptions, complain: Complain): Entry | null {
  const cells = line.split('\t').map((cell) => cell.trim())
  if (cells.length < 2 || cells.length > COLUMNS.length) {
    complain(`Deze regel heeft ${cells.length} kolommen. Het moeten er ${COLUMNS.length} zijn, met een tab ertussen.`)
    return null
  }
  const [term = '', alternatives = '', kind = '', example = '', source = '', notIn = '', grade = ''] = cells
  if (term === '') {
    complain(`De kolom “${options.columns?.term ?? 'term'}” is leeg. Vul het woord in dat u wilt vinden.`)
    return null
  }
  const entryKind = readKind(kind, term, complain)
  if (entryKind === null) return null
  const parsed = splitCell(alternatives).map(readAlternative)
  if (parsed.length === 0 && options.alternatives !== 'mag-leeg') {
    complain(`Bij “${term}” staat geen alternatief. Vul in de kolom “${options.columns?.alternatives ?? 'alternatives'}” een gewoon woord in, of (weglaten).`)
    return null
  }
  const repeated = parsed.find((alternative) => alternative.text.length === term.length && alternative.text.toLowerCase() === term.toLowerCase())
  if (repeated !== undefined) {
    complain(`Het alternatief voor “${term}” is hetzelfde woord. Kies een ander woord.`)
    return null
  }
  return { ...splitArticle(term, entryKind), alternatives: parsed, kind: entryKind, example, source, ...splitPhrases(notIn), grade: readGrade(grade, complain) }
}

function readKind(kind: string, term: string, complain: Complain): EntryKind | null {
  if (kind === '') return guessKind(term)
  const known = ENTRY_KINDS.find((name) => name === kind.toLowerCase())
  if (known !== undefined) return known
  complain(`“${kind}” is geen woordsoort die wij kennen. Kies uit: ${ENTRY_KINDS.join(', ')}.`)
  return null
}

/** For lists of two columns: an article or an ending of nouns makes a noun, `-en` a verb, several words a phrase. */
function guessKind(term: string): EntryKind {
  if (/^(?:de|het) /i.test(term) || /^\S{3,}(?:um|heid|ing|schap|teit|isme|atie)$/.test(term)) return 'zelfstandig naamwoord'
  if (term.includes(' ')) return 'uitdrukking'
  return term.endsWith('en') ? 'werkwoord' : 'bijwoord'
}

function readGrade(grade: string, complain: Complain): Entry['grade'] {
  if (grade === '') return 'voorstel'
  if (grade === 'veilig' || grade === 'voorstel' || grade === 'voorbeeld') return grade
  complain(`“${grade}” is geen geldige waarde voor “grade”. Kies veilig, voorstel of voorbeeld.`)
  return 'voorstel'
}

/** Most cells are empty or hold one thing, and the lists have thousands. */
function splitCell(cell: string): readonly string[] {
  if (cell === '') return NOTHING
  if (!cell.includes(' | ')) return [cell]
  return cell
    .split(' | ')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const NOTHING: readonly string[] = []

/** A phrase with a question mark before it is one in which the plain word fits only sometimes. */
function splitPhrases(cell: string): Pick<Entry, 'notIn' | 'doubtIn'> {
  const phrases = splitCell(cell)
  if (!cell.includes('?')) return { notIn: phrases, doubtIn: NOTHING }
  return {
    notIn: phrases.filter((phrase) => !phrase.startsWith('?')),
    doubtIn: phrases.filter((phrase) => phrase.startsWith('?')).map((phrase) => phrase.slice(1).trim()),
  }
}

function readAlternative(text: string): Alternative {
  if (text === '(weglaten)') return { text: '', fit: 'weglaten' }
  return text.startsWith('?') ? { text: text.slice(1).trim(), fit: 'past-soms' } : { text, fit: 'past' }
}

/** "de brief" is the noun `brief`; in a phrase such as "het onderhavige" the article belongs to what is found. */
function splitArticle(term: string, kind: EntryKind): Pick<Entry, 'term' | 'article'> {
  if (kind !== 'zelfstandig naamwoord' && kind !== 'meervoud') return { term, article: null }
  const match = /^(de|het) (\S+)$/i.exec(term)
  const article = match?.[1]?.toLowerCase()
  return match?.[2] !== undefined && (article === 'de' || article === 'het') ? { term: match[2], article } : { term, article: null }
}
