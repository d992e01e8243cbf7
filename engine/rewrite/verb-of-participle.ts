import { listVerbs, type VerbForms } from '../lexicon/verb-forms.ts'

/** The verb with this participle; null when there is none, or when two verbs share it. */
export function verbOfParticiple(participle: string): VerbForms | null {
  verbs ??= index()
  return verbs.get(participle) ?? null
}

let verbs: ReadonlyMap<string, VerbForms | null> | null = null

function index(): ReadonlyMap<string, VerbForms | null> {
  const found = new Map<string, VerbForms | null>()
  for (const verb of listVerbs()) if (verb.pastParticiple !== '') found.set(verb.pastParticiple, found.has(verb.pastParticiple) ? null : verb)
  return found
}
