import type { AnnotatedBlock, Token } from '../annotate/annotated-block.ts'
import type { Edit } from '../edit/edit.ts'
import { listVerbs } from '../lexicon/verb-forms.ts'
import { capitaliseLike, replaceRange } from '../words/replace-range.ts'

export interface Untangled {
  readonly text: string
  readonly edits: readonly Edit[]
}

const AGENTS: Readonly<Record<string, { readonly subject: string; readonly have: string; readonly must: string }>> = {
  u: { subject: 'u', have: 'hebt', must: 'moet' },
  ons: { subject: 'wij', have: 'hebben', must: 'moeten' },
}

/**
 * "de door u op 3 mei ingediende aanvraag" → "de aanvraag die u op 3 mei hebt ingediend", "het door u te betalen bedrag" →
 * "het bedrag dat u moet betalen". `first` is the article, `noun` the noun; null unless the agent is u or ons and the
 * participle's own form is known.
 */
export function untangle(block: AnnotatedBlock, first: number, noun: number): Untangled | null {
  const { tokens } = block
  const [article, by, who, head] = [tokens[first], tokens[first + 1], tokens[first + 2], tokens[noun]]
  const agent = AGENTS[who?.lower ?? '']
  if (article === undefined || head === undefined || agent === undefined || by?.lower !== 'door' || !/^(?:de|het)$/.test(article.lower)) return null
  // "de door u gekozen aanbieder Merelveld", "rekening en verantwoording", "bezwaarschrift d.d. 17 april": the noun goes on.
  const next = tokens[noun + 1]
  if (next !== undefined && (next.wordClass === 'name' || next.kind === 'number' || /^(?:en|of|d\.d\.|dd\.?)$/.test(next.lower) || /^\p{Lu}/u.test(next.text))) return null
  // "de door u voorgestelde datum, die …": two clauses in a row would hang on one noun.
  if (next?.text === ',' && /^(?:die|dat|waar\p{L}*)$/u.test(tokens[noun + 2]?.lower ?? '')) return null
  const participle = tokens[noun - 1]
  if (participle === undefined || block.block.placeholders.some((field) => field.start < head.end && field.end > article.start)) return null
  const isTask = tokens[noun - 2]?.lower === 'te'
  const last = isTask ? noun - 2 : noun - 1
  const verb = isTask ? `${agent.must} ${participle.lower}` : perfect(participle, agent.have)
  if (verb === null) return null
  const middle = last > first + 3 ? `${block.block.text.slice(tokens[first + 3]?.start ?? 0, tokens[last - 1]?.end ?? 0)} ` : ''
  const pronoun = article.lower === 'de' ? 'die' : 'dat'
  // Where two verbs would meet, a comma parts them: "die u hebt ingediend, is niet compleet".
  const end = tokens[noun + 1]?.verbForm === 'finite' ? ',' : ''
  const text = `${capitaliseLike(article.lower, article.text)} ${head.text} ${pronoun} ${agent.subject} ${middle}${verb}${end}`
  return { text, edits: [replaceRange(block.block, { start: article.start, end: head.end }, text)] }
}

function perfect(participle: Token, have: string): string | null {
  const base = participles().get(participle.lower)
  return base === undefined || base === '' ? null : `${have} ${base}`
}

let known: ReadonlyMap<string, string> | null = null

/** ingediende → ingediend, gegeven → gegeven; '' where two verbs differ. */
function participles(): ReadonlyMap<string, string> {
  if (known !== null) return known
  const found = new Map<string, string>()
  for (const { pastParticiple, infinitive } of listVerbs()) {
    if (pastParticiple === '') continue
    const attributive = pastParticiple.endsWith('en')
      ? pastParticiple
      : /(?:dd|tt)en$/.test(infinitive)
        ? `${pastParticiple}${pastParticiple.slice(-1)}e`
        : `${pastParticiple}e`
    const earlier = found.get(attributive)
    found.set(attributive, earlier === undefined || earlier === pastParticiple ? pastParticiple : '')
  }
  known = found
  return found
}
