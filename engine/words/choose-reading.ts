import type { Sentence, Token } from '../annotate/annotated-block.ts'
import { isFinite } from '../inflect/inflect-verb.ts'
import type { VerbReading } from './verb-index.ts'

/** "hebt aanvaard", "Wij bezien": where the verb can be finite and a participle, what stands around it decides. */
export function chooseReading(tokens: readonly Token[], sentence: Sentence, at: number, possible: readonly VerbReading[], best: readonly VerbReading[]): readonly VerbReading[] {
  const participles = possible.filter(({ form }) => form === 'pastParticiple')
  const finite = possible.filter(({ form, split }) => isFinite(form) || (form === 'infinitive' && !split))
  if (participles.length === 0 || finite.length === 0) return best
  if (standsAsParticiple(tokens, at)) return participles
  if (standsNear(tokens, sentence, at, MODAL)) return finite
  if (standsNear(tokens, sentence, at, AUXILIARY)) return participles
  return closesAuxiliary(tokens, sentence, at) || opensAside(tokens, sentence, at) || followsFinite(tokens, sentence, at) ? participles : finite
}

/** "bezien worden", "ervaren te worden", "vermeld staat", "zoals vermeld in bijlage 1". */
function standsAsParticiple(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.verbForm === 'finite' || BESIDE.test(next?.lower ?? '') || BESIDE.test(before?.lower ?? '')) return true
  if (next?.lower === 'te' && (BESIDE.test(tokens[at + 2]?.lower ?? '') || tokens[at + 2]?.verbForm === 'infinitive')) return true
  return before?.wordClass === 'subordinator' && !SUBJECT.test(next?.lower ?? '')
}

/** "wordt een voorschot, dus € 25, verstrekt.": an auxiliary earlier, no other verb in between, and the clause ends here. */
function closesAuxiliary(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const next = tokens[at + 1]
  if (next !== undefined && next.kind !== 'punctuation' && next.wordClass !== 'coordinator') return false
  for (let back = at - 1; back >= sentence.first; back--) {
    const token = tokens[back]
    if (token === undefined || (token.wordClass === 'subordinator' && !namesRole(tokens, back))) return false
    if (AUXILIARY.test(token.lower) && token.wordClass === 'verb') return true
    if (token.verbForm === 'finite') return false
  }
  return false
}

/** "is als geboortedatum 3 mei vermeld": als names what it is, and opens no clause. */
function namesRole(tokens: readonly Token[], at: number): boolean {
  const [als, next] = [tokens[at], tokens[at + 1]]
  return als?.lower === 'als' && next !== undefined && !SUBJECT.test(next.lower) && /^(?:noun|name|adjective|article|numeral)$/.test(next.wordClass)
}

/** ", bezien in samenhang met": an aside in a sentence that has its verb elsewhere. */
function opensAside(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const others = sentence.clauses.some(({ finite }) => finite !== null && finite !== at)
  return tokens[at - 1]?.text === ',' && tokens[at + 1]?.wordClass === 'preposition' && others
}

const BESIDE = /^(?:worden|wordt|zijn|is|hebben|heeft|geworden|geweest)$/
const SUBJECT = /^(?:u|je|jij|wij|we|ik|hij|zij|ze|men|het|de)$/

/** Another finite verb in the same stretch of words: "werkt … bezien". */
function followsFinite(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= sentence.first; back--) {
    const token = tokens[back]
    if (token === undefined || token.wordClass === 'coordinator' || parts(tokens, back, at) || /^(?:die|dat|wat)$/.test(token.lower)) return false
    if (token.verbForm === 'finite') return true
  }
  return false
}

/** Does one of these verbs, or te, stand in the same stretch of words, or right behind? */
export function standsNear(tokens: readonly Token[], sentence: Sentence, at: number, words: RegExp): boolean {
  for (let back = at - 1; back >= sentence.first; back--) {
    const token = tokens[back]
    if (token === undefined || parts(tokens, back, at)) break
    if (words.test(token.lower) && (token.wordClass === 'verb' || token.lower === 'te')) return true
  }
  for (let next = at + 1; next < sentence.last && tokens[next]?.wordClass === 'verb'; next++) if (words.test(tokens[next]?.lower ?? '')) return true
  return false
}

/** "waar mogelijk", "indien nodig": a clause without a verb of its own. */
const CONDITION = /^(?:mogelijk|nodig|wenselijk|gewenst|noodzakelijk)$/

/** Does a clause or an aside begin here? Not at "waar mogelijk", nor at "als belastend" before a participle. */
function parts(tokens: readonly Token[], back: number, at: number): boolean {
  const token = tokens[back]
  if (token?.kind === 'punctuation') return true
  if (token?.wordClass !== 'subordinator' || CONDITION.test(tokens[back + 1]?.lower ?? '')) return false
  return !(token.lower === 'als' && at - back === 2 && !SUBJECT.test(tokens[back + 1]?.lower ?? ''))
}

export const MODAL = /^(?:te|kan|kunt|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|wil|wilt|willen|wilde|zal|zult|zullen|zou|zouden)$/
/** "krijgt bericht" is no participle: of these only hebben, zijn and worden make one certain. */
export const PERFECT_OR_PASSIVE = /^(?:ben|bent|is|zijn|was|waren|word|wordt|worden|werd|werden|heb|hebt|heeft|hebben|had|hadden)$/
const AUXILIARY = /^(?:ben|bent|is|zijn|was|waren|geweest|word|wordt|worden|werd|werden|geworden|heb|hebt|heeft|hebben|had|hadden|krijgt|krijgen|kreeg)$/
