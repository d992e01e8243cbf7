import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { dropTokens, replaceTokens } from '../words/token-changes.ts'
import { finalVerb, putSecond, takeAway } from './move-verb.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'

/**
 * "Hierbij delen wij u mede dat uw aanvraag is afgewezen." → "Uw aanvraag is afgewezen."; "Wij wijzen u erop dat u dit
 * moet melden." → "U moet dit melden." Only a frame that opens its sentence, before one clause whose verb comes last.
 */
export function dropFrame(block: AnnotatedBlock, sentence: Sentence): Rewrite | null {
  const { tokens } = block
  const end = endOf(tokens, sentence)
  const opener = frameEnd(tokens, sentence)
  if (opener === null || sentence.clauses.length !== 2 || tokens[sentence.last - 1]?.text !== '.') return null
  const subject = nounPhraseEnd(tokens, opener, end)
  const verb = finalVerb(block, sentence, opener, end)
  if (subject === null || verb === null || verb.at < subject || hidesSubject(tokens, subject, verb.at) || holdsClause(tokens, opener, end)) return null
  if (verb.at === subject) return createRewrite('boodschap', block, sentence, [dropTokens(sentence.first, opener), ...(verb.rest === '' ? [] : [replaceTokens(verb.at, verb.at + 1, `${verb.second} ${verb.rest}`)])])
  return createRewrite('boodschap', block, sentence, [dropTokens(sentence.first, opener), putSecond(verb, subject), takeAway(verb)])
}

const HEREBY = '(?:hierbij |hiermee |bij dezen? |met deze brief |door middel van deze brief |langs deze weg |volledigheidshalve |tot slot |ook |graag |verder |(?:wellicht )?ten overvloede |tevens |daarnaast )?'
const POLITE = '(?:hierbij |hiermee |graag |nog |ook |volledigheidshalve |tevens |vriendelijk |er graag )*'
const FRAMES = [
  `${HEREBY}(?:delen wij u|deel ik u|laten wij u|laat ik u) ${POLITE}(?:mee|mede|weten) dat`,
  `${HEREBY}(?:berichten wij u|bericht ik u|informeren wij u|informeer ik u) ${POLITE}(?:erover )?dat`,
  `(?:wij delen u|ik deel u|wij laten u|ik laat u|wij berichten u|ik bericht u) ${POLITE}(?:(?:mee|mede|weten) )?dat`,
  `${HEREBY}(?:wijzen wij u|wijs ik u|attenderen wij u|attendeer ik u) ${POLITE}(?:erop|er op|er nog op|er graag op) dat`,
  `(?:wij wijzen u|ik wijs u|wij attenderen u|ik attendeer u) ${POLITE}(?:erop|er op|er nog op|er graag op|er ook op) dat`,
  `(?:wij willen u|ik wil u|graag willen wij u) ${POLITE}(?:erop|er op|er graag op|er ook op|er nog op) (?:wijzen|attenderen) dat`,
  `${HEREBY}(?:maken wij u|wij maken u) ${POLITE}(?:erop|er op) attent dat`,
]
const FRAME = new RegExp(`^(?:${FRAMES.join('|')})$`)
const LONGEST = 14

/** The token behind "dat", when the words up to it are a frame. */
function frameEnd(tokens: readonly Token[], { first, last }: Sentence): number | null {
  const dat = tokens.findIndex((token, at) => at > first && at < Math.min(last, first + LONGEST) && token.lower === 'dat')
  if (dat < 0) return null
  const words = tokens.slice(first, dat + 1).map(({ lower }) => lower)
  return FRAME.test(words.join(' ')) ? dat + 1 : null
}

/** "dat het indienen niets schorst als de ambtenaar niet beslist": which verb is the frame's own isn't sure. */
function holdsClause(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ lower, wordClass }) => wordClass === 'subordinator' || /^(?:als|indien|wanneer|omdat|tenzij|zodra|mits)$/.test(lower))
}

function endOf(tokens: readonly Token[], { first, last }: Sentence): number {
  return last > first && tokens[last - 1]?.kind === 'punctuation' ? last - 1 : last
}

/** A phrase right behind the noun may belong to it ("de kosten voor de reparatie"): then where the verb goes isn't sure. */
function hidesSubject(tokens: readonly Token[], subject: number, verb: number): boolean {
  const next = tokens[subject]
  if (next === undefined || subject === verb) return false
  if (next.text === ',' || next.lower === 'en' || next.lower === 'of' || /^(?:die|dat)$/.test(next.lower)) return true
  const isPronoun = tokens[subject - 1]?.wordClass === 'pronoun'
  return next.wordClass === 'preposition' && !isPronoun && !isTime(tokens, subject)
}

/** "op 3 mei", "vanaf 1 juni", "in 2025": tells when, and so belongs to the verb. */
function isTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'number' || /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/.test(tokens[at + 1]?.lower ?? '')
}
