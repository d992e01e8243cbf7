import type { AnnotatedBlock, Sentence, Token } from '../annotate/annotated-block.ts'
import { oncePerForm } from '../lexicon/word-form.ts'
import type { FoundAction } from './letter-facts.ts'

/** Verbs that stand beside a task without being one. */
const NO_TASK = new Set(['zijn', 'hebben', 'worden', 'kunnen', 'mogen', 'moeten', 'willen', 'zullen', 'weten', 'begrijpen', 'rekenen', 'verwachten', 'vinden', 'krijgen', 'denken'])

/** What the reader must or may do: imperatives, "u moet/kunt …", "wij vragen u … te …", "u hoeft niets te doen". */
export function findActions({ tokens, sentences, block }: AnnotatedBlock): readonly FoundAction[] {
  if (block.kind === 'letterhead' || block.kind === 'footer') return []
  const found: FoundAction[] = []
  for (const sentence of sentences) {
    addImperatives(tokens, sentence, found)
    addDuties(tokens, sentence, found)
  }
  return found
}

/** A finite verb in front, without a subject behind it, that isn't a question or a condition. */
function addImperatives(tokens: readonly Token[], sentence: Sentence, found: FoundAction[]): void {
  if (tokens[sentence.last - 1]?.text === '?') return
  const opening = tokens[sentence.first]
  const opensImperative = opening !== undefined && isImperative(opening.form)
  for (let index = sentence.first; index < sentence.last; index++) {
    const isFirst = index === sentence.first
    if (!isFirst && !mayFollow(tokens[index - 1]!, opensImperative)) continue
    const token = tokens[index]!
    const next = tokens[index + 1]
    if (!isImperative(token.form) && !(isFirst && opensOrder(token, next))) continue
    if (next !== undefined && isSubject(token, next, tokens[index + 2])) continue
    found.push({ start: token.start, end: token.end, verb: token.lower, force: 'gebiedend' })
  }
}

/** "Klopt het niet? Bel ons", "dan: stuur ons": behind a comma an imperative may open too, and behind `en` where one went before. */
function mayFollow(before: Token, opensImperative: boolean): boolean {
  return before.text === ',' || before.text === ':' || (opensImperative && before.lower === 'en')
}

/** "Stook dit niet meer", "schep die in een zak": any verb in its bare form, straight before what it is done to. */
function opensOrder({ lower, wordClass, verbForm }: Token, next: Token | undefined): boolean {
  return wordClass === 'verb' && verbForm === 'finite' && !NO_ORDER.test(lower) && next !== undefined && OBJECT.test(next.lower)
}

/** Forms for a third person or more than one, of the past, and of verbs that order nothing. */
const NO_ORDER = /(?:en|t|d|de|te)$|^(?:is|zijn|was|ben|heb|had|kon|lag|zat|bleek|ging|kwam|nam|gaf|zag|deed|hoop|denk|kreeg|schreef|blijf|bleef|liep|viel|sprak|hoorde|onderwerp)$/
const OBJECT = /^(?:dit|die|dat|deze|de|het|een|uw|je|jouw|geen|alles|hem|ze|niet|nooit|altijd|eerst|dus|er|ons|mij)$/

/** "Ga je verhuizen" asks; "neem je paspoort mee", "geef ze door" and "vul het formulier in" tell. */
function isSubject(before: Token, next: Token, after: Token | undefined): boolean {
  if (next.lower === 'je') return after?.wordClass !== 'noun' && after?.wordClass !== 'adjective' && after?.wordClass !== 'name'
  return /^(?:u|jij|jullie|wij|we|ik|hij|zij|men)$/.test(next.lower) || (next.lower === 'ze' && before.lower.endsWith('t'))
}

const IMPERATIVE = new Set(
  `betaal stuur vul geef neem kom meld lever maak log ga kijk lees controleer bewaar onderteken zet regel haal breng schrijf laat zorg vraag plan kies bel mail
  reageer download print doe open scan verwijder herstel zoek bekijk wijzig houd gebruik zeg teken parkeer plaats stop leg wacht dien retourneer overleg richt
  vermeld noem wees toon gebruik beantwoord bevestig upload kruis verstuur verzend vervang verplaats ruim voorkom sluit voldoe begin start verander installeer activeer kopieer stel spreek reserveer registreer verleng vernieuw
  leeg maai snoei repareer stort machtig overhandig deel ontruim trek draag stap verzamel vraag typ klik schakel lever vergeet overmaak voeg pak app koop huur rijd fiets loop volg scheid`.split(/\s+/),
)

const isImperative = oncePerForm(({ lower }) => IMPERATIVE.has(lower))

function addDuties(tokens: readonly Token[], sentence: Sentence, found: FoundAction[]): void {
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index]!
    const force = forceOf(token.form)
    if (force === null || !hasReader(tokens, index)) continue
    const verb = taskBehind(tokens, index, sentence.last)
    if (verb !== null) found.push({ start: token.start, end: verb.end, verb: verb.lower, force })
  }
}

function taskBehind(tokens: readonly Token[], index: number, last: number): Token | null {
  for (let at = index + 1; at < last; at++) {
    const token = tokens[at]!
    if (token.verbForm === 'infinitive' && !NO_TASK.has(token.lower)) return token
  }
  return null
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

const forceOf = oncePerForm(({ lower }) => FORCES.get(lower) ?? null)

function hasReader(tokens: readonly Token[], index: number): boolean {
  return [index - 1, index + 1, index + 2].some((near) => /^(?:u|je|jij|jou)$/.test(tokens[near]?.lower ?? ''))
}
