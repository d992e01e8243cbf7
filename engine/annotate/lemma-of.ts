import { findVerb, listVerbs, type VerbForms } from '../lexicon/verb-forms.ts'
import { rankOf } from '../lexicon/rank-of.ts'
import type { Clause, Sentence, Token, VerbForm } from './annotated-block.ts'

/**
 * The infinitive of the verb at token `at`, with the particle that stands elsewhere in the clause: "stuurt … terug" →
 * terugsturen, "aan te vragen" → aanvragen. null for a token that is no verb or a verb the table doesn't have.
 */
export function lemmaOf(tokens: readonly Token[], sentence: Sentence, at: number): string | null {
  const token = tokens[at]
  if (token === undefined || token.verbForm === null) return null
  const infinitives = findInfinitives(token.lower, token.verbForm)
  if (infinitives.length === 0) return null
  return joinParticle(tokens, sentence, at, token.verbForm, infinitives) ?? infinitives[0] ?? null
}

/** Which token is the loose particle of the finite verb or te-infinitive at `at`; null when there is none. */
export function findParticle(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const token = tokens[at]
  if (token === undefined || token.verbForm === null) return null
  return placeOfParticle(tokens, sentence, at, token.verbForm, findInfinitives(token.lower, token.verbForm))
}

function joinParticle(tokens: readonly Token[], sentence: Sentence, at: number, form: VerbForm, infinitives: readonly string[]): string | null {
  const place = placeOfParticle(tokens, sentence, at, form, infinitives)
  const particle = place === null ? undefined : tokens[place]?.lower
  if (particle === undefined) return null
  return infinitives.map((infinitive) => particle + infinitive).find((joined) => isSeparable(joined, particle)) ?? null
}

function placeOfParticle(tokens: readonly Token[], sentence: Sentence, at: number, form: VerbForm, infinitives: readonly string[]): number | null {
  const fits = (place: number) => {
    const particle = tokens[place]?.lower ?? ''
    return infinitives.some((infinitive) => isSeparable(particle + infinitive, particle))
  }
  if (form === 'infinitive') return tokens[at - 1]?.lower === 'te' && fits(at - 2) ? at - 2 : null
  if (form !== 'finite') return null
  const clause = sentence.clauses.find(({ finite }) => finite === at)
  return clause === undefined ? null : findAtEnd(tokens, clause, at, fits)
}

/** The last fitting word of the clause that ends it, or that comes before punctuation, om, en or a prepositional phrase. */
function findAtEnd(tokens: readonly Token[], clause: Clause, at: number, fits: (place: number) => boolean): number | null {
  for (let place = clause.last - 1; place > at; place--) {
    if (fits(place) && closes(tokens, clause, place)) return place
  }
  return null
}

/** A preposition before a noun phrase is no particle: "stuurt op maandag", but "vult in op de website". */
function closes(tokens: readonly Token[], clause: Clause, place: number): boolean {
  const next = tokens[place + 1]
  if (next === undefined || place + 1 >= clause.last || next.kind === 'punctuation') return true
  if (tokens[place]?.wordClass === 'adverb') return true
  return OUTSIDE.has(next.wordClass)
}

/** What can follow a clause's particle. */
const OUTSIDE: ReadonlySet<Token['wordClass']> = new Set(['coordinator', 'subordinator', 'preposition'])

function isSeparable(infinitive: string, particle: string): boolean {
  return particle !== '' && findVerb(infinitive).some((verb) => verb.particle === particle)
}

/** Infinitives with this form, commonest first. */
function findInfinitives(lower: string, form: VerbForm): readonly string[] {
  if (form === 'infinitive') return findVerb(lower).length > 0 ? [lower] : []
  const verbs = verbsByForm().get(baseForm(lower, form)) ?? []
  const names = [...new Set(verbs.filter((verb) => hasForm(verb, baseForm(lower, form), form)).map(({ infinitive }) => infinitive))]
  return names.sort((left, right) => (rankOf(left) ?? 99_999) - (rankOf(right) ?? 99_999))
}

/** ingevulde → ingevuld; volgende, volgend → volgen. */
function baseForm(lower: string, form: VerbForm): string {
  if (form === 'presentParticiple') return lower.replace(/de?$/, '')
  return form === 'pastParticiple' && !verbsByForm().has(lower) ? lower.replace(/e$/, '') : lower
}

function hasForm(verb: VerbForms, form: string, kind: VerbForm): boolean {
  if (kind === 'pastParticiple') return verb.pastParticiple === form
  if (kind === 'presentParticiple') return verb.infinitive === form
  return [verb.infinitive, verb.stem, verb.present, verb.third, verb.pastSingular, verb.pastPlural].includes(form) || isShortForm(verb, form)
}

/** kun (je), wilde: forms beside the table's. */
function isShortForm({ infinitive }: VerbForms, form: string): boolean {
  return SHORT[form] === infinitive
}

const SHORT: Readonly<Record<string, string>> = {
  kun: 'kunnen',
  wou: 'willen',
  zul: 'zullen',
  hebt: 'hebben',
  wees: 'zijn',
  zij: 'zijn',
}

let byForm: ReadonlyMap<string, readonly VerbForms[]> | null = null

function verbsByForm(): ReadonlyMap<string, readonly VerbForms[]> {
  byForm ??= indexForms()
  return byForm
}

function indexForms(): ReadonlyMap<string, readonly VerbForms[]> {
  const found = new Map<string, VerbForms[]>()
  const add = (form: string, verb: VerbForms) => {
    const own = found.get(form)
    if (own === undefined) found.set(form, [verb])
    else if (own.at(-1) !== verb) own.push(verb)
  }
  for (const verb of listVerbs()) {
    const { infinitive, stem, present, third, pastSingular, pastPlural, pastParticiple } = verb
    for (const form of [infinitive, stem, present, third, pastSingular, pastPlural, pastParticiple]) if (form !== '') add(form, verb)
  }
  for (const [form, infinitive] of Object.entries(SHORT)) for (const verb of findVerb(infinitive)) add(form, verb)
  return found
}
