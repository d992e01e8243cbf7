import type { AnnotatedBlock, Clause, Token } from '../engine/annotate/annotated-block.ts'
import { oncePerForm } from '../engine/lexicon/word-form.ts'
import type { Report } from '../engine/rule/rule.ts'
import { NOTHING } from './gather.ts'

/** Words between a helping verb and the verb that it helps. */
const FAR = 12

/** A helping verb and its participle or infinitive in one clause, far from each other. */
export function findFarVerbs({ block, tokens }: AnnotatedBlock, { finite, last }: Clause): readonly Report[] {
  if (finite === null || last - finite <= FAR) return NOTHING
  const verb = tokens[finite]
  if (verb === undefined || !isHelping(verb.form)) return NOTHING
  let other = finite + 1
  while (other < last && !isMain(tokens, other)) other++
  const main = other < last ? tokens[other] : undefined
  if (main === undefined || other - finite <= FAR) return NOTHING
  const between = tokens.slice(finite + 1, other).filter((token) => token.kind !== 'punctuation').length
  if (between < FAR) return NOTHING
  return [
    {
      places: [verb, main].map(({ start, end }) => ({ block: block.id, start, end })),
      actual: `${verb.text} … ${main.text}`,
      severity: 'tip',
      reason: `Tussen “${verb.text}” en “${main.text}” staan ${between} woorden. Zet die twee dichter bij elkaar, of maak er twee zinnen van.`,
    },
  ]
}

const isHelping = oncePerForm(({ lower }) => HELPING.test(lower))
const HELPING =
  /^(?:heb|hebt|heeft|hebben|had|hadden|ben|bent|is|zijn|was|waren|word|wordt|worden|werd|werden|kan|kunt|kunnen|kon|konden|moet|moeten|moest|zal|zult|zullen|zou|zouden|wil|wilt|willen|mag|mogen)$/

function isMain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (token?.verbForm === 'pastParticiple' || token?.verbForm === 'infinitive') && tokens[at - 1]?.lower !== 'te' && !token.lower.endsWith('e')
}
