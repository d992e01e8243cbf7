import type { Sentence, Token } from '../annotate/annotated-block.ts'
import type { BlockFacts, Evidence, FoundAct, SentenceFacts } from './letter-facts.ts'
import type { Passage } from '../find/passage.ts'
import { PatternIndex } from '../find/pattern-index.ts'
import { inPlain } from '../find/word-pattern.ts'
import { judgeMode } from './sentence-mode.ts'
import type { ActSign } from './signs/act-sign.ts'
import { CONSEQUENCE_SIGNS } from './signs/consequence-signs.ts'
import { CONTACT_ACTS } from './signs/contact-acts.ts'
import { GRANT_ACTS, REFUSAL_ACTS } from './signs/decision-acts.ts'
import { DUTY_ACTS } from './signs/duty-acts.ts'
import type { ElementSign } from './signs/element-sign.ts'
import { MONEY_SIGNS } from './signs/money-signs.ts'
import { judgeClause } from './signs/objection-clause.ts'
import { REASON_SIGNS } from './signs/reason-signs.ts'
import { TASK_SIGNS } from './signs/task-signs.ts'
import { TITLE_ACTS } from './signs/title-acts.ts'
import { LAWS, LETTER_SIGNS, type LetterSign } from './signs/letter-signs.ts'
import { createSpotter } from './spot-signs.ts'

const SIGNS: readonly (ElementSign | ActSign | LetterSign)[] = [
  ...LETTER_SIGNS, ...REASON_SIGNS, ...CONSEQUENCE_SIGNS, ...TASK_SIGNS, ...MONEY_SIGNS, ...REFUSAL_ACTS, ...GRANT_ACTS, ...DUTY_ACTS, ...CONTACT_ACTS,
]

const spot = createSpotter(SIGNS)
/** A letterhead tells who writes and under which law, and no more. */
const spotLaw = createSpotter(LETTER_SIGNS)

export interface FoundSigns {
  readonly sentences: readonly SentenceFacts[]
  readonly evidence: readonly Evidence[]
  readonly acts: readonly FoundAct[]
  readonly law: BlockFacts['law']
  readonly decides: boolean
}

/**
 * What the sentences of one block show, each in the mode in which it is said. A block doesn't know where in the letter it
 * stands: `build-checklist` decides which evidence counts (a reason in the objection clause is no reason).
 */
export function findEvidence(passages: readonly Passage[], tokens: readonly Token[], sentences: readonly Sentence[], isBody = true): FoundSigns {
  const found = { sentences: [] as SentenceFacts[], evidence: [] as Evidence[], acts: [] as FoundAct[], law: null as BlockFacts['law'], decides: false }
  for (const [at, sentence] of sentences.entries()) {
    const passage = passages[at]!
    const mode = judgeMode(passage, tokens, sentence)
    const { words, passives, finiteVerbs } = sentence
    found.sentences.push({ start: sentence.start, end: sentence.end, words, passive: passives.length > 0, finiteVerbs, mode, clause: judgeClause(passage) })
    for (const { sign, start, end } of (isBody ? spot : spotLaw)(passage, tokens, sentence)) {
      if ('element' in sign) found.evidence.push(evidenceOf(sign, mode, start, end))
      else if ('law' in sign) found.law = heaviest(found.law, { law: sign.law, start, end })
      else if ('decides' in sign) found.decides ||= mode === 'nu'
      else found.acts.push({ type: sign.type, weight: sign.weight, mode, as: 'zin', start, end })
    }
  }
  return found
}

/** Without a spread: this runs for every sign of every sentence. */
function evidenceOf({ element, measure }: ElementSign, mode: Evidence['mode'], start: number, end: number): Evidence {
  return measure === undefined ? { element, mode, start, end } : { element, mode, measure, start, end }
}

/** Tax law counts terms otherwise, so it goes before the Awb. */
function heaviest(one: BlockFacts['law'], other: NonNullable<BlockFacts['law']>): NonNullable<BlockFacts['law']> {
  return one === null || LAWS.indexOf(other.law) < LAWS.indexOf(one.law) ? other : one
}

/** Longer headings and letterheads are no titles; the expressions would take their time there. */
const LONGEST_TITLE = 250
const TITLES = TITLE_ACTS.map(({ words }) => inPlain(words))
const titles = new PatternIndex(TITLES)

/** What a heading shows when it is the letter's title or subject line. */
export function findTitleActs(title: Passage): readonly FoundAct[] {
  if (title.end > LONGEST_TITLE) return []
  const found: FoundAct[] = []
  const called = titles.mayMatch(title)
  for (let at = 0; at < TITLE_ACTS.length; at++) {
    if (((called >>> at) & 1) === 0) continue
    const { type, weight } = TITLE_ACTS[at]!
    const range = TITLES[at]!.find(title)
    if (range !== null) found.push({ type, weight, mode: title.plain.trimEnd().endsWith('?') ? 'vraag' : 'nu', as: 'titel', start: range.start, end: range.end })
  }
  if (found.length === 0) return found
  const head = Math.min(...found.filter(({ weight }) => weight === SURE).map(({ end }) => end))
  const talks = found.some((act) => act.end === head && act.weight === SURE && TALKS.has(act.type))
  return found.map((act) => (act.start > head && act.type !== 'hoorzitting' && (talks || ABOUT.test(title.plain.slice(head, act.start))) ? { ...act, weight: 1 } : act))
}

/** What stands behind these is what they are about: "ontvangstbevestiging bezwaarschrift WOZ-waarde". */
const TALKS: ReadonlySet<string> = new Set(['ontvangstbevestiging', 'verdaging', 'aanmaning'])

const SURE = 3
/** "Beslissing op uw bezwaar tegen de boete": what stands behind these is what the letter is about, not what it does; but an invitation to a hearing is about what it does. */
const ABOUT = /\b(?:tegen|over|inzake|van|voor|na|naar|bij|op|omtrent|met betrekking tot|naar aanleiding van|wegens|omdat)\b/
