import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { finalVerb, takeAway } from './move-verb.ts'
import { createRewrite, type Rewrite } from './rewrite.ts'
import { joinWords, replaceTokens } from '../words/token-changes.ts'

const POINTS_BACK: Readonly<Record<string, string>> = {
  waarin: 'daarin', waarop: 'daarop', waarmee: 'daarmee', waarvoor: 'daarvoor', waarbij: 'daarbij', waardoor: 'daardoor', waarna: 'daarna',
  waarover: 'daarover', waaruit: 'daaruit', waaraan: 'daaraan', die: 'die', dat: 'dat', wat: 'dat', hetgeen: 'dat',
}
const MIN_WORDS = 4

/**
 * A clause that hangs on the end becomes a sentence of its own: "…, waarin u uw gegevens invult." → ". Daarin vult u uw
 * gegevens in."; "…, die op 1 mei ingaat." → ". Die gaat op 1 mei in." Only behind a comma, with one verb at its end or
 * right behind its opener.
 */
export function splitRelative(block: AnnotatedBlock, sentence: Sentence): Rewrite | null {
  const { tokens } = block
  const end = sentence.last - 1
  if (tokens[end]?.text !== '.') return null
  for (let at = end - MIN_WORDS; at > sentence.first + MIN_WORDS; at--) {
    const back = POINTS_BACK[tokens[at]?.lower ?? '']
    if (back === undefined || tokens[at - 1]?.text !== ',' || !isWhole(tokens, sentence, at)) continue
    return cutAt(block, sentence, at, back)
  }
  return null
}

/** What stands before the comma is a main clause with its own verb; no bracket is open, and no other clause hangs there. */
function isWhole(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const before = sentence.clauses.filter(({ finite }) => finite !== null && finite < at)
  const open = tokens.slice(sentence.first, at).reduce((depth, { text }) => depth + (text === '(' ? 1 : text === ')' ? -1 : 0), 0)
  const main = before[0]?.finite ?? null
  if ((tokens[at]?.lower === 'wat' && asks(tokens, sentence, at)) || followsAside(tokens, sentence, at)) return false
  if (open > 0 || main === null || SUBORDINATE.test(tokens[sentence.first]?.lower ?? '')) return false
  const last = tokens[at - 2]
  return last !== undefined && (last.wordClass === 'noun' || last.wordClass === 'name' || last.kind === 'number' || (last.wordClass === 'verb' && /^(?:waar|wat|hetgeen)/.test(tokens[at]?.lower ?? '')))
}

/** "Wij horen graag sinds wanneer en, voor zover u dat weet, wat zijn adres is": a question that the sentence asks. */
function asks(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return tokens.slice(sentence.first, at).some(({ lower }) => ASKS.test(lower))
}

/** "en, als u dat weet, waarom": what comes belongs to the words before the aside. */
function followsAside(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return tokens.slice(sentence.first, at - 1).some(({ text }, index) => text === ',' && /^(?:en|of|maar)$/.test(tokens[sentence.first + index - 1]?.lower ?? ''))
}

const ASKS =
  /^(?:hoor(?:t)?|horen|hoorde|weet|weten|wist|vraag|vraagt|vragen|gevraagd|vroeg(?:en)?|lees|leest|lezen|zie|ziet|zien|begrijp(?:t)?|begrijpen|controleer(?:t)?|controleren|nagaan|onderzoek(?:t|en)?|onderzocht|bepaal(?:t)?|bepalen|bepaald|uitgelegd|uitleggen|leg(?:t|gen)?|schrijf(?:t)?|schrijven|vermeld(?:t|en)?|noem(?:t|en)?|vertel(?:t|len)?|meld(?:t|en)?|laat|laten|geef(?:t)?|geven|aangeven|doorgeven|bericht(?:en)?|informeren|informeert|beoordeel(?:t)?|beoordelen|beslis(?:t|sen)?|hoe|hoeveel|wanneer|waarom|wie|welke?|of|afhankelijk|benieuwd|duidelijk|onduidelijk)$/

const SUBORDINATE = /^(?:als|wanneer|indien|omdat|nadat|voordat|zodra|hoewel|terwijl|doordat)$/

function cutAt(block: AnnotatedBlock, sentence: Sentence, at: number, back: string): Rewrite | null {
  const { tokens } = block
  const end = sentence.last - 1
  const opening = `${back.charAt(0).toUpperCase()}${back.slice(1)}`
  const direct = tokens[at + 1]
  const pointsToNoun = /^(?:die|dat)$/.test(tokens[at]?.lower ?? '')
  const rest = sentence.clauses.filter(({ finite }) => finite !== null && finite > at)
  if (direct?.verbForm === 'finite' && !pointsToNoun && rest.length <= 2 && !tokens.slice(at + 2, end).some(({ text }) => text === ',' || text === ';')) return createRewrite('knip', block, sentence, [replaceTokens(at - 1, at + 1, joinWords('.', opening))])
  const verb = rest.length === 1 ? finalVerb(block, sentence, at, end) : null
  if (verb === null || verb.at <= at + 1 || tokens.slice(at, end).some(({ text }) => text === ',')) return null
  return createRewrite('knip', block, sentence, [replaceTokens(at - 1, at + 1, joinWords('.', opening, verb.second)), takeAway(verb)])
}
