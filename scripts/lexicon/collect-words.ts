import { buildVerbForms, type VerbRow } from './build-verb-forms.ts'
import { readCompoundParts, readDictionary, type Reading } from './read-dictionary.ts'

/** A reading of the dictionary, or c: may stand first in a compound. */
export type Mark = Reading | 'c'

export interface Words {
  /** Lower-case form → marks. A form with only c is no word by itself. */
  readonly marks: ReadonlyMap<string, ReadonlySet<Mark>>
  readonly verbs: readonly VerbRow[]
}

/** OpenTaal's words in lower case, with verb readings mended by the verb table and unmarked words read by their heads. */
export function collectWords(): Words {
  const dictionary = readDictionary()
  const verbs = collectVerbs(dictionary)
  const marks = new Map<string, Set<Mark>>()
  for (const [form, readings] of dictionary) {
    const target = getMarks(marks, form.toLowerCase())
    for (const reading of readings) target.add(reading)
  }
  markVerbs(marks, verbs)
  guessUnmarked(marks)
  guessNouns(marks, verbs)
  for (const part of readCompoundParts()) getMarks(marks, part.toLowerCase()).add('c')
  for (const set of marks.values()) if (set.size > 1) set.delete('?')
  return { marks, verbs }
}

function collectVerbs(dictionary: ReadonlyMap<string, ReadonlySet<Reading>>): readonly VerbRow[] {
  const infinitives = [...dictionary]
    .filter(([form, readings]) => readings.has('i') && /^\p{Ll}[\p{Ll}'-]*n$/u.test(form))
    .map(([form]) => form)
    .sort()
  const stems = new Set([...dictionary].filter(([, readings]) => readings.has('s') || readings.has('f')).map(([form]) => form))
  return buildVerbForms(infinitives, {
    known: (form) => dictionary.has(form),
    isStem: (form) => stems.has(form),
    isParticiple: (form) => dictionary.get(form)?.has('p') === true,
  })
}

function markVerbs(marks: Map<string, Set<Mark>>, verbs: readonly VerbRow[]): void {
  const finite = new Set<string>()
  const add = (form: string, mark: Mark) => {
    if (form === '' || !marks.has(form)) return
    getMarks(marks, form).add(mark)
    if (mark !== 'p') finite.add(form)
  }
  for (const row of verbs) {
    add(row.infinitive, 'i')
    add(row.stem, 's')
    for (const form of [row.present, row.third, row.pastSingular, row.pastPlural]) add(form, 'f')
  }
  const infinitives = new Set(verbs.map(({ infinitive }) => infinitive))
  for (const { participle } of verbs) {
    add(participle, 'p')
    if (!finite.has(participle)) marks.get(participle)?.delete('f')
    if (!infinitives.has(participle)) marks.get(participle)?.delete('i')
  }
}

/** An unmarked compound takes the marks of its longest known head: gasexporteur as exporteur. */
function guessUnmarked(marks: Map<string, Set<Mark>>): void {
  for (const [form, set] of marks) {
    if (!set.has('?') || form.length < 7 || !/^[\p{Ll}-]+$/u.test(form)) continue
    for (let at = 3; at <= form.length - 4; at++) {
      const head = marks.get(form.slice(at).replace(/^-/, ''))
      const kinds = [...(head ?? [])].filter((mark) => 'na'.includes(mark))
      if (kinds.length === 0 || !marks.has(form.slice(0, at).replace(/(?<=.{3})s$|-$/, ''))) continue
      for (const kind of kinds) set.add(kind)
      break
    }
  }
}

/** A joined stem is a noun too where its bare stem is one: samenloop, uitvraag, aanleg. */
function guessNouns(marks: Map<string, Set<Mark>>, verbs: readonly VerbRow[]): void {
  const particles = new Set(verbs.map(({ particle }) => particle).filter((particle) => particle !== ''))
  for (const [form, set] of marks) {
    if (!set.has('s') || set.has('n')) continue
    for (let cut = 2; cut < form.length - 2; cut++) {
      const base = marks.get(form.slice(cut))
      if (particles.has(form.slice(0, cut)) && base?.has('n') && base.has('s')) set.add('n')
    }
  }
}

function getMarks(marks: Map<string, Set<Mark>>, form: string): Set<Mark> {
  const found = marks.get(form) ?? new Set<Mark>()
  marks.set(form, found)
  return found
}
