import table from './tables/verb-forms.txt?raw'

/**
 * The forms of one verb, written as one word, as in a subordinate clause ("invult"); '' where OpenTaal knows no such form.
 * Cut `particle` off the front for a main clause: "vult … in".
 */
export interface VerbForms {
  readonly infinitive: string
  /** With ik: invul. */
  readonly stem: string
  /** With u, je and jij: invult. */
  readonly present: string
  /** With hij, zij and het: invult; heeft, is, kan. */
  readonly third: string
  readonly pastSingular: string
  readonly pastPlural: string
  readonly pastParticiple: string
  /** The part that comes loose: "in" of invullen, "terug" of terugsturen; null for a verb that stays whole. */
  readonly particle: string | null
}

/**
 * The verbs spelled as this infinitive; two when one is separable and the other isn't (voorkomen, ondertekenen),
 * the commoner kind unknown. Empty for what isn't a verb. Source: OpenTaal; strong forms from scripts/lexicon.
 */
export function findVerb(infinitive: string): readonly VerbForms[] {
  return verbs().get(infinitive) ?? []
}

/** All verbs, in the order of their infinitives. */
export function listVerbs(): readonly VerbForms[] {
  return [...verbs().values()].flat()
}

let cache: ReadonlyMap<string, readonly VerbForms[]> | null = null

function verbs(): ReadonlyMap<string, readonly VerbForms[]> {
  cache ??= readTable(table)
  return cache
}

function readTable(text: string): ReadonlyMap<string, readonly VerbForms[]> {
  const found = new Map<string, readonly VerbForms[]>()
  const lines = text.split('\n').slice(1)
  for (const line of lines) if (line.includes('\t')) addVerb(found, readWhole(line))
  for (const line of lines) {
    const bar = line.indexOf('|')
    if (bar < 0) continue
    const base = found.get(line.slice(bar + 1))?.find(({ particle }) => particle === null)
    if (base !== undefined) addVerb(found, attach(line.slice(0, bar), base))
  }
  return found
}

function readWhole(line: string): VerbForms {
  const [infinitive = '', stem = '', present = '', third = '', pastSingular = '', pastPlural = '', pastParticiple = '', particle] = line.split('\t')
  return {
    infinitive,
    stem,
    present,
    third: third === '' ? present : third,
    pastSingular,
    pastPlural,
    pastParticiple,
    particle: particle ?? null,
  }
}

function attach(particle: string, base: VerbForms): VerbForms {
  const join = (form: string) => (form === '' ? '' : particle + form)
  return {
    infinitive: particle + base.infinitive,
    stem: join(base.stem),
    present: join(base.present),
    third: join(base.third),
    pastSingular: join(base.pastSingular),
    pastPlural: join(base.pastPlural),
    pastParticiple: join(base.pastParticiple),
    particle,
  }
}

function addVerb(found: Map<string, readonly VerbForms[]>, verb: VerbForms): void {
  const before = found.get(verb.infinitive)
  found.set(verb.infinitive, before === undefined ? [verb] : [...before, verb])
}
