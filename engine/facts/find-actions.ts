import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import type { FoundAction } from './letter-facts.ts'

/** Verbs that stand beside a task without being one. */
const NO_TASK = new Set(['zijn', 'hebben', 'worden', 'kunnen', 'mogen', 'moeten', 'willen', 'zullen', 'weten', 'begrijpen', 'rekenen', 'verwachten', 'vinden', 'krijgen', 'denken'])

/** What the reader must or may do: imperatives, "u moet/kunt …", "wij vragen u … te …", "u hoeft niets te doen". */
export function findActions({ tokens, sentences, block }: AnnotatedBlock): readonly FoundAction[] {
  if (block.kind === 'letterhead' || block.kind === 'footer') return []
  return sentences.flatMap((sentence) => [...imperatives(tokens, sentence), ...duties(tokens, sentence)])
}

/** A finite verb in front, without a subject behind it, that isn't a question or a condition. */
function imperatives(tokens: readonly Token[], sentence: Sentence): readonly FoundAction[] {
  const last = tokens[sentence.last - 1]
  if (last?.text === '?') return []
  const found: FoundAction[] = []
  for (const start of [sentence.first, ...afterComma(tokens, sentence)]) {
    const token = tokens[start]
    const next = tokens[start + 1]
    if (token === undefined || !(IMPERATIVE.has(token.lower) || (start === sentence.first && opensOrder(token, next)))) continue
    if (next !== undefined && isSubject(next, tokens[start + 2])) continue
    found.push({ start: token.start, end: token.end, verb: token.lower, force: 'gebiedend' })
  }
  return found
}

/** "Stook dit niet meer", "schep die in een zak": any verb in its bare form, straight before what it is done to. */
function opensOrder({ lower, wordClass, verbForm }: Token, next: Token | undefined): boolean {
  return wordClass === 'verb' && verbForm === 'finite' && !NO_ORDER.test(lower) && next !== undefined && OBJECT.test(next.lower)
}

/** Forms for a third person or more than one, of the past, and of verbs that order nothing. */
const NO_ORDER = /(?:en|t|d|de|te)$|^(?:is|zijn|was|ben|heb|had|kon|lag|zat|bleek|ging|kwam|nam|gaf|zag|deed|hoop|denk|kreeg|schreef|blijf|bleef|liep|viel|sprak|hoorde|onderwerp)$/
const OBJECT = /^(?:dit|die|dat|deze|de|het|een|uw|je|jouw|geen|alles|hem|ze|niet|nooit|altijd|eerst|dus|er|ons|mij)$/

/** "Ga je verhuizen" asks; "neem je paspoort mee" and "vul het formulier in" tell. */
function isSubject(next: Token, after: Token | undefined): boolean {
  if (next.lower === 'je') return after?.wordClass !== 'noun' && after?.wordClass !== 'adjective' && after?.wordClass !== 'name'
  return /^(?:u|jij|jullie|wij|we|ik|hij|zij|ze|men)$/.test(next.lower)
}

/** "Klopt het niet? Bel ons", "dan: stuur ons": behind a comma or `dan` an imperative may open too. */
function afterComma(tokens: readonly Token[], sentence: Sentence): readonly number[] {
  const starts: number[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const before = tokens[index - 1]
    if (before?.text === ',' || before?.text === ':' || (before?.lower === 'en' && IMPERATIVE.has(tokens[sentence.first]?.lower ?? ''))) starts.push(index)
  }
  return starts
}

const IMPERATIVE = new Set(
  `betaal stuur vul geef neem kom meld lever maak log ga kijk lees controleer bewaar onderteken zet regel haal breng schrijf laat zorg vraag plan kies bel mail
  reageer download print doe open scan verwijder herstel zoek bekijk wijzig houd gebruik zeg teken parkeer plaats stop leg wacht dien retourneer overleg richt
  vermeld noem wees toon gebruik beantwoord bevestig upload kruis verstuur verzend vervang verplaats ruim voorkom sluit voldoe begin start verander installeer activeer kopieer stel spreek reserveer registreer verleng vernieuw
  leeg maai snoei repareer stort machtig overhandig deel ontruim trek draag stap verzamel vraag typ klik schakel lever vergeet overmaak voeg pak app koop huur`.split(/\s+/),
)

function duties(tokens: readonly Token[], sentence: Sentence): readonly FoundAction[] {
  const found: FoundAction[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]
    const force = token === undefined ? undefined : FORCES.get(token.lower)
    if (token === undefined || force === undefined || !hasReader(tokens, index)) continue
    const verb = tokens.slice(index + 1, sentence.last).find((one) => one.verbForm === 'infinitive' && !NO_TASK.has(one.lower))
    if (verb !== undefined) found.push({ start: token.start, end: verb.end, verb: verb.lower, force })
  }
  return found
}

const FORCES: ReadonlyMap<string, FoundAction['force']> = new Map([
  ['moet', 'moet'],
  ['dient', 'moet'],
  ['verzoeken', 'moet'],
  ['vragen', 'moet'],
  ['kunt', 'kan'],
  ['mag', 'kan'],
  ['hoeft', 'hoeft-niet'],
])

function hasReader(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index + 1, index + 2].some((near) => /^(?:u|je|jij|jou)$/.test(tokens[near]?.lower ?? ''))
}
