import type { LetterType, RecognisedType } from '../letter/letter-type.ts'
import type { BlockId, BlockKind } from '../letter/letter.ts'
import type { BlockFacts, FoundAct, Topic } from './letter-facts.ts'
import { DECISION_TYPES, NO_DECISION_TYPES, SWALLOWS } from './letter-type-order.ts'
import { oncePer } from '../once-per.ts'
import { adjustSums, type Sums } from './adjust-sums.ts'
import { asksPayment } from './asks-payment.ts'
import { quoteAct } from './quote-act.ts'

interface Score {
  readonly score: number
  readonly because: string
}

type Scores = Map<LetterType, Score>

/** Below this a type isn't shown: no type is better than a wrong one. */
const ENOUGH = 2
const MOST = 2
/** A second type needs a sentence that does it by itself, and nearly the weight of the first. */
const SECOND = 3
const NEARLY = 0.75

/** The one or two types that a letter has, heaviest first, each with the words that show it. */
export function recogniseLetterTypes(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): readonly RecognisedType[] {
  if (isReport(blocks)) return []
  const scores = weighClauses(weighActs(blocks, topics), blocks, topics)
  const ranked = [...scores].filter(([, { score }]) => score >= ENOUGH).sort(([, a], [, b]) => b.score - a.score)
  const chosen = chooseTypes(ranked)
  if (chosen.length > 0) return [...chosen.map(([type, { because }]): RecognisedType => ({ type, because, by: 'herkend' })), ...paidGrant(chosen, blocks, topics)]
  return isWholeLetter(blocks) ? [{ type: 'informatie', because: 'omdat er geen besluit, betaling of verzoek in staat', by: 'herkend' }] : []
}

/** "U krijgt de vergunning … Maak de leges over op NL…": a grant that asks for money is a bill as well, and has to hold what a bill holds. */
function paidGrant(chosen: readonly Ranked[], blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): readonly RecognisedType[] {
  if (chosen.length > 1 || chosen[0]?.[0] !== 'besluit-toekenning') return []
  const words = blocks.filter(({ block }) => topics.get(block.id) === 'inhoud' && !SILENT.has(block.kind)).map(asksPayment).find((found) => found !== null)
  return words === undefined || words === null ? [] : [{ type: 'betaling', because: `omdat er staat: ‘${words}’`, by: 'herkend' }]
}

/** More words than the longest letter to a resident, five pages, or than a piece of one without its salutation. */
const MOST_WORDS = 2500
const MOST_WITHOUT_SALUTATION = 1000

/** A report or a paper for parliament tells of decisions and fines, and gives none. */
function isReport(blocks: readonly BlockFacts[]): boolean {
  const words = blocks.reduce((sum, block) => sum + block.words, 0)
  return words > MOST_WORDS || (words > MOST_WITHOUT_SALUTATION && !blocks.some(({ block }) => block.kind === 'salutation'))
}

/** Does the letter decide, by its objection clause, its type or its own words? */
export function judgeDecision(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>, types: readonly LetterType[]): boolean {
  if (types.includes('voornemen') || (types.length > 0 && types.every((type) => NO_DECISION_TYPES.has(type)))) return false
  if (types.some((type) => DECISION_TYPES.has(type)) || hasClause(blocks, topics, 'bezwaar')) return true
  return blocks.some(({ block, decides }) => decides && topics.get(block.id) === 'inhoud' && !SILENT.has(block.kind))
}

/** Where an act stands decides what it weighs. */
const PLACE = { title: 2, letterhead: 1.4, opening: 1.4, body: 1, heading: 0.6, aside: 0.3 }
const MODE: Readonly<Record<FoundAct['mode'], number>> = { nu: 1, toen: 0.35, vraag: 0.5, als: 0 }
/** These tell of what happened before, by nature. */
const LOOKS_BACK: ReadonlySet<LetterType> = new Set(['ontvangstbevestiging', 'aanmaning'])
const MORE = 0.25
/** An order says what is due if it isn't met; a warning may say so too, so this shows an order only beside an objection clause. */
const PENALTY = 0.4

function weighActs(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): Scores {
  const sums: Sums = new Map()
  let sentencesSeen = 0
  const titlesEnd = endOfTitles(blocks)
  for (const [index, facts] of blocks.entries()) {
    const { block, acts, sentences } = facts
    if (SILENT.has(block.kind) && block.kind !== 'letterhead') continue
    const topic = topics.get(block.id) ?? 'inhoud'
    for (const act of acts) {
      const weight = act.weight * modeWeight(act, index < titlesEnd) * placeWeight(act, block.kind, index < titlesEnd, sentencesSeen, topic)
      if (weight === 0) continue
      const sum = sums.get(act.type) ?? { best: 0, rest: 0, because: '' }
      const heavier = weight > sum.best
      sums.set(act.type, { best: Math.max(sum.best, weight), rest: sum.rest + Math.min(sum.best, weight), because: heavier ? quoteAct(facts, act) : sum.because })
    }
    if (block.kind !== 'heading' && block.kind !== 'letterhead') sentencesSeen += sentences.length
  }
  adjustSums(sums, blocks)
  return new Map([...sums].map(([type, { best, rest, because }]) => [type, { score: best + Math.min(rest, 4) * MORE, because: `omdat er staat: ‘${because}’` }]))
}

const SILENT: ReadonlySet<string> = new Set(['letterhead', 'footer', 'footnote', 'closing', 'salutation'])

const SUBJECT = /^(?:onderwerp|betreft|inzake)\s*:/i

/** Headings above the salutation, with a subject line right below it, or above the first text when there is no salutation, are titles. */
function endOfTitles(blocks: readonly BlockFacts[]): number {
  const salutation = blocks.findIndex(({ block }) => block.kind === 'salutation')
  if (salutation >= 0) return SUBJECT.test(blocks[salutation + 1]?.block.text ?? '') ? salutation + 2 : salutation
  const text = blocks.findIndex(({ block }) => !SILENT.has(block.kind) && block.kind !== 'heading')
  return text < 0 ? blocks.length : text
}

function modeWeight({ mode, type, as }: FoundAct, isTitle: boolean): number {
  if (as === 'titel' && isTitle) return 1
  if (mode === 'als' && type === 'last-onder-dwangsom') return PENALTY
  return mode === 'toen' && LOOKS_BACK.has(type) ? 1 : MODE[mode]
}

function placeWeight({ as }: FoundAct, kind: BlockKind, isTitle: boolean, sentencesSeen: number, topic: Topic): number {
  if (kind === 'letterhead') return as === 'titel' ? PLACE.letterhead : 0
  if (topic === 'bezwaar' || topic === 'niets-doen') return 0
  if (kind === 'heading') return isTitle ? (as === 'titel' ? PLACE.title : PLACE.body) : PLACE.heading
  if (topic !== 'inhoud') return PLACE.aside
  return sentencesSeen < 3 ? PLACE.opening : PLACE.body
}

const CLAUSE = 3
/** A bill may be a decision; most decisions that cost money are something else. */
const CLAUSE_OF_BILL = 2
const NO_DECISION = 0.4
/** A letter that decides may look back on the plan it announced. */
const MUCH_MORE = 1.3

/** An objection clause shows a decision; an appeal clause, after talk of an objection, a decision on that objection. */
function weighClauses(scores: Scores, blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): Scores {
  const objection = hasClause(blocks, topics, 'bezwaar')
  const appeal = hasClause(blocks, topics, 'beroep') && !objection
  const plan = scores.get('voornemen')?.score ?? 0
  const heaviest = Math.max(0, ...[...scores].map(([type, { score }]) => (DECISION_TYPES.has(type) ? score : 0)))
  if (plan >= (objection ? 4 : 3) && !(objection && heaviest > plan * MUCH_MORE)) return new Map([...scores, ['voornemen', { score: plan + CLAUSE, because: scores.get('voornemen')?.because ?? '' }]])
  const weighed: Scores = new Map()
  for (const [type, { score, because }] of scores) {
    const decides = appeal ? type === 'beslissing-op-bezwaar' : DECISION_TYPES.has(type) || type === 'betaling'
    const factor = (objection || appeal) && !decides ? NO_DECISION : 1
    const extra = (objection && decides && type !== 'beslissing-op-bezwaar' && score >= 1) || (appeal && decides) ? (type === 'betaling' ? CLAUSE_OF_BILL : CLAUSE) : 0
    weighed.set(type, { score: score * factor + extra, because })
  }
  if (appeal && !weighed.has('beslissing-op-bezwaar') && mentionsObjection(blocks, topics)) weighed.set('beslissing-op-bezwaar', { score: CLAUSE, because: 'omdat er staat hoe de lezer in beroep kan gaan' })
  if (objection && ![...weighed].some(([type, { score }]) => (DECISION_TYPES.has(type) || type === 'betaling') && score >= ENOUGH)) weighed.set(soundsNegative(blocks, topics) ? 'besluit-afwijzing' : 'besluit-toekenning', { score: CLAUSE, because: 'omdat er staat hoe de lezer bezwaar kan maken' })
  return weighed
}

const saysNo = oncePer(({ block }: BlockFacts) => /\b(?:helaas|niet|geen|nee)\b/i.test(block.text))

/** Of a decision in words that we don't know: does its news say no? */
function soundsNegative(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): boolean {
  return blocks.some((facts) => topics.get(facts.block.id) === 'inhoud' && !SILENT.has(facts.block.kind) && saysNo(facts))
}

function hasClause(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>, clause: 'bezwaar' | 'beroep'): boolean {
  return blocks.some(({ block, sentences }) => topics.get(block.id) === 'bezwaar' && sentences.some((sentence) => sentence.clause === clause))
}

function mentionsObjection(blocks: readonly BlockFacts[], topics: ReadonlyMap<BlockId, Topic>): boolean {
  return blocks.some(({ block }) => topics.get(block.id) === 'inhoud' && /\bbezwaar/i.test(block.text))
}

type Ranked = readonly [LetterType, Score]

function chooseTypes(ranked: readonly Ranked[]): readonly Ranked[] {
  const chosen: Ranked[] = []
  for (const candidate of ranked) {
    const first = chosen[0]
    if (first === undefined) {
      chosen.push(candidate)
      continue
    }
    const [type, { score }] = candidate
    // A type that would swallow the first and weighs nearly as much is the better name for it.
    if (swallows(type, first[0]) && !swallows(first[0], type) && score >= first[1].score * NEARLY) chosen[0] = candidate
    else if (chosen.length < MOST && score >= SECOND && score >= first[1].score * NEARLY && !chosen.some(([other]) => swallows(other, type))) chosen.push(candidate)
  }
  return chosen.filter(([type], index) => !chosen.some(([other], at) => at < index && swallows(other, type)))
}

function swallows(one: LetterType, other: LetterType): boolean {
  return SWALLOWS[one]?.includes(other) === true
}

/** Five sentences, or three with a salutation, a title or a letterhead: a letter, not a scrap of text. */
function isWholeLetter(blocks: readonly BlockFacts[]): boolean {
  const sentences = blocks.reduce((sum, { block, sentences: own }) => (SILENT.has(block.kind) || block.kind === 'heading' ? sum : sum + own.length), 0)
  return sentences >= 5 || (sentences >= 3 && blocks.some(({ block }) => SILENT.has(block.kind) || block.kind === 'heading'))
}
